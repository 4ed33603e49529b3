import { type Position, positionAt, type Range } from '../source/source-file.ts';

/** A stretch of a file as every machine format of the program writes it; `end` is the first place after it. */
export interface PlaceJson {
  /** As it was named, with `/` between folders. */
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export function placeJson(at: Range): PlaceJson {
  return { file: at.file.path, range: { start: positionAt(at.file, at.start), end: positionAt(at.file, at.end) } };
}
