import type { WalkWords } from '../../messages/walk/shape.ts';
import { formatDuration, minutesOf } from '../../model/duration.ts';
import type { Step } from '../../model/step.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { Way } from '../../walk/coverage.ts';
import type { AudiencePaths, GuidePaths, Path } from '../../walk/paths/paths.ts';
import type { Paint } from '../paint.ts';
import { wrap } from '../wrap.ts';

export interface PathsLook {
  readonly words: WalkWords;
  readonly language: 'nb' | 'nn' | 'en';
  readonly paint: Paint;
  readonly width: number;
}

/** For people: how many ways, the shortest and the longest, and what is on none of them. */
export function pathsText(paths: GuidePaths, look: PathsLook): string {
  const { words, paint, width } = look;
  const { guide } = paths;
  const title = `${paint.strong(wrap(terminalText(words.paths.title({ guide: guide.title })), width))}\n`;
  if (guide.levels.every(({ steps }) => steps.length === 0)) return `${title}${words.paths.noSteps}\n`;
  const parts = [
    title,
    `${wrap(words.paths.bound({ loops: paths.loops }), width)}\n`,
    `${wrap(words.paths.timeRule, width)}\n\n`,
    ...alike(paths.audiences).map((group) => groupText(paths, group, look)),
  ];
  const { stepsNeverMet, outcomesNeverTaken } = paths;
  parts.push(listed(words.paths.stepsNeverMet, stepsNeverMet.map(stepText), '', look));
  parts.push(listed(words.paths.outcomesNeverTaken, outcomesNeverTaken.map(wayText), '', look));
  if (stepsNeverMet.length + outcomesNeverTaken.length === 0) parts.push(`${paint.good(words.paths.allMet)}\n`);
  return parts.join('');
}

/** Audiences with the very same ways are told of together. */
export function alike(audiences: readonly AudiencePaths[]): readonly (readonly AudiencePaths[])[] {
  const groups = new Map<string, AudiencePaths[]>();
  for (const one of audiences) {
    const ids = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join(' ');
    const extremes = [one.shortest, one.longest, one.quickest, one.slowest].map(
      (path) =>
        path &&
        `${path.end} ${path.stops.map(({ step, choice }) => `${step.id}/${choice.key}`).join(' ')} ${minutesOf(path.time)}`,
    );
    const ends = [...one.ends].map(([end, n]) => `${end} ${n}`);
    const key = [...ends, ...extremes, ids(one.first), ids(one.stepsNeverMet), ids(one.outcomesNeverTaken)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

export const audienceTitles = ({ guide }: GuidePaths, group: readonly AudiencePaths[], everyone: string): string =>
  group
    .map(({ audience }) => guide.audiences.find(({ id }) => id === audience)?.title ?? audience ?? everyone)
    .join(', ');

function groupText(paths: GuidePaths, group: readonly AudiencePaths[], look: PathsLook): string {
  const { words, paint, width } = look;
  const [one] = group;
  if (!one) return '';
  const title = terminalText(audienceTitles(paths, group, words.paths.everyone));
  const head = `${paint.strong(wrap(`${title}: ${words.paths.count({ count: String(one.count) })}`, width))}\n`;
  if (one.count === 0n) return `${head}  ${words.paths.none}\n${missing(one, look)}\n`;
  const ends = [...one.ends].map(([end, n]) => `${endText(paths, end, words)} (${n})`).join(', ');
  const { shortest, longest, quickest, slowest } = one;
  return [
    head,
    `${wrap(terminalText(`${words.paths.ends}: ${ends}`), width, '  ')}\n`,
    shortest ? pathText(paths, words.paths.shortest, shortest, look) : '',
    longest ? pathText(paths, words.paths.longest, longest, look) : '',
    quickest && minutesOf(quickest.time) !== minutesOf(shortest?.time ?? quickest.time)
      ? timeLine(words.paths.quickest, quickest, look)
      : '',
    slowest && minutesOf(slowest.time) !== minutesOf(longest?.time ?? slowest.time)
      ? timeLine(words.paths.slowest, slowest, look)
      : '',
    listed(words.paths.first, one.first.map(stepText), '  ', look),
    missing(one, look),
    ...one.list.map((path, i) => pathText(paths, words.paths.path(i + 1), path, look)),
    one.list.length > 0 && BigInt(one.list.length) < one.count
      ? `  ${words.paths.more(String(one.count - BigInt(one.list.length)))}\n`
      : '',
    '\n',
  ].join('');
}

const missing = ({ stepsNeverMet, outcomesNeverTaken }: AudiencePaths, look: PathsLook): string =>
  listed(look.words.paths.stepsNeverMet, stepsNeverMet.map(stepText), '  ', look) +
  // Where a step is never met, neither are its outcomes: that goes without saying.
  listed(
    look.words.paths.outcomesNeverTaken,
    outcomesNeverTaken.filter(({ step }) => !stepsNeverMet.includes(step)).map(wayText),
    '  ',
    look,
  );

const stepText = ({ id, title }: Step): string => `${title} (${id})`;
const wayText = ({ id, outcome }: Way): string => `${outcome.when.join(' / ') || outcome.id} (${id})`;

/** What an end of a path is called. */
export function endText({ guide }: GuidePaths, end: string, words: WalkWords): string {
  if (end === 'close' || end === 'close-log' || end === 'nowhere') return words.place({ kind: end });
  const id = end.replace(/^exit:/, '');
  return words.place({ kind: 'exit', title: guide.exits.find((exit) => exit.id === id)?.title ?? id });
}

export function timeText(path: Path, { words, language }: Pick<PathsLook, 'words' | 'language'>): string {
  if (minutesOf(path.time) === 0) return words.paths.noTime;
  return words.paths.time({ time: formatDuration(path.time, language), untimed: path.untimed });
}

const timeLine = (title: string, path: Path, look: PathsLook): string =>
  `${wrap(`${title}: ${timeText(path, look)}`, look.width, '  ')}\n`;

function pathText(paths: GuidePaths, title: string, path: Path, look: PathsLook): string {
  const { words, width } = look;
  const steps = [...path.stops.map(({ step }) => step.title), endText(paths, path.end, words)];
  const head = `${title}: ${words.paths.steps(path.stops.length)}, ${timeText(path, look)}`;
  return `${wrap(head, width, '  ')}\n${wrap(terminalText(steps.join(' → ')), width, '    ')}\n`;
}

function listed(title: string, items: readonly string[], indent: string, { width }: PathsLook): string {
  if (items.length === 0) return '';
  return `${indent}${title}:\n${items.map((item) => `${wrap(terminalText(item), width, `${indent}  `)}\n`).join('')}`;
}
