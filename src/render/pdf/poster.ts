import type { Guide, Level } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import { deadlineWords } from '../deadline-words.ts';
import type { Context } from './context.ts';
import { audienceWords, levelLabel, stepNumber } from './context.ts';
import type { Poster, PosterStep } from './document.ts';
import { noticeBlock } from './facts.ts';
import { contextFor, documentDate, editionWords } from './handbook.ts';
import { allWays, wayWords } from './ways.ts';

function posterStep(context: Context, level: Level, step: Step, colour: number): PosterStep {
  const { words, guide } = context;
  const limits = [...step.deadlines, ...step.branches.flatMap(({ deadlines }) => deadlines)].map((deadline) => {
    const { when, limit } = deadlineWords(deadline, words, guide.language);
    return when === '' ? limit : `${when}: ${limit}`;
  });
  return {
    label: stepNumber(level, step),
    title: step.title,
    colour,
    audiences: audienceWords(context, step.audiences),
    deadlines: [...new Set(limits)],
    ways: wayWords(context, { level, step }),
    next: allWays(step).length === 0 && level.steps.at(-1) !== step,
  };
}

/** The flow on one page: a column a level, a box a step; or the chart, where there is one. */
export function posterOf(
  guide: Guide,
  options: { readonly timestamp?: number; readonly chartAlt?: string } = {},
): Poster {
  const context = contextFor(guide);
  const { words } = context;
  return {
    lang: guide.language,
    title: guide.title,
    municipality: guide.municipality?.name ?? '',
    kind: words.poster,
    edition: editionWords(context),
    draft: guide.status === 'draft' ? words.draft : '',
    urgent: guide.notices.filter(({ kind }) => kind === 'emergency').map((notice) => noticeBlock(context, notice)),
    levels: guide.levels.map((level, i) => ({
      label: levelLabel(context, level),
      title: level.title,
      colour: i,
      steps: level.steps.map((step) => posterStep(context, level, step, i)),
    })),
    chartAlt: options.chartAlt ?? '',
    deadline: words.fields.deadline,
    words: { page: words.page('{page}'), pageOf: words.pageOf('{page}', '{pages}') },
    date: documentDate(guide, options.timestamp),
    places: [],
  };
}
