import type { Guide, Language } from '../../model/guide.ts';
import { chartOf } from '../chart/chart.ts';
import { chartSvg } from '../chart/svg.ts';
import { chartText } from '../chart/text.ts';
import { capital, dateWords } from '../words.ts';
import { type Context, dataFor, dataForOnly, levelLabel, prose, ref, ui } from './context.ts';
import { type Child, el, type Html, join, trusted } from './html.ts';
import { levelColour, levelHead, stepLinks } from './level.ts';
import { noticeHtml } from './notices.ts';
import { type PartKey, partHtml, partKeys } from './parts.ts';
import type { PlaceKind } from './places.ts';
import { pageTitle } from './shell.ts';
import { stepHtml } from './step.ts';
import { nodeHref } from './ways.ts';

/** The same guide in another language: where it stands, seen from this page. */
export interface Variant {
  readonly language: Language;
  readonly href: string;
}

/** The flow as a picture and the same in words, in the guide's own words. */
function drawn(context: Context): { readonly svg: string; readonly text: string } | undefined {
  const { guide, words } = context;
  if (context.edges.view.start === undefined) return undefined;
  const chart = chartOf(guide);
  const description = words.chartAlt(guide.title);
  return { svg: chartSvg(chart, { colours: 'page', idPrefix: 'v_flow', description }), text: chartText(chart) };
}

