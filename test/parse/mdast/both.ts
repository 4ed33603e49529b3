import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import { readMdast } from '../../../src/parse/mdast/read.ts';

/** Plain data: what is not there and what is undefined are the same, and words are read. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key, field]) => field !== undefined && !key.startsWith('_'));
  return Object.fromEntries(fields.map(([key, field]) => [key, plain(field)]));
}

const processor = remark()
  .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
  .freeze();

/** The tree of a text by remark, as its users have it. */
export const reference = (text: string): unknown => plain(processor.parse(text));

/** The same by the fast reader. */
export const own = (text: string): unknown => plain(readMdast(text) satisfies Root);
