import { anyForm } from '../../model/markdown/part-files.ts';
import type { MapTree } from '../tree.ts';
import { includeIn } from './definitions.ts';
import { Fields } from './fields.ts';
import { endOf, isComment, plain, spanOf, startOf, takeId } from './inline.ts';
import { readParts } from './labelled-parts.ts';
import { prose } from './prose.ts';
import { listOf, type Reading, scalar } from './reading.ts';
import { type Section, sectionsOf } from './sections.ts';
import { readStep } from './steps.ts';
import { firstWords } from './subfields.ts';
import type { TextMap } from './text-map.ts';

const levelWords = ['nivå', 'nivaa', 'niva', 'level', 'dássi'];

/** The id and the title in `Nivå 0: Avklar bekymringen`; undefined for any other heading. */
export function levelHeading(
  reading: Reading,
  heading: TextMap,
): { readonly id: TextMap; readonly title: TextMap } | undefined {
  const word = [...levelWords, ...reading.levelWords.map((w) => w.toLowerCase())].find((w) =>
    heading.text.toLowerCase().startsWith(`${w} `),
  );
  if (word === undefined) return undefined;
  const rest = heading.slice(word.length, heading.text.length).trimmed();
  const match = idBefore(rest.text) ?? /^([^\s:]+)(?:\s*:\s*|\s+[–—-]\s+)/.exec(rest.text);
  if (!match) return undefined;
  return {
    id: rest.slice(0, (match[1] ?? '').length),
    title: rest.slice(match[0].length, rest.text.length).trimmed(),
  };
}

/** Compiling the classes of Unicode takes milliseconds; the letters of most titles need none. */
const common = /^[\x20-\x7eæøåÆØÅ–—«»…]*$/;

/** The id that begins a level's title: numbers and single letters. */
const idBefore = (title: string): RegExpExecArray | null =>
  common.test(title)
    ? /^((?:\d+[a-zæøå]?|[a-zæøå])(?:[._-](?:\d+|[a-zæøå])(?![a-zæøå\d]))*)(?:\s*[:–—-]\s*|\s+|$)/i.exec(title)
    : /^((?:\p{N}+\p{L}?|\p{L})(?:[._-](?:\p{N}+|\p{L})(?![\p{L}\p{N}]))*)(?:\s*[:–—-]\s*|\s+|$)/u.exec(title);

/** A level under a heading of depth 1, or the file it stands in. Undefined when the heading is not a level's. */
export function readLevel(reading: Reading, section: Section): MapTree | undefined {
  const { file } = reading;
  const whole = spanOf(section.heading.children);
  const { span, id } = takeId(file, whole);
  const heading = levelHeading(reading, plain(file, span));
  if (!heading) return undefined;
  const included = includeIn(reading, whole, anyForm);
  if (included) {
    const outside = section.blocks.find((block) => !isComment(block) && block.type !== 'thematicBreak');
    const range = outside && { file, start: startOf(outside), end: endOf(outside) };
    if (range)
      reading.report(
        'markdown-structure/text-outside',
        { text: firstWords(file.text.slice(range.start, range.end)) },
        range,
      );
    return included;
  }
  const fields = new Fields(reading);
  fields.set('id', heading.id.range, id ? scalar(id.id, id.range) : heading.id.scalar());
  if (heading.title.text !== '') fields.set('title', heading.title.range, heading.title.scalar());
  const { before, sections } = sectionsOf(section.blocks, 2);
  const intro = prose(file, readParts(reading, 'level', before, 3, fields));
  if (intro) fields.set('intro', intro.range, intro);
  const steps = sections.map((step) => readStep(reading, step, 2));
  const end = endOf(section.blocks.at(-1) ?? section.heading);
  fields.set('steps', heading.id.range, listOf(steps, { file, start: end, end }));
  return fields.map({ file, start: startOf(section.heading), end });
}
