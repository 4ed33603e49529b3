import type { RootContent } from 'mdast';
import type { Concept } from '../../model/markdown/labels.ts';
import { labels } from '../../model/markdown/labels.ts';
import type { Fields } from './fields.ts';
import { readLabelled } from './labelled.ts';
import { readCallout } from './notices.ts';
import { partOfItem } from './parts.ts';
import { type Container, type Piece, pieceOf, spanPiece } from './prose.ts';
import type { Reading } from './reading.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** Reads labelled lines and callouts out of a row of blocks; what is left is text. */
export function readBlocks(
  reading: Reading,
  concept: Concept | 'guide',
  blocks: readonly RootContent[],
  within: readonly Container[],
  fields: Fields,
): Piece[] {
  const pieces: Piece[] = [];
  const keep = (block: RootContent): void => {
    pieces.push(pieceOf(block, within));
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    if (block.type === 'blockquote') {
      const placed = readCallout(reading, block, within);
      if (!placed) keep(block);
      else if (placed !== 'told' && concept !== 'guide' && 'notices' in labels[concept])
        fields.append('notices', placed.range, [placed]);
    } else if (block.type === 'paragraph' && concept !== 'guide') {
      const segments = segmentsOf(reading, concept, block);
      if (segments.every((segment) => !segment.label)) {
        keep(block);
        continue;
      }
      for (const [n, segment] of segments.entries()) {
        const empty = segment.label && segment.span.to <= segment.span.from && n === segments.length - 1;
        const next = blocks[i + 1];
        const below = empty && next?.type === 'list' ? [next] : [];
        if (below.length > 0) i++;
        pieces.push(...readSegment(reading, concept, segment, below, within, fields));
      }
    } else if (block.type === 'list' && concept !== 'guide') {
      const labelled = block.children.map((item) => {
        const part = partOfItem(item, within);
        const [first] = item.children;
        if (first?.type !== 'paragraph') return undefined;
        const segments = segmentsOf(reading, concept, first);
        return segments[0]?.label ? { part, segments } : undefined;
      });
      if (labelled.every((item) => item === undefined)) {
        keep(block);
        continue;
      }
      for (const [n, item] of block.children.entries()) {
        const found = labelled[n];
        if (!found) {
          pieces.push(pieceOf({ ...block, children: [item], position: item.position }, within));
          continue;
        }
        for (const [k, segment] of found.segments.entries()) {
          const last = k === found.segments.length - 1;
          pieces.push(
            ...readSegment(reading, concept, segment, last ? found.part.rest : [], found.part.within, fields),
          );
        }
      }
    } else keep(block);
  }
  return pieces;
}

function readSegment(
  reading: Reading,
  concept: Concept,
  segment: Segment,
  below: readonly RootContent[],
  within: readonly Container[],
  fields: Fields,
): Piece[] {
  if (!segment.label) return [spanPiece(reading.file, segment.span, within)];
  return readLabelled(reading, concept, segment.label, { span: segment.span, blocks: below, within }, fields);
}
