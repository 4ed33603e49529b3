import type { Level } from '../../model/guide.ts';
import type { Context } from './context.ts';
import { audienceWords, levelLabel, prose, ref, refLines, refs } from './context.ts';
import type { Block } from './document.ts';
import { p, text } from './document.ts';
import { bullets, contactBlocks, fact, facts, line, noticeBlocks } from './facts.ts';
import { stepBlock } from './step-block.ts';

function servicesWords({ words }: Context, { criterion }: Level): string {
  const { minServices: from, maxServices: to } = criterion ?? {};
  if (from !== undefined && to !== undefined) return words.servicesBetween(from, to);
  if (from !== undefined) return words.minServices(from);
  return to === undefined ? '' : words.maxServices(to);
}

/** Emergency notices that the level does not place itself: one line each, that leads to the notice in full. */
function reminders({ guide, words, places }: Context, level: Level): Block[] {
  return guide.notices
    .filter(({ id, kind }) => kind === 'emergency' && !level.notices.includes(id))
    .map(({ id, title }) => ({
      t: 'notice',
      keep: true,
      look: 'emergency',
      label: words.noticeKind.emergency,
      title: '',
      b: [p({ t: 'ref', to: places.name('notice', id), c: [text(title ?? words.parts.emergency)], page: true })],
    }));
}

export function levelBlocks(context: Context, level: Level, colour: number): Block[] {
  const { words, places } = context;
  const { fields } = words;
  const id = places.take('level', level.id);
  const audiences = audienceWords(context, level.audiences);
  return [
    {
      t: 'level',
      ...(id === undefined ? {} : { id }),
      colour,
      label: levelLabel(context, level),
      number: level.id,
      title: level.title,
      long: level.longTitle === level.title ? '' : (level.longTitle ?? ''),
      b: [
        ...reminders(context, level),
        ...noticeBlocks(context, level.notices),
        ...prose(context, level.intro, 1),
        ...facts(
          fact(fields.criterion, prose(context, level.criterion?.text)),
          fact(fields.services, line(servicesWords(context, level))),
          fact(fields.audiences, line(audiences)),
          fact(fields.tracks, level.tracks.length === 0 ? [] : [p(...refs(context, 'track', level.tracks))]),
          fact(fields.keyPoints, bullets(level.keyPoints)),
          fact(fields.entry, level.entry === undefined ? [] : [p(ref(context, 'step', level.entry))]),
          fact(fields.tools, refLines(context, 'tool', level.tools)),
          fact(fields.contacts, contactBlocks(context, level.contacts)),
          fact(fields.articles, refLines(context, 'article', level.articles)),
          fact(fields.laws, refLines(context, 'law', level.laws)),
        ),
      ],
    },
    ...level.steps.map((step) => stepBlock(context, level, step, colour)),
  ];
}
