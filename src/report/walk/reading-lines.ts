import type { WalkWords } from '../../messages/walk/shape.ts';
import type { Arena } from '../../model/definitions.ts';
import type { Level } from '../../model/guide.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { StepView } from '../../walk/step-view.ts';
import { wrap, wrapItem } from '../wrap.ts';
import { plainLine, plainProse } from './plain-prose.ts';

/** Lines of plain text of at most `width` cells. */
interface Writer {
  readonly text: (line: string) => string;
  readonly prose: (markdown: string | undefined) => string[];
  /** `Label: words`; nothing for none. */
  readonly fact: (label: string, markdown: string | undefined) => string[];
}

function writer(width: number): Writer {
  const text = (line: string): string => wrap(terminalText(line), width);
  return {
    text,
    prose: (markdown = '') =>
      markdown === '' ? [] : plainProse(markdown).map((line) => (line === '' ? '' : wrap(line, width))),
    fact: (label, markdown = '') => (markdown === '' ? [] : [text(`${label}: ${plainLine(markdown)}`)]),
  };
}

/** What a level is about, and when a case is on it. */
export function levelLines({ intro, criterion }: Level, { walk }: WalkWords, width: number): readonly string[] {
  const { prose, fact } = writer(width);
  const { minServices: from, maxServices: to } = criterion ?? {};
  const services = from === undefined && to === undefined ? undefined : walk.reading.services({ from, to });
  return [
    ...prose(intro?.text),
    ...fact(walk.reading.criterion, [criterion?.text?.text, services].filter((part) => part !== undefined).join(' – ')),
  ];
}

/** All there is to read around a step: its level, its arenas, its articles, each in full. */
export function readingLines(view: StepView, words: WalkWords, width: number): readonly string[] {
  const { level, arenas, articles } = view;
  const { reading } = words.walk;
  const { text, prose } = writer(width);
  const about = levelLines(level, words, width);
  const parts: readonly (readonly string[])[] = [
    about.length === 0 ? [] : [text(`${words.transcript.level(level.id)}: ${level.title}`), ...about],
    level.keyPoints.length === 0
      ? []
      : [`${reading.keyPoints}:`, ...level.keyPoints.map((point) => wrapItem('- ', plainLine(point), width))],
    ...arenas.map((arena) => arenaLines(arena, words, width)),
    ...articles.map(({ title, body }) => [text(`${reading.article}: ${title}`), ...prose(body.text)]),
  ].filter((lines) => lines.length > 0);
  if (parts.length === 0) return [text(reading.nothing)];
  return parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

function arenaLines(arena: Arena, { walk: { reading }, transcript }: WalkWords, width: number): readonly string[] {
  const { text, prose, fact } = writer(width);
  return [
    text(`${reading.arena}: ${arena.title}`),
    ...prose(arena.body?.text),
    ...fact(reading.trigger, arena.trigger?.text),
    ...fact(reading.participants, arena.participants?.text),
    ...fact(reading.owner, arena.owner?.text),
    ...fact(reading.frequency, arena.frequency),
    ...fact(transcript.consents, arena.consent?.text),
  ];
}
