import { decoded } from './entities.ts';

/** An address and a title, with where each ends. */
export interface Destination {
  readonly url: string;
  readonly title: string | null;
  readonly end: number;
}

/** The name by which a reference finds its definition. */
export const identifierOf = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();

const blanks = /[ \t\r\n]*/y;
export function skipBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  blanks.exec(text);
  return blanks.lastIndex;
}

const enclosed = /<((?:[^<>\\\r\n]|\\[<>\\]?)*)>/y;

/** An address, in angle brackets or not; `deepest` is how many round brackets may stand inside each other. */
export function addressAt(
  text: string,
  at: number,
  deepest: number,
): { readonly url: string; readonly end: number } | undefined {
  if (text[at] === '<') {
    enclosed.lastIndex = at;
    const match = enclosed.exec(text);
    return match ? { url: decoded(match[1] ?? ''), end: enclosed.lastIndex } : undefined;
  }
  let depth = 0;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) {
      const next = text.charCodeAt(i + 1);
      if (next === 40 || next === 41 || next === 92) i++;
    } else if (code === 40) {
      if (depth >= deepest) return undefined;
      depth++;
    } else if (code === 41) {
      if (depth === 0) break;
      depth--;
    } else if (code <= 32 || code === 127) {
      if (code > 13 && code !== 32) return undefined;
      if (code < 9 || code === 11 || code === 12) return undefined;
      break;
    }
  }
  return depth > 0 || i === at ? undefined : { url: decoded(text.slice(at, i)), end: i };
}

const quoted = /"((?:[^"\\]|\\[\s\S]?)*?)"|'((?:[^'\\]|\\[\s\S]?)*?)'|\(((?:[^()\\]|\\[\s\S]?)*?)\)/y;

export function titleAt(text: string, at: number): { readonly title: string; readonly end: number } | undefined {
  quoted.lastIndex = at;
  const match = quoted.exec(text);
  if (!match) return undefined;
  const title = match[1] ?? match[2] ?? match[3] ?? '';
  return {
    title: decoded(title.replace(/(\r?\n)[ \t]+/g, '$1').replace(/[ \t]+(?=\r?\n)/g, '')),
    end: quoted.lastIndex,
  };
}

/** `(address "title")` at a place. */
export function resourceAt(text: string, at: number): Destination | undefined {
  const open = skipBlanks(text, at + 1);
  if (text[open] === ')') return { url: '', title: null, end: open + 1 };
  const address = addressAt(text, open, 32);
  if (!address) return undefined;
  const next = skipBlanks(text, address.end);
  if (text[next] === ')') return { url: address.url, title: null, end: next + 1 };
  if (next === address.end) return undefined;
  const title = titleAt(text, next);
  if (!title) return undefined;
  const close = skipBlanks(text, title.end);
  return text[close] === ')' ? { url: address.url, title: title.title, end: close + 1 } : undefined;
}

const bracketed = /\[((?:[^[\]\\]|\\[[\]\\]?){0,999})\]/y;

/** `[label]` at a place; undefined when there is nothing but blanks between the brackets. */
export function labelAt(text: string, at: number): { readonly label: string; readonly end: number } | undefined {
  bracketed.lastIndex = at;
  const match = bracketed.exec(text);
  const label = match?.[1] ?? '';
  return /[^\s]/.test(label) && label.length <= 999 ? { label, end: bracketed.lastIndex } : undefined;
}
