import type { ReferenceKind } from '../../model/references.ts';
import { slug } from '../../model/slug.ts';
import type { ScalarTree } from '../tree.ts';
import { plain, type Span } from './inline.ts';
import { anchorOf, type FoundLink, linksIn } from './links.ts';
import type { Part } from './parts.ts';
import { type Reading, scalar } from './reading.ts';
import type { TextMap } from './text-map.ts';

const only = /^[\s,;/.]*(?:(?:og|and|eller|or|samt|ja)[\s,;/.]*)*$/i;

/** A link as an id of one kind: settled when the whole guide is known. */
export function linkedId(link: FoundLink, kind: ReferenceKind): ScalarTree | undefined {
  const anchor = anchorOf(link);
  if (!anchor) return undefined;
  return { ...scalar(anchor.address, anchor.range), link: { as: kind, address: anchor.address } };
}

/** Words as an id of one kind: what has that title, else the id the title would get. */
export function namedId(reading: Reading, kind: ReferenceKind, words: TextMap): ScalarTree {
  const id = reading.named(kind, words.text);
  if (id !== undefined) return scalar(id, words.range);
  const address = slug(words.text) || words.text;
  return { ...scalar(address, words.range), link: { as: kind, address } };
}

/** The stretches between the links of a span. */
export function gapsOf(span: Span, links: readonly FoundLink[]): Span[] {
  const gaps: Span[] = [];
  let from = span.from;
  for (const link of links) {
    gaps.push({ ...span, from, to: link.start });
    from = link.end;
  }
  gaps.push({ ...span, from, to: span.to });
  return gaps;
}

/** Whether the words between links only join them. */
export const isJoint = (words: string): boolean => only.test(words);

/** The pieces of a text between separators. */
export function split(map: TextMap, separator: RegExp): TextMap[] {
  const pieces: TextMap[] = [];
  let from = 0;
  for (const match of map.text.matchAll(separator)) {
    pieces.push(map.slice(from, match.index).trimmed());
    from = match.index + match[0].length;
  }
  pieces.push(map.slice(from, map.text.length).trimmed());
  return pieces.filter((piece) => piece.text !== '');
}

/** Names with commas, "og" or "/" between them; a title that holds such a word itself is kept whole. */
export function namesIn(reading: Reading, kind: ReferenceKind, words: TextMap): TextMap[] {
  if (words.text === '') return [];
  if (reading.named(kind, words.text) !== undefined) return [words];
  return split(words, /[,;/]|\s+(?:samt)\s+/g).flatMap((piece) => aroundAnd(reading, kind, piece));
}

/** The names between "og" and its like; the longest run of words that is a title is one name. */
function aroundAnd(reading: Reading, kind: ReferenceKind, words: TextMap): TextMap[] {
  const cuts = [...words.text.matchAll(/(?:^|\s)(?:og|and|eller|or)(?=\s)/gi)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), words.text.length];
  const names: TextMap[] = [];
  for (let i = 0; i < starts.length; i++) {
    let last = i;
    for (let j = Math.min(ends.length - 1, i + 5); j > i && last === i; j--)
      if (reading.named(kind, words.text.slice(starts[i], ends[j])) !== undefined) last = j;
    const name = words.slice(starts[i] ?? 0, ends[last] ?? 0).trimmed();
    if (name.text !== '') names.push(name);
    i = last;
  }
  return names;
}

/** Every id a value names, links and titles alike; words that name nothing beside a link are told. */
export function idsIn(reading: Reading, kind: ReferenceKind, parts: readonly Part[]): ScalarTree[] {
  return parts.flatMap(({ span }) => {
    const links = linksIn(reading.file, span, reading.definitions);
    const found: ScalarTree[] = [];
    for (const [i, gap] of gapsOf(span, links).entries()) {
      const words = plain(reading.file, gap);
      if (!isJoint(words.text)) {
        const names = namesIn(reading, kind, stripped(words));
        if (links.length === 0) found.push(...names.map((name) => namedId(reading, kind, name)));
        for (const name of links.length === 0 ? [] : names) {
          if (reading.named(kind, name.text) !== undefined) found.push(namedId(reading, kind, name));
          else if (!isJoint(name.text))
            reading.report('markdown-structure/text-outside', { text: name.text }, name.range);
        }
      }
      const link = links[i];
      if (!link) continue;
      found.push(linkedId(link, kind) ?? namedId(reading, kind, plain(reading.file, link.words)));
    }
    return found;
  });
}

function stripped(words: TextMap): TextMap {
  const lead = /^[\s,;:./]*/.exec(words.text)?.[0].length ?? 0;
  const tail = /[\s,;:./]*$/.exec(words.text)?.index ?? words.text.length;
  return words.slice(lead, Math.max(lead, tail)).trimmed();
}
