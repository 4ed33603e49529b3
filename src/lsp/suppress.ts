import type { Language } from '../model/guide.ts';
import type { SourceFile } from '../source/source-file.ts';
import { frontMatter, type Line, linesOf } from './markdown/context.ts';
import { yamlContext } from './yaml/context.ts';

/** A comment to put in: the reason goes where `text` ends, before `after`. */
export interface Comment {
  readonly offset: number;
  readonly text: string;
  readonly after: string;
}

const most = 6;

/**
 * Places where a comment that holds a finding back may stand, the nearest first. Whether it does there, and harms
 * nothing, has to be tried.
 */
export function commentsFor(file: SourceFile, offset: number, rule: string, language: Language): Comment[] {
  const word = language === 'en' ? 'ignore' : 'overse';
  const begin = `veileder: ${word} ${rule} -- `;
  const eol = file.text.includes('\r\n') ? '\r\n' : '\n';
  const lines = linesOf(file.text);
  const index = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= offset),
  );
  const isMarkdown = /\.(?:md|markdown)$/i.test(file.path);
  const front = isMarkdown ? frontMatter(file.text) : undefined;
  if (!isMarkdown || (front && offset < front.end))
    return inYaml(file.text, lines, index, { begin, eol, from: front?.start ?? 0 });
  return inMarkdown(lines, index, { begin, eol });
}

/** Above the line of the key or item, or above one that it is part of. */
function inYaml(
  text: string,
  lines: readonly Line[],
  index: number,
  { begin, eol, from }: { begin: string; eol: string; from: number },
): Comment[] {
  const comments: Comment[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (let i = index; i >= 0 && comments.length < most; i--) {
    const line = lines[i];
    if (!line || line.start < from) break;
    const own = /^ */.exec(line.text)?.[0].length ?? 0;
    if (line.text.trim() === '' || own >= indent || /^\s*#/.test(line.text)) continue;
    indent = own;
    if (!yamlContext(text, line.start + own, from)) continue;
    comments.push({ offset: line.start, text: `${' '.repeat(own)}# ${begin}`, after: eol });
  }
  return comments;
}

/** Above the paragraph, list or callout that the line is part of; else behind the line. */
function inMarkdown(lines: readonly Line[], index: number, { begin, eol }: { begin: string; eol: string }): Comment[] {
  const own = lines[index];
  if (!own) return [];
  const behind: Comment = { offset: own.start + own.text.length, text: ` <!-- ${begin}`, after: ' -->' };
  let top = index;
  while (top > 0 && isPartOfBlock(lines[top - 1]?.text ?? '', lines[top]?.text ?? '')) top--;
  const first = lines[top];
  if (!first) return [behind];
  const above = (indent: number): Comment => ({
    offset: first.start,
    text: `${' '.repeat(indent)}<!-- ${begin}`,
    after: ` -->${eol}`,
  });
  const indent = /^ */.exec(first.text)?.[0].length ?? 0;
  const marker = /^ *(?:[-*+]|\d{1,9}[.)]) +/.exec(first.text)?.[0].length;
  const before = lines.slice(0, top).findLast(({ text }) => text.trim() !== '')?.text ?? '';
  // Between the items of a list a comment belongs to the item before it.
  const follows = marker !== undefined && /^ *(?:[-*+]|\d{1,9}[.)]) +|^ {2,}\S/.test(before);
  return follows && marker !== undefined ? [above(marker), above(indent), behind] : [above(indent), behind];
}

const isPartOfBlock = (above: string, below: string): boolean =>
  above.trim() !== '' &&
  !/^ {0,3}#{1,6}[ \t]/.test(above) &&
  !/^ {0,3}#{1,6}[ \t]/.test(below) &&
  !/^\s*<!--.*-->\s*$/.test(above);
