import type { Audience } from '../../model/definitions.ts';
import { dateWords } from '../words.ts';
import { type Context, prose, ref } from './context.ts';
import {
  arenaHtml,
  articleHtml,
  consentHtml,
  contactHtml,
  entry,
  exitHtml,
  lawHtml,
  roleHtml,
  systemHtml,
  toolHtml,
} from './definitions.ts';
import { bullets, fact, facts, line, soft } from './facts.ts';
import { type Child, el, type Html } from './html.ts';
import { noticeHtml } from './notices.ts';
import type { PlaceKind } from './places.ts';
import { incomingHtml, stepWords } from './ways.ts';

/** What stands behind the levels. */
export type PartKey = (typeof partKeys)[number];

export const partKeys = [
  'arenas',
  'exits',
  'roles',
  'tools',
  'contacts',
  'notices',
  'consents',
  'systems',
  'audiences',
  'tracks',
  'articles',
  'examples',
  'glossary',
  'laws',
  'changelog',
  'about',
] as const;

/** The part that a definition stands in; undefined for what has a place of its own. */
export function partOf(kind: PlaceKind): PartKey | undefined {
  switch (kind) {
    case 'level':
    case 'step':
    case 'branch':
      return undefined;
    case 'close':
    case 'close-log':
    case 'exit':
      return 'exits';
    case 'term':
      return 'glossary';
    default:
      return `${kind}s`;
  }
}

/** The steps that use a tool. */
function users(context: Context, tool: string): string[] {
  return context.guide.levels.flatMap(({ steps }) =>
    steps
      .filter(
        (step) =>
          step.tools.includes(tool) ||
          step.produces.includes(tool) ||
          step.branches.some((b) => b.tools.includes(tool)),
      )
      .map(({ id }) => id),
  );
}

/** The steps of one audience, in reading order: the filter as links, which needs no script. */
function audienceHtml(context: Context, audience: Audience): Html {
  const steps = context.edges.viewFor(audience.id).nodes.filter(({ kind }) => kind === 'step');
  return entry(context, 'audience', audience.id, audience.title, [
    prose(context, audience.description, context.entryHeading),
    steps.length === 0
      ? undefined
      : el(
          'details',
          { class: 'ds-details' },
          el('summary', {}, `${context.words.ui.stepsFor}: ${audience.title}`),
          bullets(steps.map(({ id }) => ref(context, 'step', id, stepWords(context, id)))),
        ),
  ]);
}

function closings(context: Context): Child[] {
  const { words, edges, places } = context;
  return (['close', 'close-log'] as const)
    .filter((kind) => edges.into(kind).length > 0)
    .map((kind) =>
      el(
        'section',
        { class: 'entry', id: places.take(kind, ''), 'data-node': kind },
        el(`h${context.entryHeading}`, { class: 'ds-heading', tabindex: -1 }, words.targets[kind]),
        el('p', {}, kind === 'close' ? words.ui.closed : words.ui.closedLog),
        incomingHtml(context, kind),
      ),
    );
}

/** Notices that the page has not shown yet: they are part of the guide. */
function notices(context: Context): Child[] {
  const { guide, places } = context;
  return guide.notices.filter(({ id }) => !places.taken('notice', id)).map((notice) => noticeHtml(context, notice));
}

export function aboutHtml(context: Context): Child {
  const { guide, words } = context;
  const { fields } = words;
  const origin = (of: { guide: string; version?: string } | undefined): string | undefined =>
    of && (of.version === undefined ? of.guide : `${of.guide}, ${fields.version.toLowerCase()} ${of.version}`);
  const { municipality, variantOf, base, start } = guide;
  const terms = Object.entries(guide.terms);
  return [
    facts(
      'facts',
      fact(
        fields.municipality,
        line(municipality && [municipality.name, municipality.number].filter(Boolean).join(', ')),
      ),
      fact(fields.version, line(guide.version)),
      (['created', 'published', 'updated', 'review'] as const).flatMap((key) => {
        const date = guide.dates[key];
        return date === undefined ? [] : fact(fields[key], line(dateWords(date, words)));
      }),
      fact(fields.status, line(words.status[guide.status])),
      fact(fields.ages, line(guide.ages && words.ages(guide.ages))),
      guide.profile === 'none' ? [] : fact(fields.profile, line(words.profile[guide.profile])),
      fact(fields.language, line(words.languages[guide.language])),
      fact(
        fields.start,
        start?.kind === 'step'
          ? ref(context, 'step', start.step)
          : start?.kind === 'level'
            ? ref(context, 'level', start.level)
            : undefined,
      ),
      fact(fields.variantOf, line(origin(variantOf))),
      fact(fields.base, line(origin(base))),
    ),
    terms.length === 0
      ? undefined
      : [
          el(`h${context.entryHeading}`, { class: 'ds-heading' }, words.ownWords),
          facts(
            'facts',
            terms.flatMap(([name, own]) => fact(words.concepts[name as keyof typeof words.concepts], line(own))),
          ),
        ],
  ];
}

/** What stands in a part; empty when the guide has nothing for it. The notices must be asked for last. */
export function partHtml(context: Context, key: PartKey): Child {
  const { guide, words } = context;
  switch (key) {
    case 'arenas':
      return guide.arenas.map((one) => arenaHtml(context, one));
    case 'exits':
      return [...closings(context), ...guide.exits.map((one) => exitHtml(context, one))];
    case 'roles':
      return guide.roles.map((one) => roleHtml(context, one));
    case 'tools':
      return guide.tools.map((one) => toolHtml(context, one, users(context, one.id)));
    case 'contacts':
      return guide.contacts.map((one) => contactHtml(context, one));
    case 'notices':
      return notices(context);
    case 'consents':
      return guide.consents.map((one) => consentHtml(context, one));
    case 'systems':
      return guide.systems.map((one) => systemHtml(context, one));
    case 'audiences':
      return guide.audiences.map((one) => audienceHtml(context, one));
    case 'tracks':
      return guide.tracks.map((one) =>
        entry(context, 'track', one.id, one.title, [
          prose(context, one.description, context.entryHeading),
          one.kind === undefined ? undefined : soft(words.trackKind[one.kind]),
        ]),
      );
    case 'articles':
      return guide.articles.map((one) => articleHtml(context, one));
    case 'examples':
      return guide.examples.map((one) =>
        entry(context, 'example', one.id, one.title, [
          prose(context, one.body, context.entryHeading),
          facts(
            'facts',
            fact(
              words.fields.article,
              one.article === undefined ? undefined : el('p', {}, ref(context, 'article', one.article)),
            ),
            fact(words.fields.exampleNames, line(one.names.join(', '))),
          ),
        ]),
      );
    case 'glossary':
      return guide.glossary.map((one) =>
        entry(context, 'term', one.id, one.term, [
          prose(context, one.definition, context.entryHeading),
          one.aliases.length === 0 ? undefined : soft(`${words.fields.aliases}: ${one.aliases.join(', ')}`),
        ]),
      );
    case 'laws':
      return guide.laws.map((one) => lawHtml(context, one));
    case 'changelog':
      return guide.changelog.map(({ version, date, text }) =>
        el(
          'section',
          { class: 'entry' },
          el(
            `h${context.entryHeading}`,
            { class: 'ds-heading' },
            `${words.fields.version} ${version}${date === undefined ? '' : ` – ${dateWords(date, words)}`}`,
          ),
          prose(context, text, context.entryHeading),
        ),
      );
    case 'about':
      return aboutHtml(context);
  }
}
