import type { SourceFile } from '../../source/source-file.ts';

/** The YAML between the `---` lines, and where the Markdown begins. */
export type FrontMatter =
  | { readonly kind: 'found'; readonly start: number; readonly end: number; readonly body: number }
  | { readonly kind: 'unclosed'; readonly start: number; readonly end: number }
  | { readonly kind: 'missing' };

/** Front matter stands first in the file; blank lines before it do no harm. */
export function findFrontMatter(file: SourceFile): FrontMatter {
  const { text } = file;
  const open = /^\s*?(---[ \t]*)(?:\r\n?|\n|$)/.exec(text);
  if (!open) return { kind: 'missing' };
  const start = open[0].length;
  const fence = open[0].indexOf('---');
  const line = /(?:^|\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g;
  line.lastIndex = Math.max(0, start - 1);
  for (let close = line.exec(text); close; close = line.exec(text)) {
    const at = close.index + (/^[\r\n]+/.exec(close[0])?.[0].length ?? 0);
    if (at < start) continue;
    return { kind: 'found', start, end: at, body: close.index + close[0].length };
  }
  return { kind: 'unclosed', start: fence, end: fence + 3 };
}
