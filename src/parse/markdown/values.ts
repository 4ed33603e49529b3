import type { WordList } from '../../model/markdown/words.ts';
import type { Range } from '../../source/source-file.ts';
import type { Entry, ScalarTree, Tree } from '../tree.ts';
import { readDeadline } from './deadlines.ts';
import { entry, Fields } from './fields.ts';
import { endOf, plain, type Span, spanOf, startOf } from './inline.ts';
import { wordMeans } from './label-index.ts';
import { linksIn } from './links.ts';
import { readTargets } from './outcome-targets.ts';
import { type Part, partsOf, type Source } from './parts.ts';
import { pieceOf, prose, spanPiece } from './prose.ts';
import { type Reading, scalar } from './reading.ts';
import { gapsOf, idsIn, isJoint, linkedId, namedId, split } from './references.ts';
import type { Label } from './segments.ts';
import { readSubfields } from './subfields.ts';
import type { TextMap } from './text-map.ts';

/** All the text of a value, in Markdown. */
export function proseOf(reading: Reading, source: Source): ScalarTree | undefined {
  const { span, blocks, within } = source;
  const first = span && span.to > span.from ? [spanPiece(reading.file, span, within)] : [];
  return prose(reading.file, [...first, ...blocks.map((block) => pieceOf(block, within))]);
}

export function lineOf(reading: Reading, source: Source): ScalarTree | undefined {
  const part = partsOf(source)[0];
  if (!part) return undefined;
  const words = plain(reading.file, part.span);
  return words.text === '' ? undefined : words.scalar();
}

export const linesOf = (reading: Reading, source: Source): ScalarTree[] =>
  partsOf(source).flatMap(({ span }) => {
    const words = plain(reading.file, span);
    return words.text === '' ? [] : [words.scalar()];
  });

export const namesOf = (reading: Reading, source: Source): ScalarTree[] =>
  partsOf(source).flatMap(({ span }) => split(plain(reading.file, span), /[,;]/g).map((name) => name.scalar()));

export function numberOf(reading: Reading, source: Source): ScalarTree | undefined {
  const part = partsOf(source)[0];
  const words = part && plain(reading.file, part.span);
  const match = words && /-?\d+(?:[.,]\d+)?/.exec(words.text);
  if (!words || !match) return words?.scalar();
  return numberAt(words, match.index, match[0]);
}

const numberAt = (words: TextMap, index: number, digits: string): ScalarTree =>
  scalar(Number(digits.replace(',', '.')), words.at(index, index + digits.length));

export function yesNoOf(reading: Reading, source: Source): ScalarTree | undefined {
  const line = lineOf(reading, source);
  const word = String(line?.value ?? '')
    .toLowerCase()
    .replace(/\.$/, '');
  if (!line || !/^(?:ja|yes|true|nei|no|false)$/.test(word)) return line;
  return scalar(/^(?:ja|yes|true)$/.test(word), line.range);
}

export function wordOf(reading: Reading, list: WordList, source: Source): ScalarTree | undefined {
  const line = lineOf(reading, source);
  const value = line && wordMeans(list, String(line.value));
  return line && value !== undefined ? scalar(value, line.range) : line;
}

/** Links and titles only: roles. Anything else: words, and the roles linked in them. */
export function whoOf(reading: Reading, source: Source, range: Range): Tree | undefined {
  const parts = partsOf(source);
  const links = parts.map(({ span }) => linksIn(reading.file, span, reading.definitions));
  const bare = parts.every(({ span, rest }, i) => {
    const own = links[i] ?? [];
    return (
      own.length > 0 && rest.length === 0 && gapsOf(span, own).every((gap) => isJoint(plain(reading.file, gap).text))
    );
  });
  const roles = links.flat().flatMap((link) => linkedId(link, 'role') ?? []);
  const list: Tree = {
    kind: 'list',
    range: roles[0] ? { ...roles[0].range, end: roles.at(-1)?.range.end ?? 0 } : range,
    items: roles,
  };
  if (bare && roles.length > 0) return list;
  const text = proseOf(reading, source);
  if (!text || roles.length === 0) return text;
  return {
    kind: 'map',
    range: text.range,
    entries: [entry('roles', text.range, list), entry('text', text.range, text)],
  };
}

