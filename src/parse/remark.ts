import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
  .freeze();

/**
 * CommonMark with tables. Loaded only for texts that the fast reader (mdast/) is not certain of; what would keep this
 * one busy is found before by `tooDeep` or `isTangle`.
 */
export const parseRemark = (text: string): Root => processor.parse(text);
