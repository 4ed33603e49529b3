import type { ServeTexts } from '../../messages/serve/shape.ts';
import { type Finding, summarize } from '../lint/findings.ts';
import { shown } from '../lint/page/text.ts';
import { countsOf, dataOf } from './panel.ts';

export interface ListedGuide {
  readonly path: string;
  readonly href: string;
  readonly title: string | undefined;
  /** Of the title. */
  readonly language: string | undefined;
  readonly findings: readonly Finding[];
}

/** The list of the guides, each with its counts. */
export function guideListHtml(guides: readonly ListedGuide[], language: string, texts: ServeTexts): string {
  const cards = guides.map(({ path, href, title, language: own, findings }) => {
    const { errors, warnings } = summarize(findings, { files: 0, guides: 0, suppressed: 0 });
    const level = errors > 0 ? 'live-error' : warnings > 0 ? 'live-warning' : 'live-clean';
    const lang = title !== undefined && own !== undefined && own !== language ? ` lang="${shown(own)}"` : '';
    return `<li class="${level}"><h2 class="ds-heading"><a class="ds-link" href="${shown(href)}"${lang}>${shown(title ?? path)}</a></h2>
<p><strong>${countsOf(findings, texts)}</strong></p>
<p class="live-soft"><code>${shown(path)}</code></p></li>
`;
  });
  return `<ul class="live-guides">\n${cards.join('')}</ul>\n`;
}

export interface Note {
  readonly language: string;
  readonly version: string;
  readonly notices: readonly string[];
  readonly home?: string;
  readonly texts: ServeTexts;
}

/** The foot of a page that is not a guide's: it follows along too. */
export function noteHtml({ language, version, notices, home, texts }: Note): string {
  return `<footer id="v_live" class="live-note" lang="${language}" ${dataOf({ version, texts })}>
${notices.map((notice) => `<p class="live-notice">${shown(notice)}</p>\n`).join('')}${
  home === undefined ? '' : `<p><a class="ds-link" href="${home}">${texts.allGuides}</a></p>\n`
}<p id="v_live-status" role="status"></p>
<noscript><p class="live-notice">${texts.noScript}</p></noscript>
</footer>
`;
}
