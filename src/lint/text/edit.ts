import type { Fix } from '../../diagnostic/diagnostic.ts';
import { lineStarts, positionAt, type Range, textOf } from '../../source/source-file.ts';
import type { TextBlock } from './blocks.ts';

/** Puts other words in the place of `text.slice(start, end)`; undefined where the author's file has them in another form. */
export function replaceIn(block: TextBlock, start: number, end: number, text: string): Fix | undefined {
  const range = block.at(start, end);
  if (textOf(range) !== block.text.slice(start, end)) return undefined;
  if (text.includes(':') && !mayHoldColon(range)) return undefined;
  return { edits: [{ range, text }] };
}

/**
 * Whether a colon may be written here. In YAML a text without quotes may not hold one with a space after it, so only
 * a text below `|` or `>` counts.
 */
export function mayHoldColon({ file, start }: Range): boolean {
  const starts = lineStarts(file);
  const line = positionAt(file, start).line - 1;
  const written = (i: number): string => file.text.slice(starts[i], starts[i + 1]);
  if (/\.(?:md|markdown)$/i.test(file.path)) {
    const open = /^---[ \t]*\r?\n/.exec(file.text)?.[0].length;
    const close = open === undefined ? -1 : file.text.indexOf('\n---', open);
    return start > close;
  }
  const indent = (text: string): number => text.length - text.trimStart().length;
  const own = indent(written(line));
  for (let i = line - 1; i >= 0; i--) {
    const above = written(i);
    if (above.trim() === '' || indent(above) >= own) continue;
    return /[|>][-+\d]*[ \t]*(?:#.*)?\s*$/.test(above);
  }
  return false;
}