/** `Versjon 1.2 · 3. mars 2026`. */
function edition({ guide, words }: Context): string {
  const date = guide.dates.updated ?? guide.dates.published ?? guide.dates.created;
  return [
    guide.version === undefined ? '' : `${words.fields.version} ${guide.version}`,
    date === undefined ? '' : dateWords(date, words),
    guide.status === 'draft' ? words.status.draft : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

export const titleOf = (guide: Guide): string => pageTitle(guide.title, guide.municipality?.name);

const endonyms: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
  se: 'Davvisámegiella',
};

/** The head of every page: whose guide it is, the emergency one key away, other languages. */
export function topHtml(context: Context, variants: readonly Variant[], home: string): Html {
  const { guide, words, places } = context;
  const urgent = guide.notices.find(({ kind }) => kind === 'emergency');
  const emergency = urgent && places.href('notice', urgent.id);
  return el(
    'header',
    { class: 'top' },
    el(
      'div',
      { class: 'bar' },
      el(
        'p',
        { class: 'owner' },
        el(
          'a',
          { href: home },
          el('strong', {}, guide.municipality?.name ?? guide.name ?? guide.title),
          guide.municipality === undefined || guide.name === undefined ? undefined : el('span', {}, ` ${guide.name}`),
        ),
      ),
      variants.length === 0
        ? undefined
        : el(
            'nav',
            { class: 'languages', 'aria-label': words.ui.otherLanguage },
            variants.map(({ language, href }) =>
              el('a', { class: 'ds-link', href, lang: language, hreflang: language }, endonyms[language]),
            ),
          ),
      emergency === undefined
        ? undefined
        : el(
            'a',
            { class: 'ds-button emergency', 'data-color': 'danger', href: emergency },
            ui(context, words.ui.emergencyLink),
          ),
    ),
  );
}

export function footHtml(context: Context): Html {
  const { words } = context;
  return el(
    'footer',
    { class: 'foot' },
    el('p', {}, [context.guide.title, edition(context)].filter((one) => one !== '').join(' · ')),
    el('p', {}, ui(context, words.ui.privacy)),
  );
}

/** Title, edition, and what must be known first. */
export function heroHtml(context: Context): Html {
  const { guide, words } = context;
  const about = edition(context);
  const start = context.edges.view.start;
  const href = start === undefined ? undefined : nodeHref(context, start);
  return el(
    'div',
    { class: 'hero' },
    el('h1', { class: 'ds-heading' }, guide.title),
    about === '' ? undefined : el('p', { class: 'soft' }, about),
    guide.status === 'draft'
      ? el('p', { class: 'ds-alert', 'data-color': 'warning' }, ui(context, words.draft))
      : undefined,
    guide.notices.filter(({ kind }) => kind === 'emergency').map((notice) => noticeHtml(context, notice)),
    guide.intro === undefined ? undefined : el('div', { class: 'intro' }, prose(context, guide.intro, 1)),
    href === undefined
      ? undefined
      : el(
          'p',
          { class: 'actions' },
          el('a', { class: 'ds-button', href, id: 'v_begin' }, ui(context, words.ui.begin)),
          ' ',
          el(
            'button',
            { class: 'ds-button', 'data-variant': 'secondary', type: 'button', id: 'v_walk-start', hidden: true },
            ui(context, words.ui.walk),
          ),
        ),
  );
}

/** Choose whom to see the guide for. Works without scripts: the styles read which one is checked. */
export function filterHtml(context: Context): Child {
  const { guide, words } = context;
  if (context.audiences.size === 0) return undefined;
  const choice = (n: number, title: string, id?: string): Html =>
    el(
      'label',
      { class: 'choice' },
      el('input', {
        type: 'radio',
        name: 'v_for',
        id: `v_for-${n}`,
        value: n,
        checked: n === 0,
        'data-audience': id,
      }),
      el('span', {}, title),
    );
  const seen = new Set<string>();
  const audiences = guide.audiences.filter(({ id }) => !seen.has(id) && seen.add(id));
  return el(
    'fieldset',
    { class: 'filter' },
    el('legend', {}, ui(context, words.ui.showFor)),
    choice(0, capital(words.everyone)),
    audiences.map(({ id, title }) => choice(context.audiences.get(id) ?? 0, title, id)),
  );
}

/** The rules behind the filter: hide what is for others than the checked audience. */
export function filterCss({ audiences }: Context): string {
  return [...audiences.values()]
    .map((n) => `body:has(#v_for-${n}:checked) [data-for]:not([data-for~="${n}"]){display:none}`)
    .join('');
}

/** A day to count deadlines from: only with a script, which shows it. */
export function datesHtml(context: Context): Html {
  const { words } = context;
  return el(
    'div',
    { class: 'dates', id: 'v_dates', hidden: true },
    el('label', { for: 'v_date' }, ui(context, words.ui.startDate)),
    el('input', {
      class: 'ds-input',
      type: 'date',
      id: 'v_date',
      'aria-describedby': 'v_date-help',
      autocomplete: 'off',
    }),
    el('p', { class: 'soft', id: 'v_date-help' }, ui(context, words.ui.startDateHelp)),
  );
}

export function searchHtml(context: Context): Html {
  const { words } = context;
  return el(
    'search',
    { id: 'v_search', class: 'search', hidden: true },
    el('label', { for: 'v_query' }, ui(context, words.ui.search)),
    el('input', {
      class: 'ds-input',
      type: 'search',
      id: 'v_query',
      autocomplete: 'off',
      'aria-describedby': 'v_hits',
    }),
    el('p', { class: 'soft', id: 'v_hits', role: 'status' }, ui(context, words.ui.searchHelp)),
    el('ul', { id: 'v_results' }),
  );
}

/** The way walked so far; the script fills it in. */
export function walkHtml(context: Context): Child {
  const { words } = context;
  if (context.edges.view.start === undefined) return undefined;
  const button = (id: string, text: string): Html =>
    el(
      'button',
      { class: 'ds-button', 'data-variant': 'secondary', 'data-size': 'sm', type: 'button', id },
      ui(context, text),
    );
  return el(
    'section',
    { id: 'v_walk', class: 'walk', hidden: true, 'aria-labelledby': 'v_walk-title' },
    el('h2', { class: 'ds-heading', id: 'v_walk-title' }, ui(context, words.ui.way)),
    el('p', { class: 'soft screen' }, ui(context, words.ui.walkHelp)),
    el('ol', { id: 'v_way' }),
    el('p', { id: 'v_return', hidden: true }),
    el(
      'div',
      { class: 'actions screen' },
      button('v_back', words.ui.back),
      button('v_restart', words.ui.restart),
      button('v_print-way', words.ui.printWay),
      button('v_leave', words.ui.leave),
    ),
  );
}

/** Every level with its steps as links. */
export function overviewHtml(context: Context): Child {
  const { guide, words } = context;
  if (guide.levels.length === 0) return undefined;
  return el(
    'section',
    { class: 'overview', id: 'v_overview', 'aria-labelledby': 'v_overview-title' },
    el('h2', { class: 'ds-heading', id: 'v_overview-title' }, ui(context, words.ui.overview)),
    el(
      'div',
      { class: 'cards' },
      guide.levels.map((level) =>
        el(
          'section',
          {
            class: 'ds-card level-card',
            'data-level': levelColour(context, level),
            'data-for': dataFor(context, level.audiences),
          },
          el('p', { class: 'level-label' }, levelLabel(context, level)),
          el(
            'h3',
            { class: 'ds-heading' },
            ref(context, 'level', level.id, level.title === '' ? levelLabel(context, level) : level.title),
          ),
          stepLinks(context, level),
        ),
      ),
    ),
  );
}

/** The flow as a picture, with the same flow in words beside it. */
export function chartHtml(context: Context, heading = 2): Child {
  const { words } = context;
  const chart = drawn(context);
  if (chart === undefined) return undefined;
  return el(
    'section',
    { class: 'part chart', id: 'v_chart', 'aria-labelledby': 'v_chart-title' },
    el(`h${heading}`, { class: 'ds-heading', id: 'v_chart-title' }, ui(context, words.parts.chart)),
    el(
      'details',
      { class: 'ds-details' },
      el('summary', {}, ui(context, words.ui.showChart)),
      el('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-labelledby': 'v_chart-title' }, trusted(chart.svg)),
    ),
    el(
      'details',
      { class: 'ds-details' },
      el('summary', {}, ui(context, words.parts.way)),
      el('pre', { tabindex: 0 }, chart.text),
    ),
  );
}

