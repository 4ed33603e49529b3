import type { Root } from 'mdast';
import { parseFile } from '../../../src/parse/markdown/mdast.ts';
import { readMdast } from '../../../src/parse/mdast/read.ts';

/** Plain data: what is not there and what is undefined are the same, and words are read. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key, field]) => field !== undefined && !key.startsWith('_'));
  return Object.fromEntries(fields.map(([key, field]) => [key, plain(field)]));
}

/** The tree of a text by mdast-util-from-markdown. */
export const reference = (text: string): unknown => plain(parseFile(text));

/** The same by the fast reader. */
export const own = (text: string): unknown => plain(readMdast(text) satisfies Root);
