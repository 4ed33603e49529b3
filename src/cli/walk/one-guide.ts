import type { WalkWords } from '../../messages/walk/shape.ts';
import type { Guide } from '../../model/guide.ts';
import { findGuides, type GuideFile } from '../find-guides.ts';
import type { Io } from '../io.ts';
import { readGuide } from '../read-guide.ts';
import { UsageError } from '../usage-error.ts';

export interface FoundGuide {
  readonly guide: Guide;
  readonly file: GuideFile;
}

/**
 * The one guide that a command is about; no path means the guide where the user stands, when there is only one.
 * @throws UsageError when there is none, or several, or it cannot be read.
 */
export async function oneGuide(io: Io, paths: readonly string[], words: WalkWords): Promise<FoundGuide> {
  const found = await findGuides(io, paths);
  const [file] = found;
  if (!file || found.length > 1) throw new UsageError(() => words.walk.notOneGuide({ found: found.length }));
  return { file, guide: await guideIn(io, file, words) };
}

/** @throws UsageError when the file holds nothing that can be walked. */
export async function guideIn(io: Io, file: GuideFile, words: WalkWords): Promise<Guide> {
  const { guide } = await readGuide(io, file);
  if (!guide) throw new UsageError(() => words.walk.unreadableGuide(file.path));
  return guide;
}

/** The id of the audience a user named, by id or title. */
export function audienceOf(guide: Guide, name: string | undefined, words: WalkWords): string | undefined {
  if (name === undefined) return undefined;
  const wanted = name.normalize('NFC').toLowerCase().trim();
  const found = guide.audiences.find(
    ({ id, title }) => id === wanted || title.normalize('NFC').toLowerCase() === wanted,
  );
  if (found) return found.id;
  const known = guide.audiences.map(({ title }) => title);
  throw new UsageError(() => words.walk.unknownAudience({ audience: name, known }));
}

/** A whole number from 0 on. */
export function wholeNumber(option: string, value: string | undefined, usual: number, words: WalkWords): number {
  if (value === undefined) return usual;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(() => words.walk.badNumber({ option, value }));
  return Number(value);
}
