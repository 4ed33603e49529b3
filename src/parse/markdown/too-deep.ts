import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { problem } from '../../diagnostic/problems.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Lists and quotes inside each other on one line; a guide needs a handful. */
const limit = 50;
/** Stars, lines and brackets in one paragraph: the parser compares each with every other. */
const mostSigns = 2000;

const nested = /(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){50}|^[ \t]{400}/gm;
/** A sign, or a line that begins another block than the one before. */
const signs = /[*_]+|\[|[\r\n][ \t]*(?=[\r\n]|[-+*#>|]|\d{1,9}[.)])/g;

/** Whether the whole text has more signs than one paragraph may have. */
function hasMany(text: string): boolean {
  let count = 0;
  for (const sign of ['*', '_', '['])
    for (let at = text.indexOf(sign); at >= 0 && count <= mostSigns; at = text.indexOf(sign, at + 1)) count++;
  return count > mostSigns;
}

/** Nesting far beyond any guide, which would only cost time to read. */
export function tooDeep(file: SourceFile, from: number): Diagnostic | undefined {
  const at = (index: number): Diagnostic =>
    problem('too-large/depth', { limit }, { file, start: index, end: index + 1 });
  nested.lastIndex = from;
  const deep = nested.exec(file.text);
  if (deep) return at(deep.index);
  if (!hasMany(file.text)) return undefined;
  signs.lastIndex = from;
  let count = 0;
  for (let match = signs.exec(file.text); match; match = signs.exec(file.text)) {
    count = /^[\r\n]/.test(match[0]) ? 0 : count + 1;
    if (count > mostSigns) return at(match.index);
  }
  return undefined;
}
