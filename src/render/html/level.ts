import type { Level } from '../../model/guide.ts';
import { audienceWords, type Context, dataForOnly, levelLabel, prose, ref, refs, stepNumber } from './context.ts';
import { bullets, contactItems, fact, facts, items, line, toolItems } from './facts.ts';
import { type Child, el, type Html } from './html.ts';
import { noticesHtml, reminder } from './notices.ts';

function servicesWords({ words }: Context, { criterion }: Level): string {
  const { minServices: from, maxServices: to } = criterion ?? {};
  if (from !== undefined && to !== undefined) return words.servicesBetween(from, to);
  if (from !== undefined) return words.minServices(from);
  return to === undefined ? '' : words.maxServices(to);
}

/** Six colours, over and over; levels are told apart in words too. */
export const levelColour = (context: Context, level: Level): number => context.guide.levels.indexOf(level) % 6;

/** The steps of a level as links, in order. */
export function stepLinks(context: Context, level: Level): Child {
  if (level.steps.length === 0) return undefined;
  return el(
    'ol',
    { class: 'steps' },
    level.steps.map((step) =>
      el(
        'li',
        { 'data-for': dataForOnly(context, context.edges.meets(step.id)) },
        el('span', { class: 'step-number', 'aria-hidden': 'true' }, stepNumber(level, step)),
        ref(
          context,
          'step',
          step.id,
          step.title === '' ? `${context.stepWord} ${stepNumber(level, step)}` : step.title,
        ),
      ),
    ),
  );
}

/** The level's own part: what it is, when you are on it, and an emergency notice. Its steps follow. */
export function levelHead(context: Context, level: Level, heading: number): Html {
  const { words, guide } = context;
  const { fields } = words;
  const urgent = guide.notices.filter(({ id, kind }) => kind === 'emergency' && !level.notices.includes(id));
  return el(
    'div',
    { class: 'level-head' },
    el('p', { class: 'level-label' }, levelLabel(context, level)),
    el(
      `h${heading}`,
      { class: 'ds-heading', tabindex: -1 },
      level.title === '' ? levelLabel(context, level) : level.title,
    ),
    level.longTitle === undefined || level.longTitle === level.title
      ? undefined
      : el('p', { class: 'long' }, level.longTitle),
    noticesHtml(context, level.notices),
    urgent.map((notice) => reminder(context, notice)),
    prose(context, level.intro, heading),
    facts(
      'facts',
      fact(fields.criterion, prose(context, level.criterion?.text)),
      fact(fields.services, line(servicesWords(context, level))),
      fact(fields.audiences, line(audienceWords(context, level.audiences))),
      fact(fields.tracks, level.tracks.length === 0 ? undefined : el('p', {}, refs(context, 'track', level.tracks))),
      fact(fields.keyPoints, bullets(level.keyPoints)),
      fact(fields.entry, level.entry === undefined ? undefined : el('p', {}, ref(context, 'step', level.entry))),
      fact(fields.tools, toolItems(context, level.tools)),
      fact(fields.contacts, contactItems(context, level.contacts)),
      fact(fields.articles, items(level.articles.map((id) => ref(context, 'article', id)))),
      fact(fields.laws, items(level.laws.map((id) => ref(context, 'law', id)))),
    ),
  );
}
