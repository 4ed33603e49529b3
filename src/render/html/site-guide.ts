import type { Guide } from '../../model/guide.ts';
import type { PageAssets } from './assets.ts';
import { type Context, guideContext, levelLabel, pageContext, stepNumber, ui } from './context.ts';
import { scriptData } from './data.ts';
import { type Child, el, type Html, isEmpty, join, trusted } from './html.ts';
import { renderHtml } from './index.ts';
import { levelColour, levelHead, stepLinks } from './level.ts';
import { chartHtml, type Here, overviewHtml, sideHtml } from './overview.ts';
import { footHtml, heroHtml, partSection, partsOf, titleOf, topHtml, type Variant } from './page.ts';
import { type PartKey, partHtml, partKeys, partOf } from './parts.ts';
import type { PageOf } from './places.ts';
import { datesHtml, filterCss, filterHtml, searchHtml } from './reader-tools.ts';
import { documentHtml, pageTitle } from './shell.ts';
import { stepHtml } from './step.ts';

/** The pages of one guide on a site. */
export interface GuidePages {
  readonly guide: Guide;
  readonly folder: string;
  /** File names, `index.html` among them. */
  readonly names: ReadonlySet<string>;
  /** Every page by its file name; `all` are the guides of the site, for links between languages. */
  render(all: readonly GuidePages[], assets: PageAssets): ReadonlyMap<string, string>;
}

interface SitePage {
  readonly name: string;
  readonly title: string;
  readonly here?: Here;
  /** What the page says, made when its turn comes: places are taken page by page. */
  body(context: Context): Child;
  /** What search knows it by: title, place. */
  readonly found?: { readonly title: string; readonly place: string };
}

const family = (guide: Guide): string => guide.variantOf?.guide ?? guide.id;

/** The same page in the guide's other languages, or their first page where they have none of that name. */
function variantsOf(own: GuidePages, name: string, all: readonly GuidePages[]): Variant[] {
  return all
    .filter((other) => other !== own && family(other.guide) === family(own.guide))
    .map(({ guide, folder, names }) => ({
      language: guide.language,
      href: `../${encodeURIComponent(folder)}/${names.has(name) ? name : 'index.html'}`,
    }));
}

const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** A guide as pages: a front page, a page a level, a page a step, a page for each part behind them, and all on one. */
export function guidePages(guide: Guide, folder: string): GuidePages {
  const shared = guideContext(guide);
  const { words, table } = shared;
  const reserved = new Set<string>(['index', 'all', ...partKeys]);
  const fileOf = (kind: 'level' | 'step', id: string): string => {
    const name = table.names.get(`${kind}:${id}`) ?? kind;
    return `${reserved.has(name) ? `${kind}-${name}` : name}.html`;
  };
  const urgent = new Set(guide.notices.filter(({ kind }) => kind === 'emergency').map(({ id }) => id));
  const pageOf: PageOf = (kind, id) => {
    if (kind === 'level' || kind === 'step') return fileOf(kind, id);
    if (kind === 'branch') return fileOf('step', id.slice(0, id.lastIndexOf('/')));
    if (kind === 'notice' && urgent.has(id)) return 'index.html';
    const part = partOf(kind);
    return part && `${part}.html`;
  };

  const probe = pageContext(shared, undefined, pageOf);
  const parts = partKeys
    .filter((key) => key !== 'notices' || guide.notices.some(({ id }) => !urgent.has(id)))
    .filter((key) => !isEmpty(partHtml(probe, key)) || (key === 'notices' && guide.notices.length > urgent.size))
    .map((key) => ({ key, title: words.parts[key] }));

  const pages: SitePage[] = [
    {
      name: 'index.html',
      title: titleOf(guide),
      body: (context) => [
        heroHtml(context),
        allOnOne(context),
        choices(context),
        overviewHtml(context),
        chartHtml(context),
      ],
    },
    ...guide.levels.flatMap((level): SitePage[] => [
      {
        name: fileOf('level', level.id),
        title: `${levelLabel(shared, level)}: ${level.title}`,
        here: { kind: 'level', id: level.id },
        found: { title: level.title, place: levelLabel(shared, level) },
        body: (context) =>
          el(
            'section',
            { class: 'level', id: context.places.take('level', level.id), 'data-level': levelColour(context, level) },
            levelHead(context, level, 1),
            stepLinks(context, level),
          ),
      },
      ...level.steps.map(
        (step): SitePage => ({
          name: fileOf('step', step.id),
          title: step.title,
          here: { kind: 'step', id: step.id },
          found: {
            title: step.title,
            place: `${levelLabel(shared, level)} · ${shared.stepWord} ${stepNumber(level, step)}`,
          },
          body: (context) => [
            folded(context),
            el('div', { 'data-level': levelColour(context, level) }, stepHtml(context, level, step, 1)),
          ],
        }),
      ),
    ]),
    ...parts.map(
      ({ key, title }): SitePage => ({
        name: `${key}.html`,
        title,
        here: { kind: 'part', id: key },
        found: { title, place: '' },
        body: (context) => {
          const part = partsOf(context, [key])[0];
          return part && partSection(context, part, 1);
        },
      }),
    ),
  ];

  const own: GuidePages = {
    guide,
    folder,
    names: new Set(pages.map(({ name }) => name)),
    render(all, assets) {
      const made = new Map<string, string>();
      const index: (readonly string[])[] = [];
      for (const page of pages) {
        if (made.has(page.name)) continue;
        const context = pageContext(shared, page.name, pageOf);
        const main = join(page.body(context));
        if (page.found) index.push([page.name, page.found.title, page.found.place, plainText(main.html)]);
        made.set(page.name, wholePage(context, page, main, parts, variantsOf(own, page.name, all), assets));
      }
      made.set('all.html', renderHtml(guide, { assets, home: 'index.html' }));
      made.set('search.js', `window.searchIndex=${JSON.stringify(index).replace(/</g, '\\u003c')};\n`);
      return made;
    },
  };
  return own;
}

