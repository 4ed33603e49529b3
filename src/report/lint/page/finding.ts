import type { LintPageTexts } from '../../../messages/lint-page/shape.ts';
import type { Finding } from '../findings.ts';
import { codeLine, placeText, shown } from './text.ts';

export interface FindingWords {
  readonly texts: LintPageTexts;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  /** A rule's one line. */
  readonly title: (rule: string) => string;
}

/** The same sentence of the same rule is one cause: it is said once, with all its places. */
export function causes(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const found = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { rule, severity } = finding.diagnostic;
    const key = JSON.stringify([rule, severity, finding.message]);
    const same = found.get(key);
    if (same) same.push(finding);
    else found.set(key, [finding]);
  }
  return [...found.values()];
}

/** One cause, with its places and the author's own lines. */
export function causeHtml(cause: readonly [Finding, ...Finding[]], { texts, severity, title }: FindingWords): string {
  const [first] = cause;
  const { rule, severity: level } = first.diagnostic;
  const count = cause.length > 1 ? ` · ${texts.places(cause.length)}` : '';
  return `<article class="finding ${level}${level === 'error' ? '' : ' not-error'}">
<h4><span class="severity">${shown(severity[level])}</span> ${shown(first.message)}</h4>
<p class="rule"><code>${shown(rule)}</code> · ${shown(title(rule))}${count}</p>
<ul class="places">
${cause.map((finding) => placeHtml(finding, texts)).join('')}</ul>
</article>
`;
}

function placeHtml({ diagnostic, related }: Finding, texts: LintPageTexts): string {
  const code = codeLine(diagnostic.range);
  const others = diagnostic.related.map(
    (r, i) => `<p class="path">${texts.related}: ${shown(related[i] ?? '')} (${placeText(r.range)})</p>\n`,
  );
  return `<li><span class="path">${placeText(diagnostic.range)}</span>${code ? `<pre>${code}</pre>` : ''}
${others.join('')}</li>
`;
}
