import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';

/**
 * The texts of the files with as many mends as fit side by side; the others wait for the next round. A mend is put in
 * whole or not at all. Line ends in a mend become those of the file.
 */
export function mendedTexts(diagnostics: readonly Diagnostic[]): ReadonlyMap<SourceFile, string> {
  const taken = new Map<SourceFile, { start: number; end: number; text: string }[]>();
  for (const { fix } of diagnostics) {
    if (!fix || fix.edits.length === 0) continue;
    const fits = fix.edits.every(({ range: { file, start, end } }) =>
      (taken.get(file) ?? []).every((other) => end < other.start || other.end < start),
    );
    if (!fits) continue;
    for (const { range, text } of fix.edits) {
      const list = taken.get(range.file) ?? [];
      list.push({ start: range.start, end: range.end, text });
      taken.set(range.file, list);
    }
  }
  const texts = new Map<SourceFile, string>();
  for (const [file, edits] of taken) {
    const eol = file.text.includes('\r\n') ? '\r\n' : '\n';
    let text = file.text;
    for (const edit of edits.sort((a, b) => b.start - a.start))
      text = text.slice(0, edit.start) + edit.text.replace(/\r?\n/g, eol) + text.slice(edit.end);
    texts.set(file, text);
  }
  return texts;
}
