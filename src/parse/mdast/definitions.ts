import type { Definition } from 'mdast';
import type { Content } from './content.ts';
import { decoded } from './entities.ts';
import { addressAt, identifierOf, labelAt, skipBlanks, titleAt } from './links.ts';

/** Takes link definitions off the front of a paragraph; `end` is where its words begin. */
export function definitionsOf(
  content: Content,
  defined: Set<string>,
): { readonly nodes: Definition[]; readonly end: number } {
  const { text } = content;
  const nodes: Definition[] = [];
  let at = 0;
  while (text[at] === '[') {
    const found = definitionAt(content, at);
    if (!found) break;
    defined.add(identifierOf(found.raw));
    nodes.push(found.node);
    const eol = /\r?\n/y;
    eol.lastIndex = found.end;
    if (!eol.test(text)) return { nodes, end: text.length };
    at = indentEnd(text, eol.lastIndex);
  }
  return { nodes, end: at };
}

function definitionAt(content: Content, at: number): { node: Definition; raw: string; end: number } | undefined {
  const { text } = content;
  const label = labelAt(text, at);
  if (!label || text[label.end] !== ':') return undefined;
  const address = addressAt(text, skipBlanks(text, label.end + 1), Number.POSITIVE_INFINITY);
  if (!address) return undefined;
  let close = address.end;
  let title: string | null = null;
  const next = skipBlanks(text, address.end);
  const titled = next > address.end ? titleAt(text, next) : undefined;
  if (titled && atLineEnd(text, titled.end)) {
    title = titled.title;
    close = titled.end;
  } else if (!atLineEnd(text, close)) return undefined;
  const end = indentEnd(text, close);
  const identifier = identifierOf(label.label).toLowerCase();
  return {
    node: {
      type: 'definition',
      identifier,
      label: decoded(label.label),
      title,
      url: address.url,
      position: content.position(at, end),
    },
    raw: label.label,
    end,
  };
}

function indentEnd(text: string, at: number): number {
  let i = at;
  while (text[i] === ' ' || text[i] === '\t') i++;
  return i;
}

function atLineEnd(text: string, at: number): boolean {
  const i = indentEnd(text, at);
  return i === text.length || text[i] === '\n' || text[i] === '\r';
}
