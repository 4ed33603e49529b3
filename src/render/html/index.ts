import type { Guide } from '../../model/guide.ts';
import type { PageAssets } from './assets.ts';
import { guideContext, pageContext, ui } from './context.ts';
import { scriptData } from './data.ts';
import { el, join, trusted } from './html.ts';
import { chartHtml, overviewHtml, sideHtml } from './overview.ts';
import { footHtml, heroHtml, levelsHtml, partSection, partsOf, titleOf, topHtml, type Variant } from './page.ts';
import { datesHtml, filterCss, filterHtml, searchHtml, walkHtml } from './reader-tools.ts';
import { documentHtml, type Shell } from './shell.ts';

export type { PageAssets } from './assets.ts';
export type { Variant } from './page.ts';

export interface HtmlOptions {
  readonly assets: PageAssets;
  readonly variants?: readonly Variant[];
  /** Where the head of the page leads; its own beginning when left out. */
  readonly home?: string;
}

/** The guide as one page that needs nothing beside it. The same input gives the same text. */
export const renderHtml = (guide: Guide, options: HtmlOptions): string =>
  documentHtml(guideShell(guide, options), options.assets);

/** The same before it is written out, for pages with more on them. */
export function guideShell(guide: Guide, { variants = [], home = '#v_content' }: Omit<HtmlOptions, 'assets'>): Shell {
  const context = pageContext(guideContext(guide));
  const { words } = context;
  const hero = heroHtml(context);
  const levels = levelsHtml(context);
  const parts = partsOf(context);
  const rules = filterCss(context);
  const body = [
    el('a', { class: 'ds-skip-link', href: '#v_content' }, ui(context, words.ui.skip)),
    topHtml(context, variants, home),
    el(
      'div',
      { class: 'layout' },
      sideHtml(context, parts, searchHtml(context)),
      el(
        'main',
        { id: 'v_content', tabindex: -1 },
        hero,
        el('div', { class: 'choices' }, filterHtml(context), datesHtml(context)),
        el('p', { id: 'v_status', class: 'status', role: 'status' }),
        el('p', { id: 'v_said', class: 'ds-sr-only', role: 'status' }),
        overviewHtml(context),
        chartHtml(context),
        walkHtml(context),
        el('div', { id: 'v_levels' }, levels),
        parts.map((part) => partSection(context, part)),
      ),
    ),
    footHtml(context),
  ];
  return {
    lang: guide.language,
    title: titleOf(guide),
    description: words.handbook,
    body: join(body),
    data: scriptData(context),
    headStyles: rules === '' ? [] : [trusted(rules)],
  };
}
