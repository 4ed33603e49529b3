import type { RootContent } from 'mdast';
import { type Concept, labels } from '../../model/markdown/labels.ts';
import { readBlocks } from './blocks.ts';
import type { Fields } from './fields.ts';
import { plain, spanOf, takeId } from './inline.ts';
import { labelsOf, nearLabel } from './label-index.ts';
import { readLabelled } from './labelled.ts';
import { readCallout } from './notices.ts';
import { type Piece, pieceOf } from './prose.ts';
import type { Reading } from './reading.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type Label, readLabel, segmentsOf } from './segments.ts';

/**
 * Reads the text under a heading: labelled lines, callouts, and parts whose heading (of `depth`) is a label.
 * `own` may take a part that is something else, such as a branch. The text that is left is given back.
 */
export function readParts(
  reading: Reading,
  concept: Concept,
  blocks: readonly RootContent[],
  depth: number,
  fields: Fields,
  own: (section: Section) => boolean = () => false,
): Piece[] {
  const { before, sections } = sectionsOf(blocks, depth);
  const pieces = readBlocks(reading, concept, before, [], fields);
  for (const section of sections) {
    const words = plain(reading.file, takeId(reading.file, spanOf(section.heading.children)).span);
    const name = words.text.endsWith(':') ? words.slice(0, words.text.length - 1).trimmed() : words;
    const label = readLabel(concept, name);
    if (label) pieces.push(...readPart(reading, concept, label, section.blocks, fields));
    else if (!own(section)) {
      const suggestion = nearLabel(name.text, labelsOf(concept));
      if (suggestion) reading.report('markdown-structure/unknown-label', { label: name.text, suggestion }, name.range);
      pieces.push(pieceOf(section.heading, []), ...readBlocks(reading, concept, section.blocks, [], fields));
    }
  }
  return pieces;
}

/** The part under a heading that is a label: callouts and labelled lines in it belong to what the part stands in. */
function readPart(
  reading: Reading,
  concept: Concept,
  label: Label,
  blocks: readonly RootContent[],
  fields: Fields,
): Piece[] {
  const own: RootContent[] = [];
  const pieces: Piece[] = [];
  const proseForm = ['prose', 'who', 'criterion'].includes(label.meaning.form);
  const hasList = blocks.some((block) => block.type === 'list');
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    if (block.type === 'blockquote') {
      const placed = readCallout(reading, block, []);
      if (!placed) own.push(block);
      else if (placed !== 'told' && 'notices' in labels[concept]) fields.append('notices', placed.range, [placed]);
    } else if (block.type === 'paragraph' && segmentsOf(reading, concept, block).some((segment) => segment.label)) {
      const next = blocks[i + 1];
      const below = next?.type === 'list' && block.children.length === 1 ? [next] : [];
      if (below.length > 0) i++;
      pieces.push(...readBlocks(reading, concept, [block, ...below], [], fields));
    } else if (
      proseForm ||
      block.type === 'list' ||
      (block.type === 'paragraph' && (!hasList || label.meaning.form === 'outcomes'))
    )
      own.push(block);
    else pieces.push(...readBlocks(reading, concept, [block], [], fields));
  }
  pieces.push(...readLabelled(reading, concept, label, { blocks: own, within: [] }, fields));
  return pieces;
}
