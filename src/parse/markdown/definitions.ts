import type { RootContent } from 'mdast';
import { isPartFile } from '../../model/markdown/part-files.ts';
import type { SectionKind } from '../../model/markdown/section-names.ts';
import type { ReferenceKind } from '../../model/references.ts';
import { slug } from '../../model/slug.ts';
import type { MapTree, Tree } from '../tree.ts';
import { readBlocks } from './blocks.ts';
import { Fields } from './fields.ts';
import { endOf, isComment, plain, type Span, spanOf, startOf, takeId, trimSpan } from './inline.ts';
import { readParts } from './labelled-parts.ts';
import { linksIn } from './links.ts';
import { isLooseLabel } from './loose-label.ts';
import { type Part, partOfItem } from './parts.ts';
import { type Piece, prose, spanPiece } from './prose.ts';
import { definitionKinds, type Reading, scalar } from './reading.ts';
import { type Section, sectionsOf } from './sections.ts';
import { firstWords } from './subfields.ts';
import type { TextMap } from './text-map.ts';
import { colonIn } from './values.ts';

/** Every definition of a section, under `##` headings or as list items. */
export function readDefinitions(reading: Reading, kind: SectionKind, blocks: readonly RootContent[]): Tree[] {
  const { before, sections } = sectionsOf(blocks, 2);
  const found: Tree[] = [];
  let outside: RootContent[] = [];
  let above: Part | undefined;
  const tell = (): void => {
    const text = prose(
      reading.file,
      outside.map((node) => ({ start: startOf(node), end: endOf(node), node, within: [] })),
    );
    if (text) reading.report('markdown-structure/text-outside', { text: firstWords(String(text.value)) }, text.range);
    outside = [];
  };
  for (const block of before) {
    if (block.type === 'list') {
      tell();
      for (const item of block.children) {
        const part = partOfItem(item, []);
        if (isLooseLabel(reading, kind.concept, part, above)) continue;
        found.push(...inItem(reading, kind, part));
        above = part;
      }
    } else if (kind.key === 'notices' && block.type === 'blockquote')
      readBlocks(reading, 'guide', [block], [], new Fields(reading));
    else if (!isComment(block) && block.type !== 'thematicBreak' && block.type !== 'definition') outside.push(block);
  }
  tell();
  for (const section of sections) found.push(inSection(reading, kind, section, 2));
  return found;
}

function inItem(reading: Reading, kind: SectionKind, part: Part): Tree[] {
  const { file } = reading;
  const included = kind.files && part.rest.length === 0 ? includeIn(reading, part.span, kind.files) : undefined;
  if (included) return [included];
  const colon = colonIn(reading, part.span);
  const head = colon === undefined ? part.span : { ...part.span, to: colon };
  const fields = new Fields(reading);
  readTitle(reading, kind, head, fields);
  const below = readBlocks(reading, kind.concept, part.rest, part.within, fields);
  const rest = colon === undefined ? undefined : trimSpan(file, { ...part.span, from: colon + 1 });
  const pieces = rest && rest.to > rest.from ? [spanPiece(file, rest, part.within), ...below] : below;
  setBody(reading, kind, fields, pieces);
  if (fields.list().length === 0) return [];
  return [fields.map({ file, start: part.start, end: part.end })];
}

/** One definition under a heading; labels may stand in bold or as headings one step below. */
export function inSection(reading: Reading, kind: SectionKind, section: Section, depth: number): MapTree {
  const { file } = reading;
  const span = spanOf(section.heading.children);
  const included = kind.files && section.blocks.every(isComment) ? includeIn(reading, span, kind.files) : undefined;
  if (included) return included;
  const fields = new Fields(reading);
  readTitle(reading, kind, span.nodes.length > 0 ? span : emptySpan(section), fields);
  setBody(reading, kind, fields, readParts(reading, kind.concept, section.blocks, depth + 1, fields));
  const last = section.blocks.at(-1) ?? section.heading;
  return fields.map({ file, start: startOf(section.heading), end: endOf(last) });
}

const emptySpan = (section: Section): Span => ({ nodes: [], from: endOf(section.heading), to: endOf(section.heading) });

function setBody(reading: Reading, kind: SectionKind, fields: Fields, pieces: readonly Piece[]): void {
  const body = prose(reading.file, pieces);
  if (body) fields.set(kind.body, body.range, body);
}

/** A link to a file of the guide and nothing else: the item stands in that file. */
export function includeIn(reading: Reading, whole: Span, forms: RegExp): MapTree | undefined {
  const { file } = reading;
  const span = trimSpan(file, whole);
  const [link] = linksIn(file, span, reading.definitions);
  if (!link || link.start !== span.from || link.end !== span.to || !isPartFile(link.url, forms)) return undefined;
  const value = { ...scalar(link.url, link.urlRange) };
  return {
    kind: 'map',
    range: { file, start: span.from, end: span.to },
    entries: [{ key: 'file', keyRange: link.urlRange, value }],
  };
}

function readTitle(reading: Reading, kind: SectionKind, whole: Span, fields: Fields): void {
  const { file } = reading;
  const { span, id } = takeId(file, whole);
  const [link] = linksIn(file, span, reading.definitions);
  const title = withoutStop(plain(file, span));
  const keyed = kind.key in definitionKinds || kind.key === 'examples';
  if (id) fields.set('id', id.range, scalar(id.id, id.range));
  else if (keyed && slug(title.text) !== '') fields.set('id', title.range, scalar(slug(title.text), title.range));
  if (title.text !== '') setTitle(kind, title, fields);
  if (link && kind.link) {
    const web = /^[a-z][a-z0-9+.-]*:/i.test(link.url);
    if (web || kind.link === 'url-or-file')
      fields.set(web ? 'url' : 'file', link.urlRange, scalar(link.url, link.urlRange));
  }
  const known = id?.id ?? slug(title.text);
  const reference: ReferenceKind | undefined = (definitionKinds as Readonly<Record<string, ReferenceKind>>)[kind.key];
  if (reference && known !== '') reading.know(reference, known, title.text);
}

const withoutStop = (title: TextMap): TextMap =>
  title.text.endsWith(':') ? title.slice(0, title.text.length - 1).trimmed() : title;

/** Most titles are one value; a law is an act and a paragraph, a change a version and a date. */
function setTitle(kind: SectionKind, title: TextMap, fields: Fields): void {
  const set = (key: string, part: TextMap): void => {
    if (part.text !== '') fields.set(key, part.range, part.scalar());
  };
  if (kind.key === 'laws') {
    const match = /^(.+?),?\s+((?:§|kap\.|kapittel|artikkel|art\.|chapter|section|article)\s*.*)$/i.exec(title.text);
    set(kind.title, match ? title.slice(0, (match[1] ?? '').length) : title);
    if (match) set('paragraph', title.slice(title.text.length - (match[2] ?? '').length, title.text.length));
  } else if (kind.key === 'changelog') {
    const match = /^(\S+?),?\s+\(?(\d[\d.-]*\d)\)?$/.exec(title.text);
    const at = match ? title.text.lastIndexOf(match[2] ?? '') : -1;
    set(kind.title, match ? title.slice(0, (match[1] ?? '').length) : title);
    if (match) set('date', title.slice(at, at + (match[2] ?? '').length));
  } else set(kind.title, title);
}
