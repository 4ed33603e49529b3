import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { problem } from '../../diagnostic/problems.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Lists, quotes and brackets inside each other on one line; a guide needs a handful. */
const limit = 100;

/** Nesting far beyond any guide, which would only cost time to read. */
export function tooDeep(file: SourceFile, from: number): Diagnostic | undefined {
  const marks = /(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){100}|(?:[ \t]{2}){400}|(?:[[*_][ \t]?){400}/g;
  marks.lastIndex = from;
  const match = marks.exec(file.text);
  return match ? problem('too-large/depth', { limit }, { file, start: match.index, end: match.index + 1 }) : undefined;
}
