import type { ReferenceKind } from '../../model/references.ts';
import type { Tree } from '../tree.ts';
import { Fields } from './fields.ts';
import { plain } from './inline.ts';
import { linksIn } from './links.ts';
import { partsOf, type Source } from './parts.ts';
import { type Reading, scalar } from './reading.ts';
import { gapsOf, isJoint, linkedId } from './references.ts';
import type { Label } from './segments.ts';
import { readSubfields } from './subfields.ts';

const named = ['consent', 'role', 'tool', 'contact', 'system'] as const satisfies readonly ReferenceKind[];

/** `**Rollebytte:** [Stafettholderen](#stafettholder) byttes.`: the words, and what is linked in them. */
export function readEffect(reading: Reading, label: Label, source: Source): Tree[] {
  const { effect } = label.meaning;
  if (!effect) return [];
  const parts = partsOf(source);
  const bare = new Fields(reading);
  bare.set('kind', label.range, scalar(effect, label.range));
  if (parts.length === 0) return [bare.map(label.range)];
  return parts.map((part) => {
    const fields = new Fields(reading);
    fields.set('kind', label.range, scalar(effect, label.range));
    const links = linksIn(reading.file, part.span, reading.definitions);
    const bareLinks =
      links.length > 0 && gapsOf(part.span, links).every((gap) => isJoint(plain(reading.file, gap).text));
    for (const link of links) {
      const kind = kindOf(reading, link.url, effect);
      const id = kind && linkedId(link, kind);
      if (kind && id && !fields.has(kind)) fields.set(kind, id.range, id);
    }
    const words = plain(reading.file, part.span);
    if (words.text !== '' && !(bareLinks && fields.list().length > 1)) fields.set('text', words.range, words.scalar());
    readSubfields(reading, 'effect', part, fields);
    return fields.map({ file: reading.file, start: label.range.start, end: part.end });
  });
}

/** What a link in an effect names: what has that id, else what the effect is about. */
function kindOf(reading: Reading, url: string, effect: string): (typeof named)[number] | undefined {
  const id = url.slice(url.indexOf('#') + 1);
  const known = named.find((kind) => reading.named(kind, id) !== undefined);
  if (known) return known;
  if (effect === 'consent') return 'consent';
  return effect === 'role-change' ? 'role' : undefined;
}
