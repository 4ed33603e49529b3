import type { Range, SourceFile } from '../../source/source-file.ts';
import type { ScalarTree } from '../tree.ts';

/** A stretch of a text and the author's characters behind it; equal lengths mean one to one. */
interface Run {
  readonly at: number;
  readonly start: number;
  length: number;
  source: number;
}

/** A text put together from an author's file, which knows where each of its characters came from. */
export class TextMap {
  text = '';
  readonly file: SourceFile;
  private readonly runs: Run[] = [];

  constructor(file: SourceFile) {
    this.file = file;
  }

  /** The author's characters as they stand. */
  copy(start: number, end: number): void {
    if (end > start) this.push(this.file.text.slice(start, end), start, end - start);
  }

  /** Something that stands for the author's characters, such as a blank for a line end. */
  put(text: string, start: number, end: number): void {
    if (text !== '') this.push(text, start, end - start);
  }

  /** The same text without blanks at its ends. */
  trimmed(): TextMap {
    const { text } = this;
    if (isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(text.length - 1))) return this;
    const to = text.trimEnd().length;
    const from = Math.min(to, text.length - text.trimStart().length);
    return this.slice(from, to);
  }

  slice(from: number, to: number): TextMap {
    if (from === 0 && to === this.text.length) return this;
    const part = new TextMap(this.file);
    for (const run of this.runs) {
      const start = Math.max(from, run.at);
      const end = Math.min(to, run.at + run.length);
      if (end <= start) continue;
      const text = this.text.slice(start, end);
      if (run.length === run.source) part.push(text, run.start + start - run.at, end - start);
      else part.push(text, run.start, run.source);
    }
    return part;
  }

  /** The author's characters behind `text.slice(start, end)`. */
  at(start: number, end: number): Range {
    const first = this.place(start, false);
    return { file: this.file, start: first, end: end > start ? this.place(end - 1, true) : first };
  }

  /** Where a place of the file stands in the text; a place that was left out is taken as the next one that was not. */
  offsetOf(place: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      const run = this.runs[mid];
      if (run && run.start + run.source <= place) low = mid + 1;
      else high = mid;
    }
    const run = this.runs[low];
    if (!run) return this.text.length;
    return run.length === run.source ? run.at + Math.max(0, place - run.start) : run.at;
  }

  get range(): Range {
    return this.at(0, this.text.length);
  }

  scalar(extra: Partial<Pick<ScalarTree, 'mdast'>> = {}): ScalarTree {
    const [first, second] = this.runs;
    const plain = second === undefined && (first === undefined || first.length === first.source);
    const at = plain ? {} : { at: (start: number, end: number) => this.at(start, end) };
    return { kind: 'scalar', range: this.range, value: this.text, source: this.text, ...at, ...extra };
  }

  private place(offset: number, after: boolean): number {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.runs[mid]?.at ?? 0) <= offset) low = mid;
      else high = mid - 1;
    }
    const run = this.runs[low];
    if (!run) return 0;
    if (run.length !== run.source) return after || offset >= run.at + run.length ? run.start + run.source : run.start;
    return run.start + Math.min(offset - run.at + (after ? 1 : 0), run.length);
  }

  private push(text: string, start: number, source: number): void {
    const last = this.runs[this.runs.length - 1];
    if (last && last.length === last.source && text.length === source && last.start + last.source === start) {
      last.length += source;
      last.source += source;
    } else this.runs.push({ at: this.text.length, start, length: text.length, source });
    this.text += text;
  }
}

/** A visible sign of ASCII: surely no blank. */
const isLetter = (code: number): boolean => code > 32 && code < 127;
