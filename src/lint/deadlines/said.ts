import { formatDuration, parseDuration } from '../../model/duration.ts';
import type { UiLanguage } from '../rule.ts';

/** An ISO 8601 duration in words, `2 uker`; itself when it is not one. */
export function said(language: UiLanguage, iso: string): string {
  const duration = parseDuration(iso);
  return duration ? formatDuration(duration, language) : iso;
}
