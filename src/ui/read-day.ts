import { parseDay } from '../walk/deadlines.ts';

/** A day as people write it (`3.2.2026`, `03.02.2026`, `2026-02-03`) as `YYYY-MM-DD`; undefined when it is none. */
export function readDay(text: string): string | undefined {
  const trimmed = text.trim();
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./ -]\s?(\d{1,2})[./ -]\s?(\d{4})$/.exec(trimmed) ?? [];
  const iso = year === '' ? trimmed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDay(iso) ? iso : undefined;
}
