/** A link of Markdown, `[words](#address)`, by offsets. */
export interface LinkAt {
  readonly start: number;
  readonly end: number;
  /** What stands between the parentheses. */
  readonly address: { readonly start: number; readonly end: number };
}

const link = /!?\[(?:[^[\]]|\[[^[\]]*\])*\]\(\s*<?([^()\s>]*)>?[^()]*\)/g;

/** The link of Markdown around a place on its line. */
export function linkAt(text: string, offset: number): LinkAt | undefined {
  const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const end = /[\r\n]/.exec(text.slice(offset))?.index;
  const line = text.slice(from, end === undefined ? text.length : offset + end);
  for (const match of line.matchAll(link)) {
    const start = from + match.index;
    if (offset < start || start + match[0].length < offset) continue;
    const url = match[1] ?? '';
    const at = start + match[0].lastIndexOf(`${url}`, match[0].length);
    return { start, end: start + match[0].length, address: { start: at, end: at + url.length } };
  }
  return undefined;
}
