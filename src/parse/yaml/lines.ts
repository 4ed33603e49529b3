/** What a broken text looks like, line by line: enough to tell which line an author must look at. */
export interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  /** Of the first character that is not white space; `end` on a blank line. */
  readonly first: number;
  /** Of a tab before that character, -1: none. */
  readonly tab: number;
  /** Leading white space, in characters. */
  readonly indent: number;
  /** `inside`: goes on with a block text, quoted text or bracket from a line above. */
  readonly kind: 'entry' | 'text' | 'blank' | 'inside';
  /** Where the key or text begins after any `- `, as a column from 0. */
  readonly column: number;
  /** Of the colon after the key, -1: none. */
  readonly colon: number;
  /** Of the value (or list item) on this line, -1: none. */
  readonly value: number;
  /** After the quote or bracket that closes the value, -1: it opens none. */
  readonly closed: number;
  /** A quote or bracket that is never closed, -1: none. */
  readonly open: number;
  /** The index of the line whose value this line goes on with; its own index otherwise. */
  readonly owner: number;
}

/** @param end reading stops there; a bracket or quote that is closed only later counts as open. */
export function scanLines(text: string, start: number, end: number): Line[] {
  const spans = lineSpans(text, start, end);
  const lines: Line[] = [];
  /** The line whose value the next lines go on with, until an offset (quotes) or while they are deeper (blocks). */
  let holder = -1;
  let until = -1;
  let blockColumn = -1;
  /** The first line of a block text says how deep the others must be. */
  let blockSet = false;
  for (const [i, span] of spans.entries()) {
    const layout = layoutOf(text, span.start, span.end);
    const blank = layout.first === span.end;
    const comment = !blank && text[layout.first] === '#';
    const held = span.start < until || (blockColumn >= 0 && (blank || layout.indent >= blockColumn));
    const none = { ...span, ...layout, column: layout.indent, colon: -1, value: -1, closed: -1, open: -1 };
    if (holder >= 0 && held) {
      if (blockColumn >= 0 && !blank && !blockSet) {
        blockColumn = layout.indent;
        blockSet = true;
      }
      lines.push({ ...none, kind: blank ? 'blank' : 'inside', owner: holder });
      continue;
    }
    blockColumn = -1;
    if (blank || comment || isMarker(text, span)) {
      lines.push({ ...none, kind: 'blank', owner: i });
      continue;
    }
    const parts = partsOf(text, layout.first, span.start, span.end);
    const opened = parts.value < 0 ? { closed: -1, open: -1 } : closeOf(text, parts.value, parts.parent, spans, i);
    lines.push({ ...none, ...parts, ...opened, kind: parts.colon >= 0 || parts.dashed ? 'entry' : 'text', owner: i });
    holder = i;
    until = opened.closed;
    if (parts.value >= 0 && /^[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(text.slice(parts.value, span.end)))
      [blockColumn, blockSet] = [parts.parent + 1, false];
  }
  return lines;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function lineSpans(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c !== 10 && c !== 13) continue;
    spans.push({ start: from, end: i });
    if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
    from = i + 1;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

const isMarker = (text: string, span: Span): boolean => /^(?:---|\.\.\.)\s*$/.test(text.slice(span.start, span.end));

function layoutOf(text: string, start: number, end: number): { first: number; tab: number; indent: number } {
  let first = start;
  let tab = -1;
  while (first < end && (text[first] === ' ' || text[first] === '\t')) {
    if (text[first] === '\t' && tab < 0) tab = first;
    first++;
  }
  return { first, tab, indent: first - start };
}

/** Of the colon that ends the key at `at`, -1: the line has none. */
function keyColon(text: string, at: number, end: number): number {
  const opener = text[at] ?? '';
  let from = at;
  if (opener === '"' || opener === "'") {
    from = closeQuote(text, at, end);
    if (from < 0) return -1;
    while (text[from] === ' ' || text[from] === '\t') from++;
    return text[from] === ':' && isSpace(text, from + 1, end) ? from : -1;
  }
  if (/[\s#[{&*!|>%@`,]/.test(opener)) return -1;
  for (let i = from; i < end; i++) {
    if (text[i] === '#' && isSpace(text, i - 1, end)) return -1;
    if (text[i] === ':' && isSpace(text, i + 1, end)) return i;
  }
  return -1;
}

const isSpace = (text: string, at: number, end: number): boolean => at >= end || text[at] === ' ' || text[at] === '\t';

/** The dashes, key and value of a line. `parent` is the column that lines of the same value must be deeper than. */
function partsOf(text: string, first: number, start: number, end: number) {
  let at = first;
  let parent = first - start - 1;
  let dashed = false;
  for (;;) {
    const next = text[at + 1];
    if (text[at] !== '-' || !(at + 1 >= end || next === ' ' || next === '\t')) break;
    dashed = true;
    parent = at - start;
    at++;
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  }
  const column = at - start;
  const colon = keyColon(text, at, end);
  if (colon < 0) return { column, colon, value: at < end ? at : -1, parent, dashed };
  let value = colon + 1;
  while (value < end && (text[value] === ' ' || text[value] === '\t')) value++;
  return { column, colon, value: value < end && text[value] !== '#' ? value : -1, parent: column, dashed };
}

/** Where the quote or bracket at `at` is closed, or which one stays open. Lines not deeper than `parent` end the search. */
function closeOf(text: string, at: number, parent: number, spans: readonly Span[], line: number) {
  const opener = text[at];
  const isQuote = opener === '"' || opener === "'";
  if (!isQuote && opener !== '[' && opener !== '{') return { closed: -1, open: -1 };
  let end = spans[line]?.end ?? at;
  for (let l = line + 1; l < spans.length; l++) {
    const span = spans[l] as Span;
    const { first, indent } = layoutOf(text, span.start, span.end);
    const closer = !isQuote && (text[first] === ']' || text[first] === '}');
    if (first < span.end && indent <= parent && !closer) break;
    end = span.end;
    if (closer && indent <= parent) break;
  }
  if (!isQuote) return closeBracket(text, at, end);
  const closed = closeQuote(text, at, end);
  return closed < 0 ? { closed: -1, open: at } : { closed, open: -1 };
}

/** After the closing quote; -1: there is none before `end`. */
function closeQuote(text: string, at: number, end: number): number {
  const quote = text[at];
  for (let i = at + 1; i < end; i++) {
    if (quote === '"' && text[i] === '\\') i++;
    else if (text[i] === quote) {
      if (quote === "'" && text[i + 1] === "'") i++;
      else return i + 1;
    }
  }
  return -1;
}

function closeBracket(text: string, at: number, end: number): { closed: number; open: number } {
  const stack: number[] = [];
  for (let i = at; i < end; i++) {
    const c = text[i] as string;
    const before = text[i - 1] ?? ' ';
    if (c === '[' || c === '{') stack.push(i);
    else if (c === ']' || c === '}') {
      const from = stack.pop() ?? at;
      if (text[from] !== (c === ']' ? '[' : '{')) return { closed: -1, open: from };
      if (stack.length === 0) return { closed: i + 1, open: -1 };
    } else if ((c === '"' || c === "'") && /[\s[{,:]/.test(before)) {
      const after = closeQuote(text, i, end);
      if (after < 0) return { closed: -1, open: i };
      i = after - 1;
    } else if (c === '#' && /\s/.test(before)) {
      while (i + 1 < end && text[i + 1] !== '\n' && text[i + 1] !== '\r') i++;
    }
  }
  return { closed: -1, open: stack[0] ?? at };
}
