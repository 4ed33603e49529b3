import type { ParsedGuide } from '../../parse/parse-guide.ts';
import type { Io } from '../io.ts';
import { readGuide, readGuideFrom } from '../read-guide.ts';
import type { GuideToCheck } from './checked.ts';

/** A guide that has been read, and what it was read from. */
export interface Reading {
  readonly parsed: ParsedGuide;
  readonly reads: readonly (readonly [path: string, content: string])[];
  readonly digest: string;
}

/** Content → a name that is the same for the same content. */
export type NameContent = (content: Uint8Array | string) => string;

/** Reads a guide, and notes each file and what was in it; without `name` only paths are noted. */
export async function readTraced(io: Io, guide: GuideToCheck, name: NameContent | undefined): Promise<Reading> {
  if (guide.bytes) {
    const parsed = await readGuideFrom(io, guide.path, guide.bytes);
    return { parsed, reads: [], digest: guide.path };
  }
  const reads = new Map<string, string>();
  const parsed = await readGuide(io, guide, undefined, (path, content) => {
    if (name) reads.set(path, typeof content === 'string' ? content : name(content));
  });
  const list = [...reads];
  return { parsed, reads: list, digest: name ? name(JSON.stringify(list)) : guide.path };
}
