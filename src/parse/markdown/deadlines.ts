import { parseDuration } from '../../model/duration.ts';
import type { Range } from '../../source/source-file.ts';
import type { Tree } from '../tree.ts';
import { Fields } from './fields.ts';
import { plain } from './inline.ts';
import { wordMeans } from './label-index.ts';
import type { Part } from './parts.ts';
import { type Reading, scalar } from './reading.ts';
import type { Label } from './segments.ts';
import { readSubfields } from './subfields.ts';
import type { TextMap } from './text-map.ts';

/** The words after which a deadline names its event; not where a length of time follows ("tidligst etter to uker"). */
const event =
  /\s(?:etter at|etter|fra|frå|after|from)\s+(?!\d|en\s|ei\s|ett\s|ein\s|to\s|tre\s|fire\s|one\s|two\s|three\s|four\s)/i;

/** A deadline from its words: an ISO length may stand in brackets behind them. */
export function readDeadline(reading: Reading, label: Label | undefined, part: Part): Tree {
  const fields = new Fields(reading);
  const words = withoutLengths(plain(reading.file, part.span), fields);
  const range: Range = { file: reading.file, start: part.start, end: part.end };
  if (words.text !== '') {
    fields.set('text', words.range, words.scalar());
    const match = event.exec(words.text);
    if (match) {
      const from = words.slice(match.index + match[0].length, words.text.replace(/[.\s]+$/, '').length).trimmed();
      if (from.text !== '') fields.set('from', from.range, from.scalar());
    }
  }
  const { qualifier, purpose } = label ?? {};
  const binds = purpose && wordMeans('binds', purpose.text);
  if (purpose && binds) fields.set('binds', purpose.range, scalar(binds, purpose.range));
  else if (purpose && !qualifier) fields.set('when', purpose.range, purpose.scalar());
  if (qualifier && qualifier.text !== '') fields.set('when', qualifier.range, qualifier.scalar());
  readSubfields(reading, 'deadline', part, fields);
  return fields.map(range);
}

/** Takes `P2W`, `(P2W)` or `(P2W–P4W)` off the words. */
function withoutLengths(words: TextMap, fields: Fields): TextMap {
  const match = /(?:^|\s*\()(P[0-9A-Z]+)(?:\s*[–-]\s*(P[0-9A-Z]+))?\)?$/.exec(words.text);
  if (!match || parseDuration(match[1] ?? '') === undefined) return words;
  const at = (text: string, from: number) => {
    const start = words.text.indexOf(text, from);
    return words.slice(start, start + text.length);
  };
  const first = at(match[1] ?? '', match.index);
  const second = match[2] === undefined ? undefined : at(match[2], match.index + match[0].lastIndexOf(match[2]));
  if (second) fields.set('after', first.range, first.scalar());
  const within = second ?? first;
  fields.set('within', within.range, within.scalar());
  return words.slice(0, match.index).trimmed();
}