/** `6–16 år`, `fra 13 år`, `til 18 år`, `gravide`; other words stay words. */
export function agesOf(reading: Reading, source: Source): Tree | undefined {
  const part = partsOf(source)[0];
  const words = part && plain(reading.file, part.span);
  if (!words || words.text === '') return undefined;
  const fields = new Fields(reading);
  const match =
    /^(?:(fra|frå|from)\s+)?(?:(til|inntil|opp til|up to|to)\s+)?(\d+)?(?:\s*(?:–|-|til|to)\s*(\d+))?\s*(?:år|years?)?(?:\s*(?:og|,|and)?\s*(gravide|gravid|pregnant|svangerskap\S*))?\.?$/i.exec(
      words.text,
    );
  if (!match || (match[3] === undefined && match[5] === undefined)) {
    fields.set('text', words.range, words.scalar());
    return fields.map(words.range);
  }
  const [, , until, first, second, pregnant] = match;
  const at = first === undefined ? 0 : words.text.indexOf(first);
  if (first !== undefined)
    fields.set(until && second === undefined ? 'to' : 'from', words.range, numberAt(words, at, first));
  if (second !== undefined)
    fields.set('to', words.range, numberAt(words, words.text.indexOf(second, at + (first?.length ?? 0)), second));
  else if (first !== undefined && !match[1] && !until) fields.set('to', words.range, numberAt(words, at, first));
  if (pregnant !== undefined)
    fields.set(
      'pregnancy',
      words.range,
      scalar(true, words.at(words.text.indexOf(pregnant), words.text.indexOf(pregnant) + pregnant.length)),
    );
  return fields.map(words.range);
}

/** `2–3`, `3 eller flere`, `minst 3`, `inntil 3`, `2` into a criterion's numbers; other words are its text. */
export function servicesOf(reading: Reading, keyRange: Range, source: Source): Entry[] {
  const part = partsOf(source)[0];
  const words = part && plain(reading.file, part.span);
  if (!words || words.text === '') return [];
  const match =
    /^(minst|at least)?(inntil|høyst|up to|at most)?\s*(\d+)\s*(?:(?:–|-|til|to|eller|or)\s*(\d+))?\s*(eller flere|eller fleire|or more|\+)?(?:\s*(?:tjenester?|tenester?|services?))?\.?$/i.exec(
      words.text,
    );
  if (!match) return [entry('text', keyRange, words.scalar())];
  const [, least, most, first = '', second, more] = match;
  const at = words.text.indexOf(first);
  const low = numberAt(words, at, first);
  const high = second === undefined ? low : numberAt(words, words.text.indexOf(second, at + first.length), second);
  const entries: Entry[] = [];
  if (!most) entries.push(entry('minServices', keyRange, low));
  if (!least && !more) entries.push(entry('maxServices', keyRange, high));
  return entries;
}

/** `72 40 10 00 (ikke akutt), 08.00–15.00`. */
export function phonesOf(reading: Reading, label: Label, source: Source): Tree[] {
  return partsOf(source).flatMap((part): Tree[] => {
    const words = plain(reading.file, part.span);
    if (words.text === '') return [];
    const match = /^(\+?[\d][\d\s]*\d)(?:\s*\(([^()]*)\))?(?:\s*[,:]?\s+(.*))?$/.exec(words.text);
    const fields = new Fields(reading);
    const number = match ? words.slice(0, (match[1] ?? '').length) : words;
    fields.set('number', number.range, number.scalar());
    if (match?.[2]) {
      const at = words.text.indexOf('(') + 1;
      const called = words.slice(at, at + match[2].length).trimmed();
      fields.set('label', called.range, called.scalar());
    } else if (label.qualifier) fields.set('label', label.qualifier.range, label.qualifier.scalar());
    if (match?.[3]) {
      const hours = words.slice(words.text.length - match[3].length, words.text.length);
      fields.set('hours', hours.range, hours.scalar());
    }
    readSubfields(reading, 'phone', part, fields);
    const map = fields.map({ file: reading.file, start: part.start, end: part.end });
    return map.entries.length === 1 ? [number.scalar()] : [map];
  });
}

export const deadlinesOf = (reading: Reading, label: Label, source: Source): Tree[] =>
  partsOf(source).flatMap((part) => {
    const deadline = readDeadline(reading, label, part);
    return deadline.kind === 'map' && deadline.entries.length > 0 ? [deadline] : [];
  });

