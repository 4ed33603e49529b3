import type { Concept } from '../../model/markdown/labels.ts';
import type { WordList } from '../../model/markdown/words.ts';
import type { ReferenceKind } from '../../model/references.ts';
import type { Tree } from '../tree.ts';
import { readEffect } from './effects.ts';
import { entry, type Fields } from './fields.ts';
import { plain } from './inline.ts';
import { linksIn } from './links.ts';
import { readOutcomes } from './outcomes.ts';
import { partsOf, type Source } from './parts.ts';
import type { Piece } from './prose.ts';
import { type Reading, scalar } from './reading.ts';
import { idsIn } from './references.ts';
import type { Label } from './segments.ts';
import { readSubfields } from './subfields.ts';
import * as value from './values.ts';

/** Reads the value behind a label into its field. What stands there and is no value of the field is given back as text. */
export function readLabelled(
  reading: Reading,
  concept: Concept,
  label: Label,
  source: Source,
  fields: Fields,
): Piece[] {
  const { key, form } = label.meaning;
  const { range } = label;
  const set = (tree: Tree | undefined): Piece[] => {
    fields.set(key, range, tree ?? scalar(null, { ...range, start: range.end }));
    return [];
  };
  const append = (items: readonly Tree[]): Piece[] => {
    if (items.length === 0 && !fields.has(key)) fields.set(key, range, scalar(null, { ...range, start: range.end }));
    else fields.append(key, range, items);
    return [];
  };
  switch (form) {
    case 'line':
      return set(linkOrLine(reading, concept, key, source));
    case 'prose':
      return set(value.proseOf(reading, source));
    case 'lines':
      return append(value.linesOf(reading, source));
    case 'names':
      return append(value.namesOf(reading, source));
    case 'number':
      return set(value.numberOf(reading, source));
    case 'yes-no':
      return set(value.yesNoOf(reading, source));
    case 'ages':
      return set(value.agesOf(reading, source));
    case 'phones':
      return append(value.phonesOf(reading, label, source));
    case 'who':
      return set(value.whoOf(reading, source, range));
    case 'deadlines':
      return append(value.deadlinesOf(reading, label, source));
    case 'consents':
      return append(value.consentsOf(reading, label, source));
    case 'definitions':
      return append(value.definitionsOf(reading, source));
    case 'prerequisites':
      return append(value.prerequisitesOf(reading, source));
    case 'outcomes': {
      const { outcomes, left } = readOutcomes(reading, source.blocks, source.within);
      append(outcomes);
      return left;
    }
    case 'go':
    case 'to':
      return set(value.goOf(reading, source));
    case 'services':
      fields.merge(key, range, value.servicesOf(reading, range, source));
      return [];
    case 'criterion': {
      const text = value.proseOf(reading, source);
      if (text) fields.merge(key, range, [entry('text', range, text)]);
      return [];
    }
    case 'effect': {
      fields.append(key, range, readEffect(reading, label, source));
      return [];
    }
    default: {
      const colon = form.indexOf(':');
      const what = form.slice(colon + 1);
      if (form.startsWith('words:')) return set(value.wordOf(reading, what as WordList, source));
      const ids = idsIn(reading, what as ReferenceKind, partsOf(source));
      for (const part of partsOf(source)) readSubfields(reading, concept, part, fields);
      return form.startsWith('refs:') ? append(ids) : set(ids[0]);
    }
  }
}

/** A web address or a file may be given as a link; its address is the value. */
function linkOrLine(reading: Reading, concept: Concept, key: string, source: Source): Tree | undefined {
  const [part] = partsOf(source);
  if (!part || !['url', 'file', 'email'].includes(key) || concept === 'deadline') return value.lineOf(reading, source);
  const [link] = linksIn(reading.file, part.span, reading.definitions);
  if (!link) return value.lineOf(reading, source);
  const mail = key === 'email' && /^mailto:/i.test(link.url);
  return mail ? plain(reading.file, link.words).scalar() : scalar(link.url, link.urlRange);
}
