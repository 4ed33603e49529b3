import { terminalText } from '../source/terminal-text.ts';
import { cells, headOf } from './cells.ts';
import type { Line, Span } from './line.ts';
import { span } from './line.ts';

/** Text of a guide on one row: made safe for the terminal, white space as single spaces. */
export const safe = (text: string): string => terminalText(text.replace(/[ \t\r\n]+/g, ' '));

interface Word {
  readonly pieces: readonly Span[];
  readonly width: number;
}

/** Words may hold several spans (`**Frist:**` and a comma); hard line ends are undefined. */
function wordsOf(spans: readonly Span[]): (Word | undefined)[] {
  const words: (Word | undefined)[] = [];
  let pieces: Span[] = [];
  const close = (): void => {
    if (pieces.length > 0) words.push({ pieces, width: pieces.reduce((sum, { text }) => sum + cells(text), 0) });
    pieces = [];
  };
  for (const { text, style } of spans) {
    if (text === '\n') {
      close();
      words.push(undefined);
      continue;
    }
    for (const [i, part] of safe(text).split(' ').entries()) {
      if (i > 0) close();
      if (part !== '') pieces.push(span(part, style));
    }
  }
  close();
  return words;
}

/** A word wider than the row, in parts that fit. */
function broken(word: Word, width: number): Word[] {
  const parts: Word[] = [];
  for (const { text, style } of word.pieces) {
    for (let rest = text; rest !== ''; ) {
      const head = headOf(rest, width) || [...rest].slice(0, 1).join('');
      parts.push({ pieces: [span(head, style)], width: cells(head) });
      rest = rest.slice(head.length);
    }
  }
  return parts;
}

/** Neighbours of one style as one. */
function joined(line: readonly Span[]): Line {
  const out: Span[] = [];
  for (const piece of line) {
    const last = out.at(-1);
    if (last && last.style === piece.style) out[out.length - 1] = span(last.text + piece.text, piece.style);
    else out.push(piece);
  }
  return out;
}

export interface Indent {
  /** What stands before the first row, such as a bullet. */
  readonly first?: string;
  readonly rest?: string;
}

/** Running text as rows of at most `width` cells, made safe for the terminal. No text gives no rows. */
export function wrap(spans: readonly Span[], width: number, { first = '', rest = first }: Indent = {}): Line[] {
  const lines: Line[] = [];
  const room = Math.max(1, width - Math.max(cells(first), cells(rest)));
  let line: Span[] = [];
  let used = 0;
  const close = (): void => {
    const lead = lines.length === 0 ? first : rest;
    lines.push(joined(lead === '' ? line : [span(lead), ...line]));
    line = [];
    used = 0;
  };
  const put = (word: Word): void => {
    if (used > 0 && used + 1 + word.width > room) close();
    if (used > 0) {
      const [before, after] = [line.at(-1)?.style, word.pieces[0]?.style];
      line.push(span(' ', before === after ? before : undefined));
    }
    line.push(...word.pieces);
    used += word.width + (used > 0 ? 1 : 0);
  };
  for (const word of wordsOf(spans)) {
    if (!word) close();
    else if (word.width <= room) put(word);
    else for (const part of broken(word, room)) put(part);
  }
  if (line.length > 0) close();
  return lines;
}

/** One row of exactly what fits; `…` where something was cut. */
export function oneRow(spans: readonly Span[], width: number): Line {
  const out: Span[] = [];
  let left = width;
  for (const [i, { text: raw, style }] of spans.entries()) {
    const text = terminalText(raw.replace(/\s*[\r\n]+\s*/g, ' '));
    const taken = cells(text);
    const more = spans.slice(i + 1).some((s) => s.text !== '');
    if (taken < left || (taken === left && !more)) {
      out.push(span(text, style));
      left -= taken;
      continue;
    }
    const head = headOf(text, Math.max(0, left - 1));
    if (left > 0) out.push(span(`${head}…`, style));
    break;
  }
  return out;
}

export const widthOf = (line: Line): number => line.reduce((sum, { text }) => sum + cells(text), 0);
