import { yamlForm } from '../../model/markdown/part-files.ts';
import type { MapTree } from '../tree.ts';
import { includeIn } from './definitions.ts';
import { Fields } from './fields.ts';
import { endOf, isComment, plain, spanOf, startOf, takeId } from './inline.ts';
import { readParts } from './labelled-parts.ts';
import { linksIn } from './links.ts';
import { prose } from './prose.ts';
import { listOf, type Reading, scalar } from './reading.ts';
import { gapsOf, isJoint, linkedId, namedId, namesIn } from './references.ts';
import type { Section } from './sections.ts';
import type { TextMap } from './text-map.ts';

const numbered =
  /^(?:(?:trinn|steg|step|lávki)\s+)?(?:(\d+(?:\.\d+)*[a-zæøå]?|[A-ZÆØÅ])\s*[.:)](?=\s)|(\d+(?:\.\d+)+)(?=\s))\s*/i;

/** A step under a heading of `depth`; its parts stand one step deeper. */
export function readStep(reading: Reading, section: Section, depth: number): MapTree {
  const { file } = reading;
  const whole = spanOf(section.heading.children);
  const included = section.blocks.every(isComment) ? includeIn(reading, whole, yamlForm) : undefined;
  if (included) return included;
  const fields = new Fields(reading);
  const { span, id } = takeId(file, whole);
  if (id) fields.set('id', id.range, scalar(id.id, id.range));
  const heading = plain(file, span);
  const match = numbered.exec(heading.text);
  const number = match?.[1] ?? match?.[2];
  if (match && number !== undefined) {
    const at = match[0].indexOf(number);
    fields.set('number', heading.at(at, at + number.length), heading.slice(at, at + number.length).scalar());
  }
  const title = heading.slice(match ? match[0].length : 0, heading.text.length).trimmed();
  if (title.text !== '') fields.set('title', title.range, title.scalar());
  const pieces = readParts(reading, 'step', section.blocks, depth + 1, fields, (part) =>
    readBranch(reading, part, depth + 1, fields),
  );
  const body = prose(file, pieces);
  if (body) fields.set('body', body.range, body);
  return fields.map({ file, start: startOf(section.heading), end: endOf(section.blocks.at(-1) ?? section.heading) });
}

/** `### For barnehage og helsestasjon`; "for å …" is the heading of a text. */
function readBranch(reading: Reading, section: Section, depth: number, step: Fields): boolean {
  const { file } = reading;
  const { span, id } = takeId(file, spanOf(section.heading.children));
  const heading = plain(file, span);
  const match = /^(?:for|gjelder for|gjeld for)\s+(?!å\s)/i.exec(heading.text);
  if (!match) return false;
  const colon = /\s*:\s+|\s+[–—]\s+/.exec(heading.text);
  const links = linksIn(file, span, reading.definitions);
  const until = colon?.index ?? heading.text.length;
  const words = heading.slice(match[0].length, until).trimmed();
  const fields = new Fields(reading);
  if (id) fields.set('id', id.range, scalar(id.id, id.range));
  if (colon) {
    const title = heading.slice(colon.index + colon[0].length, heading.text.length).trimmed();
    if (title.text !== '') fields.set('title', title.range, title.scalar());
  }
  if (links.length > 0 || !/^(?:alle|everyone|all)$/i.test(words.text)) {
    const names = links.length > 0 ? links.flatMap((link) => linkedId(link, 'audience') ?? []) : named(reading, words);
    const between =
      links.length === 0 ||
      gapsOf(span, links)
        .slice(1, -1)
        .every((gap) => isJoint(plain(file, gap).text));
    if (names.length === 0 || !between) return false;
    fields.set('audiences', words.range, listOf(names, words.range));
  }
  const body = prose(file, readParts(reading, 'branch', section.blocks, depth + 1, fields));
  if (body) fields.set('body', body.range, body);
  const end = endOf(section.blocks.at(-1) ?? section.heading);
  step.append('branches', heading.range, [fields.map({ file, start: startOf(section.heading), end })]);
  return true;
}

const named = (reading: Reading, words: TextMap) =>
  namesIn(reading, 'audience', words).map((name) => namedId(reading, 'audience', name));
