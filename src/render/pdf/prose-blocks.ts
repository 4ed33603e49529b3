import type { BlockContent, DefinitionContent, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { anchorsOf } from '../../model/anchors.ts';
import { safeUrl } from '../safe-url.ts';
import type { Context } from './context.ts';
import { tellsPage } from './context.ts';
import type { Block, Inline } from './document.ts';
import { isShort, p, soft, strong, text } from './document.ts';

type Node = RootContent | BlockContent | DefinitionContent | PhrasingContent;

interface State {
  readonly context: Context;
  /** Level of the heading above; undefined: headings become strong paragraphs. */
  readonly above: number | undefined;
  /** Depths of the headings that are open, outermost first. */
  readonly open: number[];
  readonly definitions: ReadonlyMap<string, string>;
}

const oneLine = (value: string): string => value.replace(/\s*\n\s*/g, ' ');
const keyOf = (identifier: string): string => identifier.toLowerCase();

function wordsIn(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('v' in inline ? inline.v : 'c' in inline ? wordsIn(inline.c) : ' ')).join('');
}

/** Where `#name` leads; undefined when it leads nowhere that the handbook shows. */
function placeFor(name: string, { guide, places }: Context): { to: string; page: boolean } | undefined {
  const anchor = anchorsOf(guide).get(decoded(name));
  if (anchor === undefined) return undefined;
  switch (anchor.kind) {
    case 'close':
    case 'close-log':
    case 'next':
      return undefined;
    case 'branch':
      return { to: places.name('branch', `${anchor.step}/${anchor.id}`), page: true };
    case 'outcome':
      return { to: places.name('step', anchor.step), page: true };
    default:
      return { to: places.name(anchor.kind, anchor.id), page: tellsPage(anchor.kind) };
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function link(url: string, words: readonly Inline[], state: State): Inline[] {
  const c = words.length === 0 ? [text(url)] : words;
  if (url.startsWith('#')) {
    const place = placeFor(url.slice(1), state.context);
    return place === undefined ? [...c] : [{ t: 'ref', ...place, c }];
  }
  const safe = safeUrl(url);
  const shown = wordsIn(c);
  const bare = url.replace(/^(mailto|tel):/i, '');
  const says = shown.includes(bare) || bare.replace(/^https?:\/\//i, '').replace(/\/$/, '') === shown;
  if (safe === undefined) return says ? [...c] : [...c, soft(` (${bare})`)];
  return [{ t: 'link', url: safe, c, ...(says ? {} : { note: bare }) }];
}

function inline(node: Node, state: State): Inline[] {
  switch (node.type) {
    case 'text':
      return [text(oneLine(node.value))];
    case 'emphasis':
      return [{ t: 'emph', c: inlines(node.children, state) }];
    case 'strong':
      return [{ t: 'strong', c: inlines(node.children, state) }];
    case 'delete':
      return [{ t: 'strike', c: inlines(node.children, state) }];
    case 'inlineCode':
      return [{ t: 'code', v: oneLine(node.value) }];
    case 'break':
      return [{ t: 'br' }];
    case 'html':
      return [text(oneLine(node.value))];
    case 'link':
      return link(node.url, inlines(node.children, state), state);
    case 'linkReference': {
      const url = state.definitions.get(keyOf(node.identifier));
      const words = inlines(node.children, state);
      return url === undefined ? words : link(url, words, state);
    }
    case 'image':
      return link(node.url, [text(`[${state.context.words.image(node.alt ?? '')}]`)], state);
    case 'imageReference':
      return link(
        state.definitions.get(keyOf(node.identifier)) ?? '',
        [text(`[${state.context.words.image(node.alt ?? '')}]`)],
        state,
      );
    case 'footnoteReference':
      return [text(`[${node.label ?? node.identifier}]`)];
    default:
      return 'children' in node ? inlines(node.children as readonly Node[], state) : [];
  }
}

const inlines = (nodes: readonly Node[], state: State): Inline[] => nodes.flatMap((node) => inline(node, state));

function list(node: List, state: State): Block {
  const items = node.children.map((item) => blocks(item.children, { ...state, above: undefined }));
  return { t: 'list', ordered: node.ordered === true, start: node.start ?? 1, items };
}

function table(node: Table, state: State): Block {
  const [head, ...rows] = node.children.map((row) => row.children.map((cell) => inlines(cell.children, state)));
  const width = Math.max(1, ...node.children.map((row) => row.children.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const weight = (i: number): number =>
    Math.min(
      60,
      Math.max(
        6,
        ...node.children.slice(0, 40).map((row) => wordsIn(inlines(row.children[i]?.children ?? [], state)).length),
      ),
    );
  const cells = rows.map((row) => columns.map((i) => [p(...(row[i] ?? []))]));
  return {
    t: 'table',
    keep: cells.every(isShort),
    widths: columns.map((i) => Math.round(Math.sqrt(weight(i)) * 10)),
    head: columns.map((i) => wordsIn(head?.[i] ?? [])),
    rows: cells,
  };
}

function heading(depth: number, c: Inline[], state: State): Block {
  if (state.above === undefined) return p({ t: 'strong', c });
  // Headings of a text may skip levels; those of the handbook may not.
  while (state.open.length > 0 && (state.open.at(-1) ?? 0) >= depth) state.open.pop();
  state.open.push(depth);
  return { t: 'head', level: state.above + state.open.length, listed: false, c };
}

function block(node: Node, state: State): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [p(...inlines(node.children, state))];
    case 'heading':
      return [heading(node.depth, inlines(node.children, state), state)];
    case 'list':
      return [list(node, state)];
    case 'blockquote':
      return [{ t: 'quote', b: blocks(node.children, { ...state, above: undefined }) }];
    case 'code':
      return [{ t: 'code', v: node.value }];
    case 'thematicBreak':
      return [{ t: 'rule' }];
    case 'table':
      return [table(node, state)];
    case 'html':
      return [p(text(oneLine(node.value)))];
    case 'definition':
      return [];
    case 'footnoteDefinition':
      return [
        p(strong(`[${node.label ?? node.identifier}]`)),
        ...blocks(node.children, { ...state, above: undefined }),
      ];
    default: {
      const inside = inline(node, state);
      return inside.length === 0 ? [] : [p(...inside)];
    }
  }
}

const blocks = (nodes: readonly Node[], state: State): Block[] => nodes.flatMap((node) => block(node, state));

function definitionsIn(nodes: readonly Node[], found = new Map<string, string>()): Map<string, string> {
  for (const node of nodes) {
    if (node.type === 'definition') {
      const key = keyOf(node.identifier);
      if (!found.has(key)) found.set(key, node.url);
    } else if ('children' in node) definitionsIn(node.children as readonly Node[], found);
  }
  return found;
}

/** Running text as blocks. Headings go below level `above`; without one they become strong lines. */
export function proseBlocks(root: Root, context: Context, above: number | undefined): Block[] {
  return blocks(root.children, { context, above, open: [], definitions: definitionsIn(root.children) });
}
