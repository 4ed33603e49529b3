import type { Guide } from '../../model/guide.ts';
import { UsageError } from '../usage-error.ts';

/** A guide to render, with the file it came from. */
export interface Readable {
  readonly path: string;
  readonly guide: Guide;
}

/** An id as a file name that stays in its folder, whatever the id holds. */
const fileName = (id: string): string =>
  id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100) || 'veileder';

/** `oppdal`; a language variant has the name of the guide it is a variant of, and its language: `oppdal.nn`. */
export function nameOf(guide: Guide): string {
  return guide.variantOf === undefined ? fileName(guide.id) : `${fileName(guide.variantOf.guide)}.${guide.language}`;
}

/**
 * The name of each guide's files.
 * @throws UsageError when two guides would write the same file.
 */
export function namesFor(guides: readonly Readable[]): Map<Guide, string> {
  const names = new Map<Guide, string>();
  const owners = new Map<string, string>();
  for (const { path, guide } of guides) {
    const name = nameOf(guide);
    const owner = owners.get(name.toLowerCase());
    if (owner !== undefined) throw new UsageError((u) => u.sameName({ first: owner, second: path, name }));
    owners.set(name.toLowerCase(), path);
    names.set(guide, name);
  }
  return names;
}

/** The id that a guide and its variants share. */
export const familyOf = (guide: Guide): string => guide.variantOf?.guide ?? guide.id;
