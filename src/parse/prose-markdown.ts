import type { Root } from 'mdast';
import { plainTree } from './prose-plain.ts';
import { isTangle } from './prose-tangle.ts';
import { parseRemark } from './remark.ts';

/** A prose as remark reads it. Loaded only when a text has Markdown in it that the fast reader is not certain of. */
export const parseMarkdown = (text: string): Root => (isTangle(text) ? plainTree(text) : parseRemark(text));
