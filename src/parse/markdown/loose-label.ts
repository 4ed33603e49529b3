import type { Concept } from '../../model/markdown/labels.ts';
import { plain, spanOf, startOf, takeId, trimSpan } from './inline.ts';
import type { Part } from './parts.ts';
import type { Reading } from './reading.ts';
import { readLabel } from './segments.ts';
import { firstWords } from './subfields.ts';

/**
 * Tells of a list item that is nothing but a bold label of the item above it: its indent was forgotten. Read as an item of
 * its own it would be a contact named "Telefon: 112", and the contact above would have no number.
 */
export function isLooseLabel(reading: Reading, concept: Concept, part: Part, above: Part | undefined): boolean {
  const { file } = reading;
  const span = trimSpan(file, part.span);
  const [first] = span.nodes;
  if (!above || first?.type !== 'strong' || startOf(first) !== span.from || takeId(file, span).id) return false;
  const words = plain(file, spanOf(first.children));
  const inside = words.text.endsWith(':');
  const end = first.position?.end.offset ?? span.from;
  if (!inside && !/^\s*:/.test(file.text.slice(end, span.to))) return false;
  const name = (inside ? words.slice(0, words.text.length - 1) : words).trimmed();
  if (!readLabel(concept, name)) return false;
  // An outcome is known by its words, not by where it leads.
  const [title = ''] = plain(file, takeId(file, above.span).span).text.split(/\s*(?:→|⇒|->|=>)/);
  const item = firstWords(title);
  const inner = above.within.at(-1);
  const spaces = typeof inner === 'number' ? inner - 1 : 2;
  reading.report('markdown-structure/label-not-indented', { label: name.text, item, spaces }, name.range);
  return true;
}
