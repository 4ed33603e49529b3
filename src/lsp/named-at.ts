import type { Guide } from '../model/guide.ts';
import type { SourceFile } from '../source/source-file.ts';
import { linkAt } from './link-at.ts';
import { type Occurrence, occurrenceAt, occurrencesOf } from './occurrences.ts';

/** What is defined or named at a place; anywhere on a link of Markdown it is what the link leads to. */
export function namedAt(guide: Guide, file: SourceFile, offset: number): Occurrence | undefined {
  const direct = occurrenceAt(guide, file.path, offset);
  const link = linkAt(file.text, offset);
  if (!link) return direct;
  const inside = occurrencesOf(guide).find(
    ({ range }) => range.file.path === file.path && link.address.start <= range.start && range.end <= link.address.end,
  );
  return inside ?? direct;
}
