import { openBrackets } from './flow-collection.ts';

/**
 * Where in a YAML text a place is: read line by line and by indentation alone, so that it is known while the text is
 * being written and cannot be parsed.
 */
export interface YamlContext {
  /** The keys above, outermost first. */
  readonly path: readonly string[];
  /** A key is being written, or the value of the last key of `path`. */
  readonly at: 'key' | 'value';
  /** Where what is being written begins. */
  readonly from: number;
  /** The keys that the same object has already above the place. */
  readonly siblings: readonly string[];
  /** A list item of the last key is being written: it may be a key as well as a value. */
  readonly inItem: boolean;
}

interface Frame {
  readonly column: number;
  readonly key: string;
  readonly line: number;
  readonly siblings: string[];
}

const keyLine = /^("[^"\n]*"|'[^'\n]*'|[^\s#"'[\]{},&*!|>%@`-][^\s:#]*|[^\s#"'[\]{},&*!|>%@`-][^:#\n]*?)\s*:(?=\s|$)/;
const blockHeader = /^(?:[|>][-+0-9]*)\s*(?:#.*)?$/;

/** Reads a text, or a stretch of one (front matter), up to a place in it; undefined inside texts and comments. */
export function yamlContext(text: string, offset: number, start = 0): YamlContext | undefined {
  const frames: Frame[] = [];
  let blockIndent = -1;
  let flow: number | undefined;
  let lineStart = start;
  while (lineStart <= offset) {
    const found = /\r\n|\r|\n/.exec(text.slice(lineStart, lineStart + 100_000));
    const lineEnd = found ? lineStart + found.index : text.length;
    const isLast = offset <= lineEnd;
    const end = isLast ? offset : lineEnd;
    const line = text.slice(lineStart, end);
    const next = found ? lineEnd + found[0].length : text.length + 1;
    if (flow !== undefined) {
      const open = openBrackets(text, flow, end);
      if (isLast) return open.length > 0 ? inBrackets(frames, open, text) : undefined;
      if (open.length === 0) flow = undefined;
    } else {
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      const blank = line.trim() === '';
      if (blockIndent >= 0 && (blank || indent > blockIndent)) {
        // At the end of a block of text one may go on with a key that stands further out.
        if (isLast && !blank) return undefined;
        if (isLast && indent > blockIndent) return undefined;
      } else blockIndent = -1;
      if (isLast && blank) return atKey(frames, indent, offset, false);
      if (!blank && blockIndent < 0) {
        const read = readLine(frames, line, lineStart, indent);
        if (read.comment) {
          if (isLast) return undefined;
        } else if (isLast) return here(frames, read, text, offset);
        else {
          const whole = text.slice(read.value, lineEnd);
          if (read.hasKey && blockHeader.test(whole)) blockIndent = frames.at(-1)?.column ?? 0;
          else if (/^[[{]/.test(whole) && openBrackets(text, read.value, lineEnd).length > 0) flow = read.value;
        }
      }
    }
    lineStart = next;
  }
  return undefined;
}

interface ReadLine {
  /** Where what follows dashes and key begins. */
  readonly value: number;
  /** The column of the object that a key without a colon would belong to. */
  readonly column: number;
  readonly hasKey: boolean;
  readonly inItem: boolean;
  readonly comment: boolean;
}

/** Takes the dashes and the key of a line into the frames. */
function readLine(frames: Frame[], line: string, lineStart: number, indent: number): ReadLine {
  let column = indent;
  let rest = line.slice(indent);
  let inItem = false;
  if (rest.startsWith('#')) return { value: lineStart + indent, column, hasKey: false, inItem, comment: true };
  for (let dash = /^-(\s+|$)/.exec(rest); dash; dash = /^-(\s+|$)/.exec(rest)) {
    // A list may stand as far in as its key; a dash begins a new item, with none of the keys of the one before.
    while ((frames.at(-1)?.column ?? -1) > column) frames.pop();
    rest = rest.slice(dash[0].length);
    column += dash[0].length;
    inItem = true;
  }
  const key = keyLine.exec(rest);
  if (!key) return { value: lineStart + line.length - rest.length, column, hasKey: false, inItem, comment: false };
  const siblings: string[] = [];
  for (let top = frames.at(-1); top && top.column >= column; top = frames.at(-1)) {
    frames.pop();
    if (top.column === column && !inItem) siblings.push(...top.siblings, top.key);
  }
  frames.push({
    column,
    key: (key[1] ?? '').replace(/^["']|["']$/g, ''),
    line: lineStart,
    siblings,
  });
  const after = rest.slice(key[0].length);
  const space = /^\s*/.exec(after)?.[0].length ?? 0;
  return { value: lineStart + line.length - after.length + space, column, hasKey: true, inItem, comment: false };
}

function here(frames: readonly Frame[], read: ReadLine, text: string, offset: number): YamlContext | undefined {
  const written = text.slice(read.value, offset);
  const before = text.slice(Math.max(0, read.value - 1), read.value);
  if (/^[[{]/.test(written)) {
    const open = openBrackets(text, read.value, offset);
    return open.length > 0 ? inBrackets(frames, open, text) : undefined;
  }
  if (/(?:^|\s)#/.test(written)) return undefined;
  if (read.hasKey) {
    // The colon has just been written: the space after it is still to come.
    if (before === ':') return undefined;
    return { path: pathOf(frames), at: 'value', from: read.value, siblings: [], inItem: false };
  }
  const left = [...frames];
  if (read.inItem) {
    while ((left.at(-1)?.column ?? -1) >= read.column) left.pop();
    return { path: pathOf(left), at: 'value', from: read.value, siblings: [], inItem: true };
  }
  return atKey(frames, read.column, read.value, false);
}

/** A key at this column: of the object whose keys stand there, else of the value of the last key further out. */
function atKey(frames: readonly Frame[], column: number, from: number, inItem: boolean): YamlContext {
  const left = [...frames];
  let same: Frame | undefined;
  for (let top = left.at(-1); top && top.column >= column; top = left.at(-1)) {
    left.pop();
    if (top.column === column) same = top;
  }
  return { path: pathOf(left), at: 'key', from, siblings: same ? [...same.siblings, same.key] : [], inItem };
}

function inBrackets(
  frames: readonly Frame[],
  open: ReturnType<typeof openBrackets>,
  text: string,
): YamlContext | undefined {
  const path = pathOf(frames);
  for (const [i, { key }] of open.entries()) if (i < open.length - 1 && key !== undefined) path.push(key);
  const top = open.at(-1);
  if (!top) return undefined;
  const from = top.from + (/^\s*/.exec(text.slice(top.from))?.[0].length ?? 0);
  if (top.bracket === '{' && top.key === undefined) return { path, at: 'key', from, siblings: top.keys, inItem: false };
  if (top.key !== undefined) path.push(top.key);
  return { path, at: 'value', from, siblings: [], inItem: top.bracket === '[' };
}

const pathOf = (frames: readonly Frame[]): string[] => frames.map(({ key }) => key);
