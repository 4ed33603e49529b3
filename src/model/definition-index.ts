import type { Range } from '../source/source-file.ts';
import type { Guide } from './guide.ts';
import { at } from './origin.ts';
import type { ReferenceKind } from './references.ts';

/** Something in a guide that has an id of its own. */
export interface Defined {
  readonly id: string;
  /** What the reader sees. */
  readonly title: string;
  /** Where the id stands; what it was made from where it was not written. */
  readonly range: Range;
}

export type DefinedKind = ReferenceKind | 'term' | 'example';

const titled = <T extends { readonly id: string; readonly title: string }>(list: readonly T[]): Defined[] =>
  list.map((node) => ({ id: node.id, title: node.title, range: at<{ readonly id: string }>(node, 'id') }));

/** Everything of one kind, in the order of the file; steps over all levels. */
export function definedOf(guide: Guide, kind: DefinedKind): readonly Defined[] {
  switch (kind) {
    case 'step':
      return guide.levels.flatMap((level) =>
        level.steps.map((s) => ({ id: s.id, title: s.title, range: at(s, s.idGiven ? 'id' : 'title') })),
      );
    case 'level':
      return titled(guide.levels);
    case 'role':
      return titled(guide.roles);
    case 'tool':
      return titled(guide.tools);
    case 'contact':
      return titled(guide.contacts);
    case 'notice':
      return guide.notices.map((n) => ({ id: n.id, title: n.title ?? n.id, range: at(n, 'id') }));
    case 'arena':
      return titled(guide.arenas);
    case 'audience':
      return titled(guide.audiences);
    case 'exit':
      return titled(guide.exits);
    case 'consent':
      return titled(guide.consents);
    case 'system':
      return titled(guide.systems);
    case 'article':
      return titled(guide.articles);
    case 'law':
      return guide.laws.map((l) => ({
        id: l.id,
        title: l.paragraph === undefined ? l.act : `${l.act} ${l.paragraph}`,
        range: at(l, 'id'),
      }));
    case 'track':
      return titled(guide.tracks);
    case 'term':
      return guide.glossary.map((t) => ({ id: t.id, title: t.term, range: at(t, 'id') }));
    case 'example':
      return titled(guide.examples);
  }
}

export const definedKinds: readonly DefinedKind[] = [
  'level',
  'step',
  'audience',
  'system',
  'notice',
  'role',
  'tool',
  'contact',
  'consent',
  'exit',
  'arena',
  'article',
  'term',
  'example',
  'law',
  'track',
];
