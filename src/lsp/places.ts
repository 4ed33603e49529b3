import type { Range as ClientRange, Position } from 'vscode-languageserver';
import { lineStarts, positionAt, type Range, type SourceFile } from '../source/source-file.ts';

/**
 * Places as the protocol counts them: lines and UTF-16 units from 0. A text that an editor holds may begin with a byte
 * order mark, which is no part of a `SourceFile`: then everything on its first line stands one unit further on.
 */
export class Places {
  readonly #hasMark: (path: string) => boolean;

  /** @param hasMark whether the text that the editor holds for a path begins with the mark */
  constructor(hasMark: (path: string) => boolean) {
    this.#hasMark = hasMark;
  }

  position(file: SourceFile, offset: number): Position {
    const { line, column } = positionAt(file, offset);
    const shift = line === 1 && this.#hasMark(file.path) ? 1 : 0;
    return { line: line - 1, character: column - 1 + shift };
  }

  range({ file, start, end }: Range): ClientRange {
    return { start: this.position(file, start), end: this.position(file, end) };
  }

  /** The offset of a place; one past the end of its line is taken as that end. */
  offset(file: SourceFile, { line, character }: Position): number {
    const starts = lineStarts(file);
    const start = starts[line];
    if (start === undefined) return line < 0 ? 0 : file.text.length;
    const next = starts[line + 1];
    const whole = file.text.slice(start, next);
    const length = whole.length - (/\r?\n$|\r$/.exec(whole)?.[0].length ?? 0);
    const shift = line === 0 && this.#hasMark(file.path) ? 1 : 0;
    return start + Math.max(0, Math.min(character - shift, length));
  }
}
