import type { Catalog } from '../../messages/catalog.ts';
import type { ServeTexts } from '../../messages/serve/shape.ts';
import type { Range } from '../../source/source-file.ts';
import { type Finding, summarize } from '../lint/findings.ts';
import { codeLine, placeText, shown } from '../lint/page/text.ts';

/** A place on the page that a finding is about. */
export interface PlaceOnPage {
  readonly href: string;
  readonly title: string;
}

export interface Panel {
  readonly language: string;
  /** Changes whenever anything on the page does. */
  readonly version: string;
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** What stands in the way of showing the guide as it is now. */
  readonly notices: readonly string[];
  /** The page that lists all guides, where there are several. */
  readonly home?: string;
  readonly placeOf: (finding: Finding) => PlaceOnPage | undefined;
  readonly texts: ServeTexts;
  readonly severity: Catalog['severity'];
}

/** The findings of a guide, to stand on its own page. */
export function panelHtml(panel: Panel): string {
  const { language, findings, suppressed, notices, home, texts } = panel;
  const list = findings.map((finding) => findingHtml(finding, panel)).join('');
  const open = findings.some(({ diagnostic }) => diagnostic.severity === 'error') ? ' open' : '';
  return `<aside id="v_live" class="live" lang="${language}" tabindex="-1" aria-labelledby="v_live-title" ${dataOf(panel)}>
<div class="live-head"><h2 id="v_live-title">${texts.findings}: <span id="v_live-counts">${countsOf(findings, texts)}</span></h2>${
    home === undefined ? '' : `\n<p><a class="ds-link" href="${home}">${texts.allGuides}</a></p>`
  }
<p id="v_live-status" role="status"></p></div>
${notices.map((notice) => `<p class="live-notice">${shown(notice)}</p>\n`).join('')}<noscript><p class="live-notice">${texts.noScript}</p></noscript>
${
  findings.length === 0
    ? ''
    : `<details id="v_live-list"${open}><summary>${texts.showFindings}</summary>
<ol class="live-findings">
${list}</ol></details>
`
}${suppressed === 0 ? '' : `<p class="live-soft">${texts.suppressed(suppressed)}</p>\n`}</aside>
`;
}

/** What the page's script is told: texts to say, and which state of the page this is. */
export function dataOf({ version, texts }: Pick<Panel, 'version' | 'texts'>): string {
  return `data-version="${shown(version)}" data-updated="${shown(texts.updated)}" data-lost="${shown(texts.lost)}"`;
}

export function countsOf(findings: readonly Finding[], texts: ServeTexts): string {
  return texts.counts(summarize(findings, { files: 0, guides: 0, suppressed: 0 }));
}

function findingHtml(finding: Finding, { texts, severity, placeOf }: Panel): string {
  const { diagnostic, message, related } = finding;
  const { rule, severity: level } = diagnostic;
  const place = placeOf(finding);
  const code = codeLine(diagnostic.range);
  const links = [
    `<code>${placeText(diagnostic.range)}</code>`,
    ...(place ? [`${texts.onPage}: <a class="ds-link" href="${shown(place.href)}">${shown(place.title)}</a>`] : []),
    `${texts.rule}: <a class="ds-link" href="${ruleHref(rule)}"><code>${shown(rule)}</code></a>`,
  ];
  const others = diagnostic.related.map((r, i) => relatedHtml(r.range, related[i] ?? '', texts));
  return `<li class="live-${level}"><p><strong>${shown(severity[level])}</strong> ${shown(message)}</p>
${code === '' ? '' : `<pre>${code}</pre>\n`}<p class="live-soft">${links.join(' · ')}</p>
${others.join('')}</li>
`;
}

const relatedHtml = (at: Range, said: string, texts: ServeTexts): string =>
  `<p class="live-soft">${texts.related}: ${shown(said)} (<code>${placeText(at)}</code>)</p>\n`;

/** The page that explains a rule. */
export const ruleHref = (rule: string): string => `/rule/${encodeURIComponent(rule)}.html`;
