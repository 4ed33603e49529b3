import type { LintPageTexts } from '../../../messages/lint-page/shape.ts';
import type { Finding } from '../findings.ts';
import type { GuidePart } from './parts.ts';
import { shown } from './text.ts';

export interface Groups {
  readonly ids: readonly string[];
  readonly name: (group: string) => string;
  readonly of: (rule: string) => string;
}

/** Guides × what the rules are about. Only groups that have findings have a column. */
export function overviewHtml(parts: readonly GuidePart[], groups: Groups, texts: LintPageTexts): string {
  const all = parts.flatMap((part) => part.findings);
  const columns = groups.ids.filter((id) => all.some((f) => groups.of(f.diagnostic.rule) === id));
  const cells = (findings: readonly Finding[]): string => {
    const inGroup = columns.map((id) => findings.filter((f) => groups.of(f.diagnostic.rule) === id));
    return [...inGroup, findings].map((list) => `<td>${countHtml(list)}</td>`).join('');
  };
  const head = columns.map((id) => `<th scope="col">${shown(groups.name(id))}</th>`).join('');
  const rows = parts.map((part) => {
    const name = shown(part.title ?? part.path);
    const link = part.findings.length > 0 ? `<a href="#${part.anchor}">${name}</a>` : name;
    const path = part.title === undefined ? '' : `<div class="path">${shown(part.path)}</div>`;
    const silent = part.findings.some((f) => f.diagnostic.severity === 'error') ? '' : ' class="not-error"';
    return `<tr${silent}><th scope="row">${link}${path}</th>${cells(part.findings)}</tr>\n`;
  });
  return `<section class="scroll" aria-labelledby="overview" tabindex="0"><table>
<caption>${texts.caption}</caption>
<thead><tr><th scope="col">${texts.guide}</th>${head}<th scope="col">${texts.total}</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
<tfoot><tr><th scope="row">${texts.total}</th>${cells(all)}</tr></tfoot>
</table></section>
`;
}

/** A count of everything, and the one that stands there when only errors are shown. */
function countHtml(findings: readonly Finding[]): string {
  const errors = findings.filter((f) => f.diagnostic.severity === 'error').length;
  return errors === findings.length
    ? String(errors)
    : `<span class="all">${findings.length}</span><span class="errors">${errors}</span>`;
}
