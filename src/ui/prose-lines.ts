import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import type { Prose } from '../model/prose.ts';
import type { Line, Span, Style } from './line.ts';
import { newLine, span } from './line.ts';
import { wrap } from './wrap.ts';

const isWeb = (url: string): boolean => /^(?:https?|mailto|tel):/i.test(url);

/** A link's address is shown where the words do not already say it; what stands inside the guide has none. */
function addressOf(url: string, words: string): Span[] {
  const plain = url.replace(/^(?:mailto|tel):/i, '');
  return isWeb(url) && !words.includes(plain) ? [span(` (${plain})`, 'faint')] : [];
}

/** Running text within a paragraph. */
export const spansOf = (nodes: readonly PhrasingContent[], style?: Style): Span[] =>
  nodes.flatMap((node) => spansIn(node, style));

function spansIn(node: PhrasingContent, style: Style | undefined): Span[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return [span(node.value, style)];
    case 'strong':
      return spansOf(node.children, style ?? 'strong');
    case 'emphasis':
      return spansOf(node.children, style ?? 'emphasis');
    case 'link': {
      const words = spansOf(node.children, style ?? 'link');
      return [...words, ...addressOf(node.url, words.map(({ text }) => text).join(''))];
    }
    case 'break':
      return [newLine];
    case 'image':
    case 'imageReference':
      return node.alt ? [span(node.alt, style)] : [];
    case 'delete':
    case 'linkReference':
      return spansOf(node.children, style);
    case 'footnoteReference':
      return [span(`[${node.identifier}]`, style)];
  }
}

/** A row of a table as one row of text for each cell, headed by its column, which reads well at any width. */
function tableLines({ children: [head, ...rows] }: Table, width: number): Line[] {
  return rows.flatMap((row, i) => [
    ...(i === 0 ? [] : [[]]),
    ...row.children.flatMap((cell, column) => {
      const title = spansOf(head?.children[column]?.children ?? [], 'label');
      return wrap([...title, ...(title.length > 0 ? [span(': ', 'label')] : []), ...spansOf(cell.children)], width, {
        rest: '  ',
      });
    }),
  ]);
}

function itemLines(item: ListItem, mark: string, width: number): Line[] {
  const indent = ' '.repeat(mark.length);
  return blockLines(item.children, width - mark.length, item.spread === true).map((line, i) => [
    span(i === 0 ? mark : indent),
    ...line,
  ]);
}

type Block = RootContent | BlockContent | DefinitionContent;

function linesOf(block: Block, width: number): Line[] {
  switch (block.type) {
    case 'paragraph':
      return wrap(spansOf(block.children), width);
    case 'heading':
      return wrap(spansOf(block.children, 'heading'), width);
    case 'list':
      return block.children.flatMap((item, i) =>
        itemLines(item, block.ordered ? `${(block.start ?? 1) + i}. ` : '• ', width),
      );
    case 'blockquote':
      return blockLines(block.children, width - 2).map((line) => [span('│ ', 'faint'), ...line]);
    case 'code':
      return block.value.split('\n').flatMap((text) => wrap([span(text)], width, { first: '  ' }));
    case 'table':
      return tableLines(block, width);
    case 'html':
      return wrap([span(block.value)], width);
    case 'thematicBreak':
      return [[span('─'.repeat(Math.max(1, Math.min(width, 20))), 'faint')]];
    default:
      return 'value' in block ? wrap([span(block.value)], width) : [];
  }
}

/** Blocks below one another, with an empty row between them when `loose`. */
function blockLines(blocks: readonly Block[], width: number, loose = true): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    const own = linesOf(block, Math.max(4, width));
    if (own.length === 0) continue;
    if (loose && lines.length > 0) lines.push([]);
    lines.push(...own);
  }
  return lines;
}

/** Running text of a guide as rows of at most `width` cells. */
export function proseLines(prose: Prose, width: number): Line[] {
  const { children } = prose.tree;
  return children.length === 0 ? wrap([span(prose.text)], width) : blockLines(children, width);
}

/** The words of running text in one row of spans. */
export function proseSpans(prose: Prose): Span[] {
  const [only, ...more] = prose.tree.children;
  return only && more.length === 0 && only.type === 'paragraph' ? spansOf(only.children) : [span(prose.text)];
}
