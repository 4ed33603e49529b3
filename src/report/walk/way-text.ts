import type { WalkWords } from '../../messages/walk/shape.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { Transcript } from '../../walk/transcript.ts';
import { wrap } from '../wrap.ts';
import { deadlineLine, endOf, stepTitle } from './transcript-md.ts';

/** The way walked in a few lines a step, for a terminal. */
export function wayText(name: string, transcript: Transcript, words: WalkWords, width: number): string {
  const say = words.transcript;
  const line = (text: string, indent = ''): string => wrap(terminalText(text), width, indent);
  const steps = transcript.steps.flatMap((step) => [
    line(`${say.level(step.level.id)}: ${stepTitle(step)}`, '  '),
    ...step.deadlines.map((deadline) => line(`${say.deadlines}: ${deadlineLine(deadline)}`, '    ')),
    ...(step.outcome ? [line(`→ ${step.outcome.words}`, '    ')] : []),
  ]);
  const end = `${transcript.end.kind === 'step' ? say.here : say.ending}: ${endOf(transcript, words)}`;
  return `${[line(name), ...steps, line(end, '  '), ''].join('\n')}\n`;
}