export function consentsOf(reading: Reading, label: Label, source: Source): Tree[] {
  const { action } = label.meaning;
  return partsOf(source).flatMap((part) =>
    idsIn(reading, 'consent', [part]).map((consent): Tree => {
      const fields = new Fields(reading);
      fields.set('consent', consent.range, consent);
      if (action) fields.set('action', label.range, scalar(action, label.range));
      readSubfields(reading, 'consentUse', part, fields);
      return fields.has('action') ? fields.map(consent.range) : consent;
    }),
  );
}

/** Where the first colon outside links and bold words parts a title from its text. */
export function colonIn(reading: Reading, span: Span): number | undefined {
  for (const node of span.nodes) {
    const start = Math.max(startOf(node), span.from);
    if (node.type !== 'text' || endOf(node) <= start) continue;
    const match = /:(?=\s|$)/.exec(reading.file.text.slice(start, Math.min(endOf(node), span.to)));
    if (match) return start + match.index;
  }
  return undefined;
}

/** `**ord**: forklaring`, one for each list item. */
export function definitionsOf(reading: Reading, source: Source): Tree[] {
  return partsOf(source).map((part) => {
    const { span } = part;
    const fields = new Fields(reading);
    const colon = colonIn(reading, span);
    const strong = span.nodes[0]?.type === 'strong' ? span.nodes[0] : undefined;
    const inside = strong ? plain(reading.file, spanOf(strong.children)) : undefined;
    const bold = inside?.text.endsWith(':') ? inside.slice(0, inside.text.length - 1).trimmed() : undefined;
    const term = bold ?? plain(reading.file, { ...span, to: colon ?? span.to });
    const from = bold && strong ? endOf(strong) : colon === undefined ? span.to : colon + 1;
    const text = proseOf(reading, { span: { ...span, from }, blocks: part.rest, within: part.within });
    if (term.text !== '') fields.set('term', term.range, term.scalar());
    fields.set('text', text?.range ?? term.range, text);
    return fields.map({ file: reading.file, start: part.start, end: part.end });
  });
}

/** `[Opprett logg](#1-opprett-logg) hvis loggen ikke finnes`, or the case first. */
export function prerequisitesOf(reading: Reading, source: Source): Tree[] {
  return partsOf(source).flatMap((part) => {
    const { file } = reading;
    const [link] = linksIn(file, part.span, reading.definitions);
    const fields = new Fields(reading);
    const step = link ? (linkedId(link, 'step') ?? namedId(reading, 'step', plain(file, link.words))) : undefined;
    const before = condition(plain(file, { ...part.span, to: link?.start ?? part.span.to }));
    const after = link ? condition(plain(file, { ...part.span, from: link.end })) : undefined;
    if (step) fields.set('step', step.range, step);
    else if (before.text !== '') {
      const named = namedId(reading, 'step', before);
      fields.set('step', before.range, named);
    }
    const when = after && after.text !== '' ? after : before;
    if (step && when.text !== '') fields.set('when', when.range, when.scalar());
    readSubfields(reading, 'prerequisite', part, fields);
    const map = fields.map({ file, start: part.start, end: part.end });
    return map.entries.length > 0 ? [map] : [];
  });
}

/** The words of a case without "hvis", "når" and the stops around them. */
export function condition(words: TextMap): TextMap {
  const lead = /^[\s,;:.–-]*(?:(?:når|hvis|dersom|om|viss|when|if)\s+)?/i.exec(words.text)?.[0].length ?? 0;
  const tail = /[\s,;:.–-]*$/.exec(words.text)?.index ?? words.text.length;
  return words.slice(lead, Math.max(lead, tail)).trimmed();
}

/** One place or several, as an outcome's `go`. */
export function goOf(reading: Reading, source: Source): Tree | undefined {
  return goTree(partsOf(source).flatMap((part: Part) => readTargets(reading, part.span).choices));
}

export interface ChoiceTree {
  readonly to: ScalarTree;
  readonly when?: ScalarTree | undefined;
}

export function goTree(choices: readonly ChoiceTree[]): Tree | undefined {
  const [first, second] = choices;
  if (!first) return undefined;
  if (!second && !first.when) return first.to;
  const items = choices.map(({ to, when }): Tree => {
    if (!when) return to;
    const start = Math.min(to.range.start, when.range.start);
    const range = { ...to.range, start, end: Math.max(to.range.end, when.range.end) };
    return { kind: 'map', range, entries: [entry('to', to.range, to), entry('when', when.range, when)] };
  });
  const last = items.at(-1)?.range.end ?? 0;
  return { kind: 'list', range: { ...first.to.range, start: items[0]?.range.start ?? 0, end: last }, items };
}
