import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { type ProblemCode, type Problems, problem } from '../../diagnostic/problems.ts';
import { range, type SourceFile } from '../../source/source-file.ts';
import type { Failure } from './fast.ts';
import { type Line, scanLines } from './lines.ts';

/** What went wrong, and the stretch that must be left out for the rest to be read. */
export interface Fault {
  readonly problem: Diagnostic;
  /** False when only the reader's own complaint is known. */
  readonly explained: boolean;
  readonly start: number;
  readonly end: number;
}

interface Scene {
  readonly text: string;
  readonly file: SourceFile;
  readonly lines: readonly Line[];
  /** The line the reader stopped at, and the one its value began on. */
  readonly line: Line;
  readonly index: number;
  readonly owner: Line;
  readonly at: number;
  readonly reason: string;
}

/**
 * What is left out with a fault: the value it is in, its whole line with what is below it, every line as deep as it
 * from there on, or a stretch.
 */
type Extent = 'value' | 'line' | 'siblings' | { readonly start: number; readonly end: number };

/** Finds the root of a syntax error: where the author must look, seldom where the reader stopped. */
export function diagnose(text: string, file: SourceFile, failure: Failure, start: number, end: number): Fault {
  const lines = scanLines(text, start, end);
  const index = lineAt(lines, failure.at);
  const line = lines[index] ?? emptyLine(start);
  const scene: Scene = { text, file, lines, line, index, owner: lines[line.owner] ?? line, ...failure };
  for (const explain of explanations) {
    const fault = explain(scene);
    if (fault) return fault;
  }
  const near = text.slice(failure.at, line.end).trim() || text.slice(line.first, line.end).trim();
  const inValue = scene.owner.value >= 0 && failure.at >= scene.owner.value;
  const from = near === '' ? line.first : Math.min(failure.at, line.end);
  return {
    ...found(scene, 'yaml-syntax/other', { near: near.slice(0, 40) }, from, line.end, inValue ? 'value' : 'line'),
    explained: false,
  };
}

const emptyLine = (at: number): Line => ({
  start: at,
  end: at,
  first: at,
  tab: -1,
  indent: 0,
  kind: 'blank',
  column: 0,
  colon: -1,
  value: -1,
  closed: -1,
  open: -1,
  owner: 0,
});

/** The line of an offset; at the end of the text, the last line with something on it. */
function lineAt(lines: readonly Line[], at: number): number {
  let index = lines.findLastIndex((l) => l.start <= at);
  while (index > 0 && lines[index]?.kind === 'blank') index--;
  return Math.max(0, index);
}

function found<C extends ProblemCode>(
  scene: Scene,
  code: C,
  data: Problems[C],
  from: number,
  to: number,
  extent: Extent,
): Fault {
  const told = problem(code, data, range(scene.file, from, Math.max(from, to)));
  if (typeof extent === 'object') return { problem: told, explained: true, ...extent };
  const index = scene.lines.findLastIndex((l) => l.start <= from);
  const on = scene.lines[index] ?? scene.line;
  const owner = scene.lines[on.owner] ?? on;
  const ownerIndex = scene.lines.indexOf(owner);
  const whole = extent !== 'value' || owner.value < 0;
  const column = whole ? (on.kind === 'inside' ? owner.column : on.indent) : owner.column;
  const deepEnough = (l: Line): boolean => (extent === 'siblings' ? l.indent >= column : l.indent > column);
  let last = whole && on.kind !== 'inside' ? index : ownerIndex;
  for (let l = last + 1; l < scene.lines.length; l++) {
    const next = scene.lines[l] as Line;
    // Past the place where the reader stopped, quotes and brackets no longer tell what goes on with what.
    if (next.kind === 'blank' || next.kind === 'inside' || deepEnough(next)) last = l;
    else break;
  }
  return {
    problem: told,
    explained: true,
    start: whole ? (on.kind === 'inside' ? owner.start : on.start) : owner.value,
    end: scene.lines[last]?.end ?? to,
  };
}

