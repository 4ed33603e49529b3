import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';

/** The offset of a place in a text, as editors count. */
export function offsetIn(text: string, { line, character }: Range['start']): number {
  let start = 0;
  for (let i = 0; i < line; i++) {
    const found = /\r\n|\r|\n/.exec(text.slice(start));
    if (!found) return text.length;
    start += found.index + found[0].length;
  }
  const rest = /^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0;
  return start + Math.min(character, rest);
}

/** A text after edits, which are all meant for the text as it was. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const placed = edits.map(({ range, newText }) => ({
    start: offsetIn(text, range.start),
    end: offsetIn(text, range.end),
    newText,
  }));
  return placed
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}

/** The edits of each file of a change, by address. */
export function editsByUri(edit: WorkspaceEdit | null | undefined): Map<string, readonly TextEdit[]> {
  const found = new Map<string, readonly TextEdit[]>(Object.entries(edit?.changes ?? {}));
  for (const change of edit?.documentChanges ?? [])
    if ('edits' in change) found.set(change.textDocument.uri, change.edits as TextEdit[]);
  return found;
}

export const covered = (text: string, range: Range): string =>
  text.slice(offsetIn(text, range.start), offsetIn(text, range.end));

/** A place that an editor could send: never between the two signs of one line end, or the halves of an emoji. */
export function placeAt(text: string, offset: number): { line: number; character: number } {
  let at = Math.min(offset, text.length);
  if (text[at - 1] === '\r' && text[at] === '\n') at++;
  if (/[\uDC00-\uDFFF]/.test(text[at] ?? '')) at++;
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
