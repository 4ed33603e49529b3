import type { Guide } from '../../model/guide.ts';
import type { ReferenceKind } from '../../model/references.ts';
import { slug } from '../../model/slug.ts';
import type { Target } from '../../model/target.ts';
import type { ElementKind, Elements } from '../shape.ts';
import { alike, bagOf } from '../text/bag.ts';
import type { Names } from './names.ts';
import type { Measures } from './pairs.ts';

/** What parts of a guide are recognized by. */
export interface PartTools {
  readonly names: Names;
  readonly old: Guide;
  readonly new: Guide;
  /** The place a target comes to, comparable over both guides. */
  readonly targetKey: (target: Target, side: 'old' | 'new') => string;
}

type PartMeasures = { readonly [K in ElementKind]?: (tools: PartTools) => Measures<Elements[K]> };

const words = (a: string | undefined, b: string | undefined): number =>
  a === b ? 1 : alike(bagOf(a ?? ''), bagOf(b ?? ''));
const same = (a: unknown, b: unknown): number => (a === b ? 1 : 0);

/** Names as a set, comparable over both guides. */
const keys = (tools: PartTools, side: 'old' | 'new', kind: ReferenceKind, ids: readonly string[]): string =>
  ids
    .map((id) => tools.names.key(side, kind, id))
    .sort()
    .join('|');
const sameSet = (tools: PartTools, kind: ReferenceKind, a: readonly string[], b: readonly string[]): number =>
  same(keys(tools, 'old', kind, a), keys(tools, 'new', kind, b));

/** A definition is known by its id, unless the id is only made from the title. */
function byIdOrTitle<T extends { readonly id: string }>(
  title: (node: T) => string,
  text: (node: T) => string,
): () => Measures<T> {
  return () => ({
    key: (node) => node.id,
    likeness: (a, b) => {
      const [titleA, titleB] = [title(a), title(b)];
      const [textA, textB] = [text(a), text(b)];
      const ofTitle = words(titleA, titleB);
      if (textA === '' && textB === '') return ofTitle;
      return Math.max(0.5 * ofTitle + 0.5 * words(textA, textB), slug(titleA) === slug(titleB) ? 0.6 : 0);
    },
    threshold: 0.6,
  });
}

const titled = (n: { readonly title: string }): string => n.title;

/** How the parts of one list are matched with those of the other. */
export const partMeasures: PartMeasures = {
  outcome: (tools) => ({
    key: (o) => (o.idGiven ? o.id : undefined),
    likeness: (a, b) => {
      const to = (o: typeof a, side: 'old' | 'new'): string => o.go.map((c) => tools.targetKey(c.to, side)).join('|');
      return (
        0.6 * words(a.when.join(' '), b.when.join(' ')) +
        0.3 * same(to(a, 'old'), to(b, 'new')) +
        0.1 * same(a.id, b.id)
      );
    },
    threshold: 0.3,
  }),
  branch: (tools) => ({
    key: (b) => b.id,
    likeness: (a, b) =>
      0.5 * sameSet(tools, 'audience', a.audiences, b.audiences) +
      0.2 * words(a.title, b.title) +
      0.3 * words(a.body?.text, b.body?.text),
    threshold: 0.45,
  }),
  choice: (tools) => ({
    likeness: (a, b) =>
      0.6 * same(tools.targetKey(a.to, 'old'), tools.targetKey(b.to, 'new')) + 0.4 * words(a.when, b.when),
    threshold: 0.5,
    lastTwo: true,
  }),
  effect: (tools) => ({
    likeness: (a, b) => {
      const about = (e: typeof a, side: 'old' | 'new'): string =>
        (['consent', 'role', 'tool', 'contact', 'system'] as const)
          .map((k) => (e[k] === undefined ? '' : tools.names.key(side, k, e[k])))
          .join('|');
      return 0.4 * same(a.kind, b.kind) + 0.3 * words(a.text, b.text) + 0.3 * same(about(a, 'old'), about(b, 'new'));
    },
    threshold: 0.45,
  }),
  deadline: (tools) => ({
    likeness: (a, b) =>
      0.3 * words(a.text, b.text) +
      0.2 * same(a.binds, b.binds) +
      0.15 * words(a.from, b.from) +
      0.15 * words(a.when, b.when) +
      0.1 * same(a.within, b.within) +
      0.1 * sameSet(tools, 'audience', a.audiences, b.audiences),
    threshold: 0.45,
    lastTwo: true,
  }),
  consentUse: (tools) => ({ key: (c, side) => tools.names.key(side, 'consent', c.consent) }),
  prerequisite: (tools) => ({
    key: (p, side) => tools.names.key(side, 'step', p.step),
  }),
  word: () => ({
    key: (w) => w.term.toLowerCase(),
    likeness: (a, b) => words(a.text.text, b.text.text),
    threshold: 0.6,
  }),
  phone: () => ({
    key: (p) => p.number.replace(/\D/g, ''),
    likeness: (a, b) => (a.label !== undefined && a.label === b.label ? 1 : 0),
    lastTwo: true,
  }),
  audience: byIdOrTitle<Elements['audience']>(titled, () => ''),
  system: byIdOrTitle<Elements['system']>(titled, () => ''),
  notice: byIdOrTitle<Elements['notice']>(
    (n) => n.title ?? '',
    (n) => n.text.text,
  ),
  role: byIdOrTitle<Elements['role']>(titled, (r) => r.description?.text ?? ''),
  tool: byIdOrTitle<Elements['tool']>(titled, (t) => t.file ?? t.url ?? ''),
  contact: byIdOrTitle<Elements['contact']>(titled, (c) => c.numbers.map((n) => n.number.replace(/\D/g, '')).join(' ')),
  consent: byIdOrTitle<Elements['consent']>(titled, (c) => c.scope?.text ?? ''),
  exit: byIdOrTitle<Elements['exit']>(titled, (e) => e.text?.text ?? ''),
  arena: byIdOrTitle<Elements['arena']>(titled, (a) =>
    [a.trigger, a.participants, a.body].map((p) => p?.text ?? '').join(' '),
  ),
  article: byIdOrTitle<Elements['article']>(titled, (a) => a.body.text),
  term: byIdOrTitle<Elements['term']>(
    (t) => t.term,
    (t) => t.definition.text,
  ),
  example: byIdOrTitle<Elements['example']>(titled, (e) => e.body.text),
  law: byIdOrTitle<Elements['law']>(
    (l) => `${l.act} ${l.paragraph ?? ''}`,
    () => '',
  ),
  track: byIdOrTitle<Elements['track']>(titled, () => ''),
  change: () => ({ key: (c) => c.version }),
};
