import type { Concept } from '../../model/markdown/labels.ts';
import { sectionKindOf } from '../../model/markdown/section-names.ts';
import { fieldNamed, type LabelledField } from './fields.ts';

/** What a line of a Markdown guide belongs to, as its headings say. */
export interface MarkdownContext {
  /** What the labels of the line are labels of; undefined where the guide itself is written. */
  readonly concept: Concept | undefined;
  /** The part of a step or level that the line stands in, by heading or label. */
  readonly part: LabelledField | undefined;
  /** The section of definitions, by its key in a guide. */
  readonly section: string | undefined;
}

export interface Line {
  readonly start: number;
  readonly text: string;
}

const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const label = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\*\*([^*\n]+?)(?::\*\*|\*\*[ \t]*:)[ \t]*(.*)$/;
const levelWords = /^(?:nivå|nivaa|niva|level|dássi)[ \t]/i;

/**
 * Reads headings and labels above a line; what is damaged elsewhere does not matter. `levelWord` is the guide's own
 * word for a level.
 */
export function markdownContext(lines: readonly Line[], index: number, levelWord?: string): MarkdownContext {
  if (inCallout(lines, index)) return { concept: 'notice', part: undefined, section: undefined };
  const above = headingsAbove(lines, index);
  const [first, second, ...deeper] = above;
  const title = (first?.text ?? '').replace(/^\[(.*?)\]\(.*$/, '$1');
  const own = levelWord !== undefined && title.toLowerCase().startsWith(`${levelWord.toLowerCase()} `);
  if (first && (levelWords.test(title) || own)) return inLevel(lines, index, second, deeper);
  const kind = first && sectionKindOf(title);
  if (!kind) return { concept: undefined, part: undefined, section: undefined };
  return { concept: kind.concept, part: undefined, section: kind.key };
}

/** In the block quote of a callout, below its first line. */
function inCallout(lines: readonly Line[], index: number): boolean {
  for (let i = index; i >= 0; i--) {
    const text = lines[i]?.text ?? '';
    if (!/^\s*>/.test(text)) return false;
    if (/^\s*>\s*\[!/.test(text)) return i < index;
  }
  return false;
}

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly index: number;
}

/** The headings that govern a line, one for each depth, the outermost first; holes are filled with nothing. */
function headingsAbove(lines: readonly Line[], index: number): readonly (Heading | undefined)[] {
  const found: (Heading | undefined)[] = [];
  let fence: string | undefined;
  for (let i = 0; i < index; i++) {
    const text = lines[i]?.text ?? '';
    const mark = /^ {0,3}(```+|~~~+)/.exec(text)?.[1];
    if (mark && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined;
    const match = fence === undefined ? heading.exec(text) : null;
    if (!match) continue;
    const depth = (match[1] ?? '').length;
    found.length = Math.min(found.length, depth - 1);
    found[depth - 1] = { depth, text: (match[2] ?? '').replace(/\{#[^{}]*\}$/, '').trim(), index: i };
  }
  return found;
}

function inLevel(
  lines: readonly Line[],
  index: number,
  step: Heading | undefined,
  deeper: readonly (Heading | undefined)[],
): MarkdownContext {
  if (!step) return withPart(lines, index, 'level', undefined);
  const [third, fourth] = deeper;
  const isBranch = third !== undefined && /^(?:for|gjelder for|gjeld for)\s+(?!å\s)/i.test(third.text);
  const concept = isBranch ? 'branch' : 'step';
  const named = isBranch ? fourth : third;
  return withPart(lines, index, concept, named && fieldNamed(concept, named.text));
}

/** A list belongs to the label it stands under; what stands further in than an outcome belongs to that outcome. */
function withPart(
  lines: readonly Line[],
  index: number,
  concept: Concept,
  underHeading: LabelledField | undefined,
): MarkdownContext {
  const part = underHeading ?? labelAbove(lines, index, concept);
  const indent = indentOf(lines[index]?.text ?? '');
  if (part?.form === 'outcomes' && indent > 0)
    return { concept: 'outcome', part: labelAbove(lines, index, 'outcome'), section: undefined };
  return { concept, part, section: undefined };
}

/** The label that the list around a line stands under. */
function labelAbove(lines: readonly Line[], index: number, concept: Concept): LabelledField | undefined {
  const own = lines[index]?.text ?? '';
  if (!isItem(own) && indentOf(own) === 0) return undefined;
  for (let i = index - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? '';
    if (heading.test(text)) return undefined;
    const found = label.exec(text);
    if (found && indentOf(text) <= indentOf(own)) {
      const field = fieldNamed(concept, found[1] ?? '');
      return (found[2] ?? '').trim() === '' ? field : undefined;
    }
    if (text.trim() !== '' && !isItem(text) && indentOf(text) === 0) return undefined;
  }
  return undefined;
}

const isItem = (text: string): boolean => /^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text);
const indentOf = (text: string): number => /^[ \t]*/.exec(text)?.[0].length ?? 0;

/** The label that stands on a line before a place in it. */
export function labelOn(
  text: string,
  concept: Concept | undefined,
): { name: string; field?: LabelledField } | undefined {
  const found = label.exec(text);
  if (!found || concept === undefined) return undefined;
  const name = found[1] ?? '';
  const field = fieldNamed(concept, name);
  return field ? { name, field } : { name };
}

/** A text in lines, with the offset at which each begins. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, text: text.slice(start) });
  return lines;
}

/** Where the front matter of a guide stands, without its fences; to the end where it is not closed yet. */
export function frontMatter(text: string): { readonly start: number; readonly end: number } | undefined {
  const open = /^\s*---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!open) return undefined;
  const start = open[0].length;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  return { start, end: close ? start + close.index : text.length };
}
