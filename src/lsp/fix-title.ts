import type { Fix } from '../diagnostic/diagnostic.ts';
import type { LspWords } from '../messages/lsp/shape.ts';
import { textOf } from '../source/source-file.ts';

const longest = 60;

/** What a mend does, in one line. */
export function fixTitle({ edits }: Fix, { fix }: LspWords): string {
  const [only] = edits;
  if (!only || edits.length > 1) return fix.several({ places: edits.length });
  const old = oneLine(textOf(only.range));
  const text = oneLine(only.text);
  if (old === text) return fix.several({ places: 1 });
  if (old === '') return fix.insert({ text });
  return text === '' ? fix.remove({ old }) : fix.replace({ old, text });
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const shown = line.trim() === '' ? line : line.trim();
  return shown.length > longest ? `${[...shown].slice(0, longest).join('')}…` : shown;
}