const choices = (context: Context): Html => el('div', { class: 'choices' }, filterHtml(context), datesHtml(context));

/** On the page of one step the choices stand back: the step comes first. */
const folded = (context: Context): Html =>
  el('details', { class: 'ds-details' }, el('summary', {}, ui(context, context.words.ui.choices)), choices(context));

const allOnOne = (context: Context): Html =>
  el('p', {}, el('a', { class: 'ds-link', href: 'all.html' }, ui(context, context.words.ui.onePage)));

function wholePage(
  context: Context,
  page: SitePage,
  main: Html,
  parts: readonly { readonly key: PartKey; readonly title: string }[],
  variants: readonly Variant[],
  assets: PageAssets,
): string {
  const { guide, words } = context;
  const { starts: _, ...data } = scriptData(context);
  const rules = filterCss(context);
  return documentHtml(
    {
      lang: guide.language,
      title:
        page.here === undefined
          ? page.title
          : pageTitle(page.title, guide.name ?? guide.municipality?.name ?? guide.title),
      description: words.handbook,
      files: { css: '../assets/page.css', scripts: ['search.js', '../assets/page.js'] },
      headStyles: rules === '' ? [] : [trusted(rules)],
      data: { ...data, starts: {} },
      body: [
        el('a', { class: 'ds-skip-link', href: '#v_content' }, ui(context, words.ui.skip)),
        topHtml(context, variants, 'index.html'),
        el(
          'div',
          { class: 'layout' },
          sideHtml(context, parts, searchHtml(context), (key) => `${key}.html`, page.here),
          el(
            'main',
            { id: 'v_content', tabindex: -1 },
            crumbs(context, page),
            el('p', { id: 'v_status', class: 'status', role: 'status' }),
            main,
          ),
        ),
        footHtml(context),
      ],
    },
    assets,
  );
}

/** The way back: the front page of the site, the guide, the level. */
function crumbs(context: Context, { here }: SitePage): Html {
  const { guide, words, places, index } = context;
  const level = here?.kind === 'step' ? index.steps.get(here.id)?.level : undefined;
  const link = (href: string | undefined, text: Child): Html => el('li', {}, el('a', { class: 'ds-link', href }, text));
  return el(
    'nav',
    { class: 'crumbs', 'aria-label': words.ui.here },
    el(
      'ol',
      {},
      link('../index.html', ui(context, words.ui.front)),
      here === undefined ? undefined : link('index.html', guide.title),
      level === undefined ? undefined : link(places.href('level', level.id), levelLabel(context, level)),
    ),
  );
}