export function levelsHtml(context: Context): Child {
  return context.guide.levels.map((level) =>
    el(
      'section',
      {
        class: 'level',
        id: context.places.take('level', level.id),
        'data-level': levelColour(context, level),
        'data-for': dataFor(context, level.audiences),
      },
      levelHead(context, level, 2),
      level.steps.map((step) => stepHtml(context, level, step, 3)),
    ),
  );
}

export interface Part {
  readonly key: PartKey;
  readonly title: string;
  readonly body: Child;
}

/** The parts that have something in them, in order. */
export function partsOf(context: Context, keys: readonly PartKey[] = partKeys): Part[] {
  return keys
    .map((key) => ({ key, title: context.words.parts[key], body: join(partHtml(context, key)) }))
    .filter(({ body }) => body.html !== '');
}

/** `heading` is the level of the part's own heading. */
export const partSection = (context: Context, { key, title, body }: Part, heading = 2): Html =>
  el(
    'section',
    { class: 'part', id: `v_${key}`, 'data-part': key },
    el(`h${heading}`, { class: 'ds-heading', tabindex: -1 }, ui(context, title)),
    body,
  );

/** Where the reader is, for the table of contents of a guide that is spread over pages. */
export interface Here {
  readonly kind: PlaceKind | 'part';
  readonly id: string;
}

/** The table of contents beside the page; `partHref` says where a part stands. */
export function sideHtml(
  context: Context,
  parts: readonly Pick<Part, 'key' | 'title'>[],
  top: Child,
  partHref: (key: PartKey) => string = (key) => `#v_${key}`,
  here?: Here,
): Html {
  const { guide, words, places } = context;
  const current = (kind: Here['kind'], id: string): 'page' | undefined =>
    here?.kind === kind && here.id === id ? 'page' : undefined;
  const place = (kind: 'level' | 'step', id: string, title: string): Html =>
    el('a', { class: 'ds-link', href: places.href(kind, id), 'aria-current': current(kind, id) }, title);
  return el(
    'nav',
    { class: 'side', 'aria-label': words.ui.nav },
    top,
    guide.levels.length === 0
      ? undefined
      : el(
          'ul',
          { class: 'toc' },
          guide.levels.map((level) =>
            el(
              'li',
              {},
              place('level', level.id, `${levelLabel(context, level)}: ${level.title}`),
              level.steps.length === 0
                ? undefined
                : el(
                    'ol',
                    {},
                    level.steps.map((step) =>
                      el(
                        'li',
                        { 'data-for': dataForOnly(context, context.edges.meets(step.id)) },
                        place('step', step.id, step.title === '' ? step.id : step.title),
                      ),
                    ),
                  ),
            ),
          ),
        ),
    el(
      'ul',
      { class: 'toc' },
      parts.map(({ key, title }) =>
        el(
          'li',
          {},
          el('a', { class: 'ds-link', href: partHref(key), 'aria-current': current('part', key) }, ui(context, title)),
        ),
      ),
    ),
  );
}