/** In the order in which they hide each other. */
const explanations: readonly ((scene: Scene) => Fault | undefined)[] = [
  function tab(scene) {
    const culprit = scene.lines
      .slice(0, scene.index + 1)
      .find((l) => l.tab >= 0 && (l.kind === 'entry' || l.kind === 'text'));
    if (culprit) return found(scene, 'yaml-syntax/tab', {}, culprit.tab, culprit.tab + 1, 'siblings');
    const { at } = scene;
    return scene.text[at] === '\t' ? found(scene, 'yaml-syntax/tab', {}, at, at + 1, 'line') : undefined;
  },

  function badEscape(scene) {
    if (scene.reason !== 'unknown escape sequence' && scene.reason !== 'expected hexadecimal character')
      return undefined;
    const from = scene.text.lastIndexOf('\\', scene.at);
    const written = scene.text.slice(from, Math.min(scene.line.end, from + 2));
    return found(scene, 'yaml-syntax/bad-escape', { escape: written }, from, from + written.length, 'value');
  },

  function oddQuote(scene) {
    const { text, at, line } = scene;
    if (!scene.reason.startsWith('missed comma')) return undefined;
    const closing = text.slice(line.start, at).trimEnd().length + line.start - 1;
    const quote = text[closing];
    if ((quote !== '"' && quote !== "'") || /[\s'"]/.test(text[at] ?? ' ')) return undefined;
    if (text.slice(line.start, line.end).split(quote).length % 2 === 1) return undefined;
    const opening = text.lastIndexOf(quote, closing - 1);
    return opening < line.start
      ? undefined
      : found(scene, 'yaml-syntax/unclosed-quote', {}, opening, opening + 1, 'value');
  },

  function unclosed(scene) {
    const culprit = scene.lines.slice(0, scene.index + 1).find((l) => l.open >= 0 && l.open < scene.at);
    if (!culprit) return undefined;
    const { open } = culprit;
    const bracket = scene.text[open] ?? '';
    return bracket === '[' || bracket === '{'
      ? found(scene, 'yaml-syntax/unclosed-bracket', { bracket }, open, open + 1, 'value')
      : found(scene, 'yaml-syntax/unclosed-quote', {}, open, open + 1, 'value');
  },

  function specialStart(scene) {
    const { text, owner, at, reason } = scene;
    const special = (from: number): Fault =>
      found(scene, 'yaml-syntax/special-start', { character: text[from] ?? '' }, from, from + 1, 'value');
    if (/[@`%]/.test(text[at] ?? '')) return special(at);
    const { value } = owner;
    if (value < 0) return undefined;
    if (/[-?,|>&*!\]}]/.test(text[value] ?? '') && at - value <= 2 && at >= value) return special(value);
    if (reason === 'a line break is expected' || /anchor|alias|tag/.test(reason)) return special(value);
    if (owner.closed >= 0 && /[[{]/.test(text[value] ?? '') && at >= owner.closed && !/[\]}]/.test(text[at] ?? ''))
      return scene.line === owner || at < owner.closed ? special(value) : undefined;
    return undefined;
  },

  function textAfterQuote(scene) {
    const { text, owner, at, line } = scene;
    if (owner.closed < 0 || at < owner.closed || !/["']/.test(text[owner.value] ?? '')) return undefined;
    if (line !== owner && line.kind !== 'inside') return undefined;
    return found(scene, 'yaml-syntax/text-after-quote', {}, at, line.end, 'value');
  },

  function missingComma(scene) {
    const { text, at, line } = scene;
    if (!scene.reason.startsWith('missed comma')) return undefined;
    if (text[at] !== ':') return found(scene, 'yaml-syntax/missing-comma', {}, at, line.end, 'value');
    const word = /[^\s,:[{]+ +([^\s,:[{]+)$/.exec(text.slice(Math.max(line.start, at - 200), at))?.[1];
    const from = word === undefined ? at : at - word.length;
    return word === undefined
      ? found(scene, 'yaml-syntax/colon-in-text', { text: text.slice(line.first, line.end) }, from, line.end, 'value')
      : found(scene, 'yaml-syntax/missing-comma', {}, from, line.end, 'value');
  },

  function colonInText(scene) {
    const { text, owner, line, at } = scene;
    const onItsLine = line === owner && line.colon >= 0 && at > line.colon;
    if (!onItsLine || text[at] !== ':' || line.value < 0) return undefined;
    const value = text.slice(line.value, line.end).trimEnd();
    return found(scene, 'yaml-syntax/colon-in-text', { text: value }, line.value, line.value + value.length, 'value');
  },

  function missingColon(scene) {
    const { lines, index, line, reason } = scene;
    const parent = textWithLinesBelow(lines, index, line.indent - 1);
    if (parent && parent.value >= 0) return missing(scene, parent, 'line');
    const item = itemWithoutColon(scene);
    if (item) return missing(scene, item, { start: item.value, end: item.end });
    if (!/multiline key|expected ':'|end of the stream or a document/.test(reason)) return undefined;
    const at = textWithLinesBelow(lines, index, line.indent);
    if (!at || at.value < 0) return undefined;
    return missing(scene, at, 'line');
  },

  function indentation(scene) {
    const { lines, line, text, at, reason } = scene;
    if (!/indentation|multiline key|end of the stream or a document/.test(reason)) return undefined;
    const item = misplacedItem(scene);
    if (item) return item;
    const first = lines.find((l) => l.kind !== 'blank');
    const startsDeep = first && reason.startsWith('end of the stream') && first.indent > line.indent;
    const culprit = startsDeep ? first : line;
    if (/^[\]}]/.test(text.slice(at, at + 1)) && at > line.first) return undefined;
    const to = culprit.colon > culprit.first ? culprit.colon : culprit.end;
    return found(scene, 'yaml-syntax/indentation', {}, culprit.first, to, 'siblings');
  },
];

function missing(scene: Scene, line: Line, extent: Extent): Fault {
  const words = scene.text.slice(line.value, line.end).trimEnd();
  const code = /^[\wæøåÆØÅ-]+:[^\s/]/.test(words) ? 'yaml-syntax/missing-space' : 'yaml-syntax/missing-colon';
  return found(scene, code, { text: words }, line.value, line.value + words.length, extent);
}

/**
 * A text where a key should be: `questions` over `  - …`. The reader takes what is below for more of the same text,
 * and stops at the first colon in it, or at the next key.
 */
function textWithLinesBelow(lines: readonly Line[], index: number, deepest: number): Line | undefined {
  let least = deepest;
  let found: Line | undefined;
  for (let i = index; i >= 0; i--) {
    const line = lines[i] as Line;
    if (line.kind === 'blank' || line.kind === 'inside') continue;
    if (line.kind === 'entry' && i < index && line.indent < least) break;
    if (line.kind === 'text' && line.indent <= least && !goesOn(lines, i)) {
      found = line;
      least = line.indent;
    } else if (found && line.kind === 'entry') break;
  }
  return found;
}

/** A text that goes on from the line above, as a long value may. */
function goesOn(lines: readonly Line[], index: number): boolean {
  const text = lines[index] as Line;
  const entry = lines.findLast((l, i) => i < index && l.kind === 'entry');
  return entry !== undefined && entry.value >= 0 && (entry.colon < 0 ? entry.indent : entry.column) < text.indent;
}

/** `- id 0` over `  title: x`: the first key of an item lacks its colon, and the reader stops at the second. */
function itemWithoutColon({ lines, index, line, text, at }: Scene): Line | undefined {
  const above = lines.slice(0, index).findLast((l) => l.kind !== 'blank');
  const isItem = above?.kind === 'entry' && above.colon < 0 && above.value >= 0 && above.column === line.column;
  const isText = isItem && above.closed < 0 && !/["'[{|>]/.test(text[above.value] ?? '');
  return isText && above.column > above.indent && at >= line.colon ? above : undefined;
}

/**
 * The first line of a list's item stands at the wrong column, or lacks its dash, and the reader stops at the line
 * below it. The items around it show which of the two lines is wrong.
 */
function misplacedItem(scene: Scene): Fault | undefined {
  const { lines, index, line } = scene;
  const aboveIndex = lines.findLastIndex((l, i) => i < index && l.kind !== 'blank');
  const above = lines[aboveIndex];
  if (above?.kind !== 'entry' || above.column === line.indent) return undefined;
  const isItem = (l: Line): boolean => l.column > l.indent && l.column === line.indent && l.indent !== above.indent;
  const next = lines.findIndex(
    (l, i) => i > index && l.kind !== 'blank' && l.kind !== 'inside' && l.indent < line.indent,
  );
  const before = lines.findLast((l, i) => i < aboveIndex && l.kind === 'entry' && l.indent < line.indent);
  const after = lines[next];
  if (!(after && isItem(after)) && !(before && isItem(before))) return undefined;
  const end = after ? after.start : (lines.at(-1)?.end ?? above.end);
  const to = above.colon > above.first ? above.colon : above.end;
  return found(scene, 'yaml-syntax/indentation', {}, above.first, to, { start: above.start, end });
}
