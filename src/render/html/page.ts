import type { Guide, Language } from '../../model/guide.ts';
import { dateWords } from '../words.ts';
import { type Context, dataFor, prose, ui } from './context.ts';
import { type Child, el, type Html, join } from './html.ts';
import { levelColour, levelHead } from './level.ts';
import { noticeHtml } from './notices.ts';
import { type PartKey, partHtml, partKeys } from './parts.ts';
import { pageTitle } from './shell.ts';
import { stepHtml } from './step.ts';
import { nodeHref } from './ways.ts';

/** The same guide in another language: where it stands, seen from this page. */
export interface Variant {
  readonly language: Language;
  readonly href: string;
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
