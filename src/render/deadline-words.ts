import { readDeadlineWords } from '../model/deadline-words.ts';
import { compareDurations, formatDuration, parseDuration } from '../model/duration.ts';
import type { Language } from '../model/guide.ts';
import type { Deadline } from '../model/step.ts';
import type { Words } from './words.ts';
import { capital } from './words.ts';

function limit(deadline: Deadline, words: Words, language: Language): string {
  const read = (iso: string | undefined): string | undefined => {
    const duration = iso === undefined ? undefined : parseDuration(iso);
    return duration && formatDuration(duration, language);
  };
  const within = read(deadline.within);
  const after = read(deadline.after);
  if (within !== undefined && after !== undefined) return words.between(after, within);
  if (within !== undefined) return words.within(within);
  return after === undefined ? '' : words.earliest(after);
}

/** Whether the author's words already tell the limit that the durations do. */
function says(own: string, { within, after }: Deadline): boolean {
  const read = readDeadlineWords(own);
  const same = (a: string | undefined, b: string | undefined): boolean => {
    const [one, other] = [a, b].map((iso) => (iso === undefined ? undefined : parseDuration(iso)));
    return one && other ? compareDurations(one, other) === 0 : one === other;
  };
  return read !== undefined && same(read.within, within) && same(read.after, after);
}

/**
 * A deadline in words: `when` (in which case, or what must be done), the limit itself, and `from` (counted from
 * what), which is empty where the limit already says it. The author's own words go before those made of durations;
 * durations that say something else than the words stand beside them.
 */
export function deadlineWords(
  deadline: Deadline,
  words: Words,
  language: Language,
): { readonly when: string; readonly limit: string; readonly from: string } {
  const measured = limit(deadline, words, language);
  const own = deadline.text ?? '';
  const both = own !== '' && measured !== '' && !deadline.fromWords && !says(own, deadline);
  const shown = own === '' ? measured : both ? `${own} (${measured})` : own;
  const from = deadline.from ?? '';
  const when = deadline.when ?? '';
  const binds = deadline.binds === undefined ? '' : words.binds[deadline.binds];
  return {
    when: binds === '' ? capital(when) : when === '' ? binds : `${binds} (${when})`,
    limit: shown,
    from: shown.toLowerCase().includes(from.toLowerCase()) ? '' : from,
  };
}
