import type { Definition, Nodes } from 'mdast';
import type { Range, SourceFile } from '../../source/source-file.ts';
import { endOf, type Span, startOf } from './inline.ts';

/** A link in a span: its own stretch, its words, and its address as the author wrote it. */
export interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly words: Span;
  readonly url: string;
  readonly urlRange: Range;
}

export type Definitions = ReadonlyMap<string, Definition>;

function addressRange(file: SourceFile, url: string, from: number, to: number): Range {
  const source = file.text.slice(from, to);
  const open = /^[\s\S]*?(?:\]\(|\]:)\s*<?/.exec(source)?.[0].length ?? (source.startsWith('<') ? 1 : 0);
  const written = source.startsWith(url, open) ? url : (/^[^\s>)]*/.exec(source.slice(open))?.[0] ?? '');
  return { file, start: from + open, end: from + open + written.length };
}

/** The links of a span in order; links by reference get the address of their definition. */
export function linksIn(file: SourceFile, span: Span, definitions: Definitions): FoundLink[] {
  const found: FoundLink[] = [];
  const visit = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) {
      const start = startOf(node);
      const end = endOf(node);
      if (start < span.from || end > span.to) {
        if ('children' in node && node.type !== 'link' && end > span.from && start < span.to) visit(node.children);
        continue;
      }
      if (node.type === 'link' || node.type === 'linkReference') {
        const last = node.children.at(-1);
        const first = node.children[0];
        const words = { nodes: node.children, from: first ? startOf(first) : 0, to: last ? endOf(last) : 0 };
        if (node.type === 'link') {
          const after = file.text[start] === '<' || !last ? start : endOf(last);
          found.push({ start, end, words, url: node.url, urlRange: addressRange(file, node.url, after, end) });
        } else {
          const definition = definitions.get(node.identifier);
          if (!definition) continue;
          const urlRange = addressRange(file, definition.url, startOf(definition), endOf(definition));
          found.push({ start, end, words, url: definition.url, urlRange });
        }
      } else if ('children' in node) visit(node.children);
    }
  };
  visit(span.nodes);
  return found;
}

/** The place in the guide a link names: what stands after `#`, else a Markdown file beside this one. */
export function anchorOf(link: FoundLink): { readonly address: string; readonly range: Range } | undefined {
  const hash = link.url.indexOf('#');
  if (/^[a-z][a-z0-9+.-]*:/i.test(link.url)) return undefined;
  const { file, start, end } = link.urlRange;
  if (hash >= 0)
    return { address: decoded(link.url.slice(hash + 1)), range: { file, start: Math.min(end, start + hash + 1), end } };
  return /\.(?:md|ya?ml)$/i.test(link.url) ? { address: decoded(link.url), range: link.urlRange } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
