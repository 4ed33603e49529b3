import type { WalkWords } from '../../messages/walk/shape.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { StepView } from '../../walk/step-view.ts';
import type { TranscriptStep } from '../../walk/transcript.ts';
import { wrap, wrapItem } from '../wrap.ts';
import { plainLine, plainProse } from './plain-prose.ts';
import { levelLines } from './reading-lines.ts';
import { deadlineLine, stepTitle } from './transcript-md.ts';

/** A step as lines of plain text: emergency first, then what to do, by whom, by when, and with what. */
export function stepLines(
  step: TranscriptStep,
  view: StepView,
  words: WalkWords,
  { width, entersLevel }: { readonly width: number; readonly entersLevel: boolean },
): readonly string[] {
  const say = words.transcript;
  const { reading } = words.walk;
  const text = (line: string, indent = ''): string => wrap(terminalText(line), width, indent);
  const prose = (markdown: string): string[] =>
    plainProse(markdown).map((line) => (line === '' ? '' : wrap(line, width)));
  // One thing stands behind its label; several stand below it, so that the label is read once.
  const fact = (label: string, items: readonly string[]): string[] =>
    items.length < 2
      ? items.map((item) => text(`${label}: ${plainLine(item)}`))
      : [text(`${label}:`), ...items.map((item) => wrapItem('- ', plainLine(item), width))];
  const notice = ({ emergency, title, text: body }: TranscriptStep['notices'][number]): string[] => [
    text(`${emergency ? '!!' : '!'} ${title}`),
    ...plainProse(body).map((line) => (line === '' ? '' : wrap(line, width, '   '))),
  ];
  const tools = (produced: boolean): string[] =>
    step.tools.filter((tool) => tool.produced === produced).map(({ title }) => title);
  const levelName = text(`${say.level(step.level.id)}: ${step.level.title}`);
  const aboutLevel = entersLevel ? levelLines(view.level, words, width) : [];
  const lines = [
    ...(aboutLevel.length > 0 ? [levelName, ...aboutLevel, ''] : []),
    text(`${stepTitle(step)} (${words.walk.place(view.position)})`),
    ...(aboutLevel.length > 0 ? [] : [levelName]),
    '',
    ...step.notices.filter(({ emergency }) => emergency).map(({ title }) => text(`!! ${title}`)),
    ...prose(step.what),
    ...fact(say.who, step.who.length === 0 ? [] : [step.who.map(plainLine).join(', ')]),
    ...prose(step.how),
    ...step.texts.flatMap((body) => ['', ...prose(body)]),
    ...(step.questions.length === 0 ? [] : ['', `${words.walk.questions}:`]),
    ...step.questions.map((question) => wrapItem('- ', plainLine(question), width)),
    ...(step.recommendation === ''
      ? []
      : ['', text(`${words.walk.recommendation}: ${plainLine(step.recommendation)}`)]),
    ...step.notices.filter(({ emergency }) => !emergency).flatMap((one) => ['', ...notice(one)]),
    '',
    ...fact(say.deadlines, step.deadlines.map(deadlineLine)),
    ...fact(say.consents, step.consents),
    ...fact(say.produces, tools(true)),
    ...fact(say.tools, tools(false)),
    ...fact(
      say.contacts,
      step.contacts.map(({ title, numbers }) => `${title} ${numbers.join(', ')}`.trimEnd()),
    ),
    ...fact(
      reading.arena,
      view.arenas.map(({ title }) => title),
    ),
    ...fact(
      reading.article,
      view.articles.map(({ title }) => title),
    ),
    ...(view.arenas.length + view.articles.length === 0 ? [] : [text(reading.more)]),
  ];
  // An empty part leaves no gap.
  return lines.filter((line, i) => line !== '' || (lines[i - 1] !== '' && i < lines.length - 1));
}
