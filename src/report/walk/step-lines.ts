import type { WalkWords } from '../../messages/walk/shape.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { StepPosition } from '../../walk/step-view.ts';
import type { TranscriptStep } from '../../walk/transcript.ts';
import { wrap } from '../wrap.ts';
import { plainLine, plainProse } from './plain-prose.ts';
import { deadlineLine, stepTitle } from './transcript-md.ts';

/** A step as lines of plain text: emergency first, then what to do, by whom, by when, and with what. */
export function stepLines(
  step: TranscriptStep,
  position: StepPosition,
  words: WalkWords,
  width: number,
): readonly string[] {
  const say = words.transcript;
  const text = (line: string, indent = ''): string => wrap(terminalText(line), width, indent);
  const prose = (markdown: string): string[] =>
    plainProse(markdown).map((line) => (line === '' ? '' : wrap(line, width)));
  const fact = (label: string, items: readonly string[]): string[] =>
    items.map((item) => text(`${label}: ${plainLine(item)}`));
  const notice = ({ emergency, title, text: body }: TranscriptStep['notices'][number]): string[] => [
    text(`${emergency ? '!!' : '!'} ${title}`),
    ...plainProse(body).map((line) => (line === '' ? '' : wrap(line, width, '   '))),
  ];
  const lines = [
    text(`${stepTitle(step)} (${words.walk.place(position)})`),
    text(`${say.level(step.level.id)}: ${step.level.title}`),
    '',
    ...step.notices.filter(({ emergency }) => emergency).map(({ title }) => text(`!! ${title}`)),
    ...prose(step.what),
    ...fact(say.who, step.who),
    ...prose(step.how),
    ...step.texts.flatMap((body) => ['', ...prose(body)]),
    ...(step.questions.length === 0 ? [] : ['', `${words.walk.questions}:`]),
    ...step.questions.map((question) => text(`- ${plainLine(question)}`)),
    ...(step.recommendation === ''
      ? []
      : ['', text(`${words.walk.recommendation}: ${plainLine(step.recommendation)}`)]),
    ...step.notices.filter(({ emergency }) => !emergency).flatMap((one) => ['', ...notice(one)]),
    '',
    ...step.deadlines.map((deadline) => text(`${say.deadlines}: ${deadlineLine(deadline)}`)),
    ...fact(say.consents, step.consents),
    ...step.tools.map(({ title, produced }) => text(`${produced ? say.produces : say.tools}: ${title}`)),
    ...step.contacts.map(({ title, numbers }) => text(`${say.contacts}: ${[title, ...numbers].join(' ')}`)),
  ];
  // An empty part leaves no gap.
  return lines.filter((line, i) => line !== '' || (lines[i - 1] !== '' && i < lines.length - 1));
}
