import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';

/** One edit of a mend, in its file. */
export interface MendEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * As many mends as fit side by side, by file; the others wait for the next round. A mend is taken whole or not at all.
 * Line ends in a mend become those of the file.
 */
export function fittingMends(diagnostics: readonly Diagnostic[]): ReadonlyMap<SourceFile, readonly MendEdit[]> {
  const taken = new Map<SourceFile, MendEdit[]>();
  for (const { fix } of diagnostics) {
    if (!fix || fix.edits.length === 0) continue;
    const fits = fix.edits.every(({ range: { file, start, end } }) =>
      (taken.get(file) ?? []).every((other) => end < other.start || other.end < start),
    );
    if (!fits) continue;
    for (const { range, text } of fix.edits) {
      const eol = range.file.text.includes('\r\n') ? '\r\n' : '\n';
      const list = taken.get(range.file) ?? [];
      list.push({ start: range.start, end: range.end, text: text.replace(/\r?\n/g, eol) });
      taken.set(range.file, list);
    }
  }
  return taken;
}

/** The texts of the files with the mends that fit. */
export function mendedTexts(diagnostics: readonly Diagnostic[]): ReadonlyMap<SourceFile, string> {
  const texts = new Map<SourceFile, string>();
  for (const [file, edits] of fittingMends(diagnostics)) {
    let text = file.text;
    for (const edit of [...edits].sort((a, b) => b.start - a.start))
      text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    texts.set(file, text);
  }
  return texts;
}
