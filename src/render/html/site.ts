import type { Guide, Language } from '../../model/guide.ts';
import { wordsOf } from '../words.ts';
import type { PageAssets } from './assets.ts';
import { el } from './html.ts';
import { documentHtml } from './shell.ts';
import { type GuidePages, guidePages } from './site-guide.ts';

export interface SiteGuide {
  readonly guide: Guide;
  /** Of the guide's pages, within the site. */
  readonly folder: string;
}

/** The language most of the guides are in. */
function mainLanguage(guides: readonly SiteGuide[]): Language {
  const counts = new Map<Language, number>();
  for (const { guide } of guides) counts.set(guide.language, (counts.get(guide.language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'nb';
}

function frontPage(guides: readonly GuidePages[], language: Language, assets: PageAssets): string {
  const words = wordsOf(language);
  const first = guides.filter(
    ({ guide }) => guide.variantOf === undefined || !guides.some((o) => o.guide.id === guide.variantOf?.guide),
  );
  const card = ({ guide, folder }: GuidePages) =>
    el(
      'li',
      { class: 'ds-card level-card', 'data-level': 0, lang: guide.language === language ? undefined : guide.language },
      guide.municipality === undefined ? undefined : el('p', { class: 'level-label' }, guide.municipality.name),
      el(
        'h2',
        { class: 'ds-heading' },
        el('a', { class: 'ds-link', href: `${encodeURIComponent(folder)}/index.html` }, guide.title),
      ),
      guides
        .filter((other) => other.guide !== guide && (other.guide.variantOf?.guide ?? other.guide.id) === guide.id)
        .map((other) =>
          el(
            'p',
            {},
            el(
              'a',
              {
                class: 'ds-link',
                href: `${encodeURIComponent(other.folder)}/index.html`,
                lang: other.guide.language,
                hreflang: other.guide.language,
              },
              other.guide.title,
            ),
          ),
        ),
    );
  return documentHtml(
    {
      lang: language,
      title: words.ui.guides,
      description: words.ui.guides,
      files: { css: 'assets/page.css', scripts: [] },
      body: [
        el('a', { class: 'ds-skip-link', href: '#v_content' }, words.ui.skip),
        el(
          'div',
          { class: 'layout front' },
          el(
            'main',
            { id: 'v_content', tabindex: -1 },
            el('h1', { class: 'ds-heading' }, words.ui.guides),
            el('ul', { class: 'cards' }, first.map(card)),
          ),
        ),
      ],
    },
    assets,
  );
}

/** The files of a web site with all the guides, by their path in it. The same input gives the same files. */
export function renderSite(guides: readonly SiteGuide[], assets: PageAssets): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['assets/page.css', assets.css],
    ['assets/page.js', assets.js],
  ]);
  const made = guides.map(({ guide, folder }) => guidePages(guide, folder));
  files.set('index.html', frontPage(made, mainLanguage(guides), assets));
  for (const pages of made)
    for (const [name, text] of pages.render(made, assets)) files.set(`${pages.folder}/${name}`, text);
  return files;
}
