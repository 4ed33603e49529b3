import type { PhrasingContent, Text } from 'mdast';
import type { Content } from './content.ts';

/** A row of stars or underscores that may begin or end emphasis; it grows shorter as pairs are made. */
export interface Signs {
  readonly sign: '*' | '_';
  start: number;
  end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Words as written, or what stands for other characters (an escape, an entity, a line end). */
export interface Words {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export type Part = Signs | Words | PhrasingContent;

/** Of Latin text; compiling the classes of Unicode takes milliseconds. */
const latin = /[\0-\u024f\u2010-\u2027\u2030-\u205e\u2190-\u23ff]/;
const latinPunctuation = /[!-/:-@[-`{-~¡-©«¬®-±´¶-¸»¿×÷\u2010-\u2027\u2030-\u205e\u2190-\u23ff]/;
const blank = /\s/;

const isPunctuation = (character: string): boolean =>
  latin.test(character) ? latinPunctuation.test(character) : /[\p{P}\p{S}]/u.test(character);

/** 0 for letters, 1 for blanks and the ends of a text, 2 for punctuation. */
function kindOf(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)) return 0;
  if (Number.isNaN(code) || code === 32 || blank.test(text[at] ?? '')) return 1;
  return isPunctuation(text.charAt(at)) ? 2 : 0;
}

/** The row of signs at a place. */
export function signsAt(text: string, start: number): Signs {
  const sign = text[start] === '*' ? '*' : '_';
  let end = start + 1;
  while (text[end] === sign) end++;
  const before = kindOf(text, start - 1);
  const after = kindOf(text, end);
  const opens = after === 0 || (after === 2 && before !== 0);
  const closes = before === 0 || (before === 2 && after !== 0);
  if (sign === '*') return { sign, start, end, opens, closes };
  return { sign, start, end, opens: opens && (before !== 0 || !closes), closes: closes && (after !== 0 || !opens) };
}

const isSigns = (part: Part | undefined): part is Signs => part !== undefined && 'sign' in part;

/** Whether two rows cannot pair for their lengths (a rule of CommonMark for rows that both open and close). */
function clash(open: Signs, close: Signs): boolean {
  if (!open.closes && !close.opens) return false;
  const length = close.end - close.start;
  return length % 3 !== 0 && (open.end - open.start + length) % 3 === 0;
}

/** Pairs the rows of signs and joins what is left to text. */
export function withEmphasis(content: Content, parts: Part[]): PhrasingContent[] {
  for (let i = 0; i < parts.length; i++) {
    const close = parts[i];
    if (!isSigns(close) || !close.closes) continue;
    let j = i - 1;
    let open: Signs | undefined;
    for (; j >= 0; j--) {
      const part = parts[j];
      if (!isSigns(part) || !part.opens || part.sign !== close.sign || clash(part, close)) continue;
      open = part;
      break;
    }
    if (!open) continue;
    const use = open.end - open.start > 1 && close.end - close.start > 1 ? 2 : 1;
    const children = joined(content, parts.slice(j + 1, i));
    const position = content.position(open.end - use, close.start + use);
    const node: PhrasingContent = { type: use === 2 ? 'strong' : 'emphasis', children, position };
    open.end -= use;
    close.start += use;
    const from = open.end > open.start ? j + 1 : j;
    const done = close.end > close.start ? i : i + 1;
    parts.splice(from, done - from, node);
    i = from;
  }
  return joined(content, parts);
}

function joined(content: Content, parts: readonly Part[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let start = 0;
  let end = 0;
  let words = '';
  let open = false;
  const close = (): void => {
    if (open) nodes.push({ type: 'text', value: words, position: content.position(start, end) } satisfies Text);
    words = '';
    open = false;
  };
  for (const part of parts) {
    if ('type' in part) {
      close();
      nodes.push(part);
      continue;
    }
    if (!open) start = part.start;
    open = true;
    end = part.end;
    words += 'words' in part ? part.words : content.text.slice(part.start, part.end);
  }
  close();
  return nodes;
}
