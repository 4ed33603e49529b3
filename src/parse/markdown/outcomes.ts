import type { RootContent } from 'mdast';
import type { Range } from '../../source/source-file.ts';
import type { MapTree, ScalarTree, Tree } from '../tree.ts';
import { readBlocks } from './blocks.ts';
import { Fields } from './fields.ts';
import { endOf, plain, type Span, spanOf, startOf, takeId, trimSpan } from './inline.ts';
import { linksIn } from './links.ts';
import { isLooseLabel } from './loose-label.ts';
import { readTargets } from './outcome-targets.ts';
import { type Part, partOfItem } from './parts.ts';
import { type Container, type Piece, pieceOf, prose, spanPiece } from './prose.ts';
import { listOf, type Reading, scalar } from './reading.ts';
import { type ChoiceTree, goTree } from './values.ts';

/** The arrow of an outcome: the last one that stands before a link or at the end, else the last one. */
export function arrowIn(reading: Reading, span: Span): { readonly start: number; readonly end: number } | undefined {
  let found: { start: number; end: number; sure: boolean } | undefined;
  for (const node of span.nodes) {
    if (node.type !== 'text') continue;
    const source = reading.file.text.slice(startOf(node), endOf(node));
    for (const match of source.matchAll(/→|⇒|->|=>|-+>/g)) {
      const start = startOf(node) + match.index;
      if (start < span.from || start >= span.to) continue;
      const end = start + match[0].length;
      const sure = /^\s*(?:\[|$)/.test(reading.file.text.slice(end, span.to));
      if (sure || !found?.sure) found = { start, end, sure };
    }
  }
  return found;
}

/** The conditions before the arrow; `*eller*`, or "eller" on a line of its own, stands between them. */
function conditions(reading: Reading, span: Span): ScalarTree[] {
  const { file } = reading;
  const cuts: { from: number; to: number }[] = [];
  for (const node of span.nodes) {
    const from = startOf(node);
    const to = endOf(node);
    if (to <= span.from || from >= span.to) continue;
    if (node.type === 'emphasis' || node.type === 'strong') {
      if (/^(?:eller|or)[:.]?$/i.test(plain(file, spanOf(node.children)).text)) cuts.push({ from, to });
    } else if (node.type === 'text')
      for (const match of file.text.slice(from, to).matchAll(/(?<=[\r\n][ \t>]*)(?:eller|or)(?=[ \t]*[\r\n])/gi))
        cuts.push({ from: from + match.index, to: from + match.index + match[0].length });
  }
  const ends = [...cuts, { from: span.to, to: span.to }];
  return ends.flatMap((cut, i) => {
    const words = plain(file, { ...span, from: cuts[i - 1]?.to ?? span.from, to: cut.from });
    return words.text === '' ? [] : [words.scalar()];
  });
}

/** One outcome from a list item or a paragraph. */
export function readOutcome(reading: Reading, part: Part): MapTree | undefined {
  const { file } = reading;
  const range: Range = { file, start: part.start, end: part.end };
  const fields = new Fields(reading);
  const { span, id } = takeId(file, part.span);
  if (id) fields.set('id', id.range, scalar(id.id, id.range));
  const arrow = arrowIn(reading, span);
  const head = trimSpan(file, { ...span, to: arrow?.start ?? span.to });
  const { choices, requires, text } = arrow
    ? readTargets(reading, trimSpan(file, { ...span, from: arrow.end }))
    : { choices: [], requires: [], text: undefined };
  const when = conditions(reading, head);
  const [first] = when;
  if (first) fields.set('when', first.range, when.length === 1 ? first : listOf(when, range));
  const all: ChoiceTree[] = [...choices];
  const pieces: Piece[] = text ? [spanPiece(file, text, part.within)] : [];
  pieces.push(...readBelow(reading, part.rest, part.within, fields, all));
  if (requires[0]) fields.append('requires', requires[0].range, requires);
  const go = goTree(all);
  if (go) fields.set('go', go.range, go);
  const more = prose(file, pieces);
  if (more) fields.set('text', more.range, more);
  return fields.list().length > 0 ? fields.map(range) : undefined;
}

/** The blocks under an outcome's first line: labelled items, targets with their cases, and text. */
function readBelow(
  reading: Reading,
  blocks: readonly RootContent[],
  within: readonly Container[],
  fields: Fields,
  choices: ChoiceTree[],
): Piece[] {
  const given = choices.length > 0;
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (block.type !== 'list') {
      pieces.push(...readBlocks(reading, 'outcome', [block], within, fields));
      continue;
    }
    const left = block.children.filter((item) => {
      const part = partOfItem(item, within);
      if (given || !leadsSomewhere(reading, part.span)) return true;
      const { span } = part;
      const arrow = arrowIn(reading, span);
      const targets = readTargets(reading, arrow ? { ...span, from: arrow.end } : span);
      const [first] = targets.choices;
      const words = arrow ? plain(reading.file, { ...span, to: arrow.start }) : undefined;
      if (first)
        choices.push(
          words && words.text !== '' ? { to: first.to, when: words.scalar() } : first,
          ...targets.choices.slice(1),
        );
      if (targets.text) pieces.push(spanPiece(reading.file, targets.text, part.within));
      return false;
    });
    if (left.length === block.children.length) pieces.push(...readBlocks(reading, 'outcome', [block], within, fields));
    else
      for (const item of left)
        pieces.push(
          ...readBlocks(reading, 'outcome', [{ ...block, children: [item], position: item.position }], within, fields),
        );
  }
  return pieces;
}

function leadsSomewhere(reading: Reading, span: Span): boolean {
  if (arrowIn(reading, span)) return true;
  const [link] = linksIn(reading.file, span, reading.definitions);
  return link !== undefined && link.start === trimSpan(reading.file, span).from;
}

/** The outcomes of a part headed "Utfall"; what is no outcome is text of the step. */
export function readOutcomes(
  reading: Reading,
  blocks: readonly RootContent[],
  within: readonly Container[],
): { readonly outcomes: Tree[]; readonly left: Piece[] } {
  const outcomes: Tree[] = [];
  const left: Piece[] = [];
  let above: Part | undefined;
  for (const block of blocks) {
    const parts =
      block.type === 'list'
        ? block.children.map((item) => partOfItem(item, within))
        : block.type === 'paragraph' && arrowIn(reading, spanOf(block.children))
          ? [{ span: spanOf(block.children), rest: [], within, start: startOf(block), end: endOf(block) }]
          : undefined;
    if (!parts) left.push(pieceOf(block, within));
    for (const part of parts ?? []) {
      if (!arrowIn(reading, part.span) && isLooseLabel(reading, 'outcome', part, above)) continue;
      above = part;
      const outcome = readOutcome(reading, part);
      if (outcome) outcomes.push(outcome);
      else
        reading.report(
          'markdown-structure/outcome-form',
          { text: '' },
          { file: reading.file, start: part.start, end: part.end },
        );
    }
  }
  return { outcomes, left };
}
