import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { plainTree } from './prose-plain.ts';
import { isTangle } from './prose-tangle.ts';

/** CommonMark with tables. Loaded only when a text has Markdown in it that the fast reader is not certain of. */
export function parseMarkdown(text: string): Root {
  if (isTangle(text)) return plainTree(text);
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}
