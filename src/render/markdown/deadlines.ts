import type { Deadline } from '../../model/step.ts';
import { escaped } from './escape.ts';
import { labelOf, links, type Writer, wordOf } from './writer.ts';

/** `innen to uker (P2W)`. */
function wordsOf({ text = '', within, after, fromWords }: Deadline): string {
  const lengths = fromWords || within === undefined ? '' : after === undefined ? within : `${after}–${within}`;
  return [escaped(text), lengths === '' ? '' : text === '' ? lengths : `(${lengths})`]
    .filter((one) => one !== '')
    .join(' ');
}

/** What the reader takes from the words itself. */
const eventIn = (text: string): string | undefined =>
  /\s(?:etter at|etter|fra|frå|after|from)\s+(?!\d|en\s|ei\s|ett\s|ein\s|to\s|tre\s|fire\s|one\s|two\s|three\s|four\s)(.*?)[.\s]*$/i.exec(
    text,
  )?.[1];

/** Deadlines behind their label: a line each, or with what belongs to them in a list. */
export function deadlineLines(writer: Writer, deadlines: readonly Deadline[], label: string): string[] {
  return deadlines.map((deadline) => {
    const { text, from, when, binds, audiences, after, within, fromWords } = deadline;
    const field = (name: string, value: string | undefined): string[] =>
      value === undefined || value === '' ? [] : [`  - **${labelOf(writer, 'deadline', name)}:** ${value}`];
    const below = [
      ...field('after', !fromWords && within === undefined ? after : undefined),
      ...field('from', from === undefined || eventIn(text ?? '') === from ? undefined : escaped(from)),
      ...field('when', when && escaped(when)),
      ...field('binds', binds && wordOf(writer, 'binds', binds)),
      ...field('audiences', links(writer, 'audience', audiences)),
    ];
    const own = wordsOf(deadline);
    return below.length === 0 ? `**${label}:** ${own}` : [`**${label}:**`, `- ${own}`, ...below].join('\n');
  });
}
