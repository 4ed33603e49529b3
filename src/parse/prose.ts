import type { Root } from 'mdast';
import type { Prose } from '../model/prose.ts';
import type { Range } from '../source/source-file.ts';
import { isCertain } from './mdast/certain.ts';
import { commentsIn } from './prose-comments.ts';
import { isPlain, plainTree } from './prose-plain.ts';
import { rangeIn } from './scalar.ts';
import type { ScalarTree } from './tree.ts';

let readMdast: ((text: string) => Root) | undefined;
let parseMarkdown: ((text: string) => Root) | undefined;

/** To be awaited once before the tree of a prose that `needsParser` is asked for; text without Markdown never needs it. */
export async function loadProseParser(): Promise<void> {
  await loadReader();
  parseMarkdown ??= (await import('./prose-markdown.ts')).parseMarkdown;
}

async function loadReader(): Promise<void> {
  if (readMdast) return;
  const [read, tangle] = await Promise.all([import('./mdast/read.ts'), import('./prose-tangle.ts')]);
  readMdast = (text) => (tangle.isTangle(text) ? plainTree(text) : read.readMdast(text));
}

let wanted: 'nothing' | 'reader' | 'parser' = 'nothing';

/** Loads what the texts made so far need: then the tree of every one of them can be asked for. */
export async function loadWantedParser(): Promise<void> {
  if (wanted === 'parser') await loadProseParser();
  else if (wanted === 'reader') await loadReader();
}

/** A stretch of the written value that is shown: `length` characters from `from` in the value, at `to` in the text. */
interface Piece {
  readonly to: number;
  readonly from: number;
  readonly length: number;
}

class WrittenProse implements Prose {
  readonly text: string;
  readonly #scalar: ScalarTree;
  readonly #pieces: readonly Piece[];
  #tree: Root | undefined;

  constructor(text: string, scalar: ScalarTree, pieces: readonly Piece[]) {
    this.text = text;
    this.#scalar = scalar;
    this.#pieces = pieces;
  }

  get tree(): Root {
    this.#tree ??= this.#parse();
    return this.#tree;
  }

  #parse(): Root {
    if (this.#scalar.mdast && this.text === this.#scalar.value) return this.#scalar.mdast();
    if (isPlain(this.text)) return plainTree(this.text);
    const parse = isCertain(this.text) ? readMdast : parseMarkdown;
    if (!parse) throw new Error('loadProseParser() was not awaited before a prose was read');
    return parse(this.text);
  }

  at(start: number, end: number): Range {
    const from = this.#inValue(start);
    // The end follows the last character, not the next one: what was left out between them is not the text's.
    const until = end > start ? this.#inValue(end - 1) + 1 : from;
    return rangeIn(this.#scalar, from, until);
  }

  #inValue(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.#pieces[mid]?.to ?? 0) <= offset) low = mid;
      else high = mid - 1;
    }
    const piece = this.#pieces[low];
    return piece ? piece.from + Math.min(Math.max(offset - piece.to, 0), piece.length) : 0;
  }
}

/** Whether the tree of this text is made by a Markdown parser. */
export function needsParser(prose: Prose): boolean {
  return !isPlain(prose.text);
}

/**
 * The running text of a scalar: trimmed, with LF line ends, and without HTML comments, in which authors write to each
 * other. Undefined when nothing is left.
 */
export function makeProse(scalar: ScalarTree): Prose | undefined {
  const written = typeof scalar.value === 'string' ? scalar.value : scalar.source;
  const pieces: Piece[] = [];
  const kept: string[] = [];
  let to = 0;
  const keep = (from: number, end: number): void => {
    if (end <= from) return;
    pieces.push({ to, from, length: end - from });
    kept.push(written.slice(from, end));
    to += end - from;
  };
  const keepLines = (from: number, end: number): void => {
    let start = from;
    for (let cr = written.indexOf('\r\n', from); cr >= 0 && cr < end; cr = written.indexOf('\r\n', cr + 2)) {
      keep(start, cr);
      start = cr + 1;
    }
    keep(start, end);
  };
  let from = 0;
  for (const comment of commentsIn(written)) {
    keepLines(from, comment.start);
    from = comment.end;
  }
  keepLines(from, written.length);
  const text = kept.join('');
  const lone = text.includes('\r') ? text.replace(/\r/g, '\n') : text;
  const lead = lone.length - lone.trimStart().length;
  const trimmed = lone.trim();
  if (trimmed === '') return undefined;
  const shifted = lead === 0 ? pieces : pieces.map((p) => ({ ...p, to: p.to - lead }));
  if (wanted !== 'parser' && !(scalar.mdast && trimmed === scalar.value) && !isPlain(trimmed))
    wanted = isCertain(trimmed) ? 'reader' : 'parser';
  return new WrittenProse(trimmed, scalar, shifted);
}
