import type { BlockContent, DefinitionContent, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { safeUrl } from '../safe-url.ts';
import type { Context } from './context.ts';
import { unbroken } from './facts.ts';
import { type Child, el, type Html, join } from './html.ts';

type Node = RootContent | BlockContent | DefinitionContent | PhrasingContent;

interface State {
  readonly context: Context;
  /** Level of the heading above; undefined: headings become strong lines. */
  readonly above: number | undefined;
  /** Depths of the headings that are open, outermost first. */
  readonly open: number[];
  readonly definitions: ReadonlyMap<string, string>;
  /** Inside a link there is no room for another. */
  readonly linked?: 'link' | 'phone';
}

const keyOf = (identifier: string): string => identifier.toLowerCase();

/** Where `#name` leads; undefined when it leads nowhere that the page shows. */
function placeFor(name: string, { index, places }: Context): string | undefined {
  const anchor = index.resolveAnchor(name);
  if (anchor === undefined) return undefined;
  switch (anchor.kind) {
    case 'close':
    case 'close-log':
      return places.href(anchor.kind, '');
    case 'next':
      return undefined;
    case 'branch':
      return places.href('branch', `${anchor.step}/${anchor.id}`);
    case 'outcome':
      return places.href('step', anchor.step);
    default:
      return places.href(anchor.kind, anchor.id);
  }
}

function link(url: string, words: Child, shown: string, state: State): Child {
  const c = shown === '' ? url : words;
  if (state.linked) return c;
  const href = url.startsWith('#') ? placeFor(url.slice(1), state.context) : safeUrl(url);
  if (href !== undefined) return el('a', { class: 'ds-link', href }, c);
  if (url.startsWith('#') || shown.includes(url)) return c;
  return [c, ` (${url})`];
}

function shownIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      'value' in node
        ? node.value
        : 'alt' in node
          ? node.alt
          : 'children' in node
            ? shownIn(node.children as Node[])
            : '',
    )
    .join('');
}

function inline(node: Node, state: State): Child {
  switch (node.type) {
    case 'text':
    case 'html':
      return state.linked === 'phone' ? unbroken(node.value) : node.value;
    case 'emphasis':
      return el('em', {}, inlines(node.children, state));
    case 'strong':
      return el('strong', {}, inlines(node.children, state));
    case 'delete':
      return el('del', {}, inlines(node.children, state));
    case 'inlineCode':
      return el('code', {}, node.value);
    case 'break':
      return el('br', {});
    case 'link':
      return link(
        node.url,
        inlines(node.children, { ...state, linked: /^tel:/i.test(node.url) ? 'phone' : 'link' }),
        shownIn(node.children),
        state,
      );
    case 'linkReference': {
      const url = state.definitions.get(keyOf(node.identifier));
      if (url === undefined) return inlines(node.children, state);
      return link(url, inlines(node.children, { ...state, linked: 'link' }), shownIn(node.children), state);
    }
    case 'image':
    case 'imageReference': {
      const words = `[${state.context.words.image(node.alt ?? '')}]`;
      const url = node.type === 'image' ? node.url : (state.definitions.get(keyOf(node.identifier)) ?? '');
      return link(url, words, words, state);
    }
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`;
    default:
      return 'children' in node ? inlines(node.children as readonly Node[], state) : undefined;
  }
}

const inlines = (nodes: readonly Node[], state: State): Child[] => nodes.map((node) => inline(node, state));

function list(node: List, state: State): Html {
  const inside = { ...state, above: undefined };
  const items = node.children.map((item) => {
    const [only, ...rest] = item.children;
    // An item of one paragraph is set tight.
    return el(
      'li',
      {},
      only?.type === 'paragraph' && rest.length === 0 ? inlines(only.children, inside) : blocks(item.children, inside),
    );
  });
  const ordered = node.ordered === true;
  const start = ordered && (node.start ?? 1) !== 1 ? (node.start ?? undefined) : undefined;
  return el(ordered ? 'ol' : 'ul', { class: 'ds-list', start }, items);
}

/** A wide table scrolls by itself, and so can be reached from the keyboard. */
function table(node: Table, state: State): Html {
  const [head, ...rows] = node.children;
  const width = Math.max(1, ...node.children.map((row) => row.children.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  return el(
    'div',
    { class: 'wide', tabindex: 0, role: 'group', 'aria-label': state.context.words.ui.table },
    el(
      'table',
      { class: 'ds-table' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          columns.map((i) => headCell(inlines(head?.children[i]?.children ?? [], state))),
        ),
      ),
      rows.length === 0
        ? undefined
        : el(
            'tbody',
            {},
            rows.map((row) =>
              el(
                'tr',
                {},
                columns.map((i) => el('td', {}, inlines(row.children[i]?.children ?? [], state))),
              ),
            ),
          ),
    ),
  );
}

function headCell(children: Child): Html {
  const inside = join(children);
  return inside.html === '' ? el('td', {}) : el('th', { scope: 'col' }, inside);
}

function heading(depth: number, c: Child, state: State): Html {
  // Headings of a text may skip levels; those of the page may not.
  while (state.open.length > 0 && (state.open.at(-1) ?? 0) >= depth) state.open.pop();
  state.open.push(depth);
  const level = state.above === undefined ? 7 : state.above + state.open.length;
  return level > 6 ? el('p', { class: 'strong' }, el('strong', {}, c)) : el(`h${level}`, { class: 'ds-heading' }, c);
}

function block(node: Node, state: State): Child {
  const apart = { ...state, above: undefined };
  switch (node.type) {
    case 'paragraph':
      return el('p', { class: 'ds-paragraph' }, inlines(node.children, state));
    case 'heading':
      return heading(node.depth, inlines(node.children, state), state);
    case 'list':
      return list(node, state);
    case 'blockquote':
      return el('blockquote', {}, blocks(node.children, apart));
    case 'code':
      return el('pre', { tabindex: 0 }, el('code', {}, node.value));
    case 'thematicBreak':
      return el('hr', {});
    case 'table':
      return table(node, state);
    case 'html':
      return el('p', { class: 'ds-paragraph' }, node.value);
    case 'definition':
      return undefined;
    case 'footnoteDefinition':
      return [el('p', {}, el('strong', {}, `[${node.label ?? node.identifier}]`)), blocks(node.children, apart)];
    default: {
      const inside = join(inline(node, state));
      return inside.html === '' ? undefined : el('p', { class: 'ds-paragraph' }, inside);
    }
  }
}

const blocks = (nodes: readonly Node[], state: State): Child[] => nodes.map((node) => block(node, state));

function definitionsIn(nodes: readonly Node[], found = new Map<string, string>()): Map<string, string> {
  for (const node of nodes) {
    if (node.type === 'definition') {
      const key = keyOf(node.identifier);
      if (!found.has(key)) found.set(key, node.url);
    } else if ('children' in node) definitionsIn(node.children as readonly Node[], found);
  }
  return found;
}

/** Running text as markup. Markup inside it is shown as the text it is; links lead only where `safeUrl` and the guide allow. */
export function proseHtml(root: Root, context: Context, above: number | undefined): Html {
  return join(blocks(root.children, { context, above, open: [], definitions: definitionsIn(root.children) }));
}
