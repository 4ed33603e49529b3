import type { WalkWords } from '../../messages/walk/shape.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { Transcript, TranscriptDeadline, TranscriptStep } from '../../walk/transcript.ts';
import { plainLine } from './plain-prose.ts';

/** Text of a guide on one line, with no meaning in Markdown. */
const md = (text: string): string =>
  terminalText(text.replace(/\s+/g, ' ').trim()).replace(/([\\`*_[\]<>#|])/g, '\\$1');

/** The way walked as a check list in Markdown. */
export function transcriptMd(transcript: Transcript, words: WalkWords): string {
  const say = words.transcript;
  const { guide, audience, started } = transcript;
  const facts = [
    ...(guide.version === undefined ? [] : [`- ${say.version}: ${md(guide.version)}`]),
    ...(audience === undefined ? [] : [`- ${say.audience}: ${md(audience)}`]),
    ...(started === undefined ? [] : [`- ${say.started}: ${started}`]),
  ];
  const lines = [`# ${md(guide.title)}`, '', ...facts, ...(facts.length > 0 ? [''] : [])];
  let level = '';
  for (const step of transcript.steps) {
    if (step.level.id !== level) {
      level = step.level.id;
      lines.push(`## ${md(`${say.level(level)}: ${step.level.title}`)}`, '');
    }
    lines.push(...stepMd(step, words), '');
  }
  lines.push(`**${transcript.end.kind === 'step' ? say.here : say.ending}:** ${md(endOf(transcript, words))}`, '');
  return lines.join('\n');
}

/** Where a walk stands, in words. */
export function endOf({ end }: Transcript, words: WalkWords): string {
  if (end.kind === 'step') return words.place({ kind: 'step', title: end.step.title, level: end.level.id });
  if (end.kind === 'exit') return words.place({ kind: 'exit', title: end.exit.title });
  return words.place({ kind: end.kind === 'close' && end.log ? 'close-log' : end.kind });
}

/** `innen 1 uke (senest 2026-01-12)` */
export const deadlineLine = ({ text, days }: TranscriptDeadline): string => (days === '' ? text : `${text} – ${days}`);

export const stepTitle = ({ number, title }: TranscriptStep): string =>
  number === undefined ? title : `${number}. ${title}`;

function stepMd(step: TranscriptStep, words: WalkWords): string[] {
  const say = words.transcript;
  const task = (label: string, text: string): string => `- [ ] ${label}: ${md(text)}`;
  const fact = (label: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [`- ${label}: ${texts.map((text) => md(plainLine(text))).join(', ')}`];
  return [
    `### ${md(stepTitle(step))}`,
    '',
    ...(step.doneFirst ? [`- ${say.doneFirst}`] : []),
    ...(step.jumped ? [`- ${say.jumped}`] : []),
    ...(step.day === undefined || !step.newDay ? [] : [`- ${say.arrived(step.day)}`]),
    ...fact(say.who, step.who),
    `- [ ] ${md(plainLine(step.what) || step.title)}`,
    ...step.deadlines.map((deadline) => task(say.deadlines, deadlineLine(deadline))),
    ...step.consents.map((title) => task(say.consents, title)),
    ...step.tools.map(({ title, produced }) => task(produced ? say.produces : say.tools, title)),
    ...step.contacts.map(
      ({ title, numbers }) => `- ${say.contacts}: ${md(`${title} ${numbers.join(', ')}`.trimEnd())}`,
    ),
    ...(step.outcome ? [`- **${say.outcome}:** ${md(step.outcome.words)}`] : []),
    ...(step.outcome?.requires ?? []).map((title) => task(say.consents, title)),
    ...(step.outcome?.effects ?? []).map((text) => `- [ ] ${md(plainLine(text))}`),
    ...(step.outcome?.deadlines ?? []).map((deadline) => task(say.deadlines, deadlineLine(deadline))),
  ];
}
