import type { List, ListItem, RootContent } from 'mdast';
import { endOf, type Span, spanOf, startOf } from './inline.ts';
import type { Container } from './prose.ts';

/** One of the values behind a label: a list item, a paragraph, or the rest of the label's own line. */
export interface Part {
  readonly span: Span;
  /** What stands below the first line of a list item. */
  readonly rest: readonly RootContent[];
  /** What the blocks of `rest` stand inside. */
  readonly within: readonly Container[];
  readonly start: number;
  readonly end: number;
}

/** What stands behind a label: words on its line, else the blocks that belong to it. */
export interface Source {
  readonly span?: Span | undefined;
  readonly blocks: readonly RootContent[];
  readonly within: readonly Container[];
}

export function partOfItem(item: ListItem, within: readonly Container[]): Part {
  const [first, ...rest] = item.children;
  const start = startOf(item);
  const end = endOf(item);
  const inside = [...within, first?.position?.start.column ?? 1];
  if (first?.type === 'paragraph') return { span: spanOf(first.children), rest, within: inside, start, end };
  return { span: { nodes: [], from: start, to: start }, rest: item.children, within: inside, start, end };
}

export const partsOfList = (list: List, within: readonly Container[]): Part[] =>
  list.children.map((item) => partOfItem(item, within));

/** The values behind a label; where there is a list, the paragraphs beside it are not values. */
export function partsOf(source: Source): Part[] {
  const { span, blocks, within } = source;
  if (span && span.to > span.from) return [{ span, rest: [], within, start: span.from, end: span.to }];
  const lists = blocks.flatMap((block) => (block.type === 'list' ? partsOfList(block, within) : []));
  if (lists.length > 0) return lists;
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    const words = spanOf(block.children);
    return [{ span: words, rest: [], within, start: words.from, end: words.to }];
  });
}
