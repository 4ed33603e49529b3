import { formatDuration, parseDuration } from '../model/duration.ts';
import type { Language } from '../model/guide.ts';
import type { Deadline } from '../model/step.ts';
import type { DatedDeadline } from './clock.ts';

/** The few words a deadline is told with (messages/walk has them). */
export interface DeadlineWords {
  readonly within: (time: string) => string;
  readonly between: (shortest: string, longest: string) => string;
  readonly notBefore: (time: string) => string;
  readonly inCase: (words: string) => string;
  readonly binds: Readonly<Record<NonNullable<Deadline['binds']>, string>>;
  readonly latest: (day: string) => string;
  readonly earliest: (day: string) => string;
}

/** `innen 1 uke etter at undringen oppsto` and `senest 2026-01-12`: the author's words, else the durations'; then the days. */
export function deadlineText(
  { deadline, earliest, latest }: DatedDeadline,
  words: DeadlineWords,
  language: Language,
): { readonly text: string; readonly days: string } {
  const time = (iso: string | undefined): string | undefined => {
    const duration = iso === undefined ? undefined : parseDuration(iso);
    return duration && formatDuration(duration, language);
  };
  const within = time(deadline.within);
  const after = time(deadline.after);
  const limit =
    within === undefined
      ? after === undefined
        ? ''
        : words.notBefore(after)
      : after === undefined
        ? words.within(within)
        : words.between(after, within);
  const said = deadline.text ?? [limit, ...(deadline.from === undefined ? [] : [`(${deadline.from})`])].join(' ');
  const about = [
    ...(deadline.binds === undefined ? [] : [words.binds[deadline.binds]]),
    ...(deadline.when === undefined ? [] : [words.inCase(deadline.when)]),
  ];
  const text = about.length === 0 ? said : `${said} (${about.join(', ')})`;
  const days = [
    ...(earliest === undefined ? [] : [words.earliest(earliest)]),
    ...(latest === undefined ? [] : [words.latest(latest)]),
  ];
  return { text, days: days.join(', ') };
}
