import type { RootContent } from 'mdast';
import { introNames, isOneOf, sectionKindOf, sectionKinds, wordsOf } from '../../model/markdown/section-names.ts';
import { nearest } from '../../model/nearest.ts';
import { slug } from '../../model/slug.ts';
import type { Entry, ListTree, MapTree, Tree } from '../tree.ts';
import { readBlocks } from './blocks.ts';
import { readDefinitions } from './definitions.ts';
import { Fields } from './fields.ts';
import { plain, spanOf } from './inline.ts';
import { levelHeading, readLevel } from './levels.ts';
import { type Piece, prose } from './prose.ts';
import { child, listOf, type Reading, text } from './reading.ts';
import { sectionsOf } from './sections.ts';
import type { TextMap } from './text-map.ts';

/** The whole guide: the fields of the front matter and what the sections below it hold. */
export function readDocument(
  reading: Reading,
  front: MapTree | undefined,
  blocks: readonly RootContent[],
  at: { readonly start: number; readonly end: number },
): MapTree {
  const { file } = reading;
  reading.knowAll(front);
  const word = text(child(child(front, 'terms'), 'level'));
  if (word) reading.levelWords.push(word);
  const { before, sections } = sectionsOf(blocks, 1);
  const titled = sections.map((section) => ({ section, title: plain(file, spanOf(section.heading.children)) }));
  const fields = new Fields(reading);
  const intro: Piece[] = readIntro(reading, before);

  // Definitions first: their titles say what the words in the levels mean.
  for (const { section, title } of titled) {
    const kind = sectionKindOf(title.text);
    if (!kind) continue;
    fields.append(kind.key, title.range, readDefinitions(reading, kind, section.blocks));
  }
  const levels: Tree[] = [];
  for (const [i, { section, title }] of titled.entries()) {
    if (sectionKindOf(title.text)) continue;
    const level = levelHeading(reading, title) && readLevel(reading, section);
    if (level) levels.push(level);
    else if (isOneOf(introNames, title.text)) intro.push(...readIntro(reading, section.blocks));
    else if (i === 0 && isTitle(front, title)) {
      if (!child(front, 'title')) fields.set('title', title.range, title.scalar());
      intro.push(...readIntro(reading, section.blocks));
    } else reportSection(reading, title);
  }
  const opening = prose(file, intro);
  if (opening) fields.set('intro', opening.range, opening);
  fields.append('notices', reading.notices[0]?.range ?? { file, start: at.end, end: at.end }, reading.notices);
  const [first] = titled.filter(({ title }) => levelHeading(reading, title));
  if (levels.length > 0 && first) fields.append('levels', first.title.range, levels);
  return { kind: 'map', range: { file, ...at }, entries: joined(reading, front?.entries ?? [], fields.list()) };
}

/** The guide's title may stand as a heading over its introduction. */
function isTitle(front: MapTree | undefined, title: TextMap): boolean {
  const given = text(child(front, 'title'));
  return (
    given === undefined ||
    slug(given) === slug(title.text) ||
    slug(text(child(front, 'name')) ?? '') === slug(title.text)
  );
}

/** Text of the guide itself; a step has to stand in a level. */
function readIntro(reading: Reading, blocks: readonly RootContent[]): Piece[] {
  const { before, sections } = sectionsOf(blocks, 2);
  for (const { heading } of sections) {
    const title = plain(reading.file, spanOf(heading.children));
    reading.report('markdown-structure/step-outside-level', { title: title.text }, title.range);
  }
  return readBlocks(reading, 'guide', before, [], new Fields(reading));
}

function reportSection(reading: Reading, title: TextMap): void {
  const names = [...sectionKinds.flatMap((kind) => wordsOf(kind.names)), ...wordsOf(introNames)];
  const near = nearest(title.text, names)?.name ?? nearLevel(title.text);
  reading.report(
    'markdown-structure/unknown-section',
    near ? { title: title.text, suggestion: near } : { title: title.text },
    title.range,
  );
}

/** `Niva0: x`, `Nivå: x`, `Nvå 1: x`. */
function nearLevel(title: string): string | undefined {
  const [word = ''] = title.split(/[\s\d:]/);
  const near = word.length > 2 ? nearest(word, ['Nivå', 'Level']) : undefined;
  return near || /^(?:nivå|niva|level)/i.test(title)
    ? `${near?.name ?? 'Nivå'} ${/\d+/.exec(title)?.[0] ?? '0'}: …`
    : undefined;
}

/** What stands in both the front matter and a section: lists are put together, of anything else the first counts. */
function joined(reading: Reading, front: readonly Entry[], below: readonly Entry[]): Entry[] {
  const entries = [...front];
  for (const entry of below) {
    const at = entries.findIndex(({ key }) => key === entry.key);
    const before = entries[at];
    if (!before) entries.push(entry);
    else if (before.value.kind === 'list' && entry.value.kind === 'list') {
      const value: ListTree = listOf([...before.value.items, ...entry.value.items], before.value.range);
      entries[at] = { ...before, value: { ...value, range: before.value.range } };
    } else {
      const place =
        entry.keyRange.file.text.slice(entry.keyRange.start, entry.keyRange.end).split(/[\r\n]/)[0] ?? entry.key;
      const range = { ...entry.keyRange, end: entry.keyRange.start + place.length };
      reading.report('duplicate-key/default', { key: entry.key }, range);
    }
  }
  return entries;
}
