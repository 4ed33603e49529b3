import type { DefinedKind } from './definition-index.ts';
import { definedKinds, definedOf } from './definition-index.ts';
import type { Guide } from './guide.ts';
import { slug } from './slug.ts';

/** What a link `#…` in running text leads to. */
export type Anchor =
  | { readonly kind: DefinedKind; readonly id: string }
  | { readonly kind: 'close' | 'close-log' | 'next' }
  | { readonly kind: 'branch' | 'outcome'; readonly id: string; readonly step: string };

const fixed: Readonly<Record<string, Anchor>> = {
  avslutt: { kind: 'close' },
  close: { kind: 'close' },
  'avslutt-loggen': { kind: 'close-log' },
  'close-log': { kind: 'close-log' },
  neste: { kind: 'next' },
  next: { kind: 'next' },
};

function stepAnchors(guide: Guide, put: (name: string, anchor: Anchor) => void): void {
  const titles = new Map<string, string[]>();
  for (const level of guide.levels) {
    for (const word of ['niva', 'nivå', 'level']) {
      put(`${word}-${level.id}`, { kind: 'level', id: level.id });
      put(`${word}-${slug(level.id)}`, { kind: 'level', id: level.id });
    }
    for (const [i, step] of level.steps.entries()) {
      put(`niva-${slug(level.id)}-trinn-${i + 1}`, { kind: 'step', id: step.id });
      const name = slug(step.title);
      titles.set(name, [...(titles.get(name) ?? []), step.id]);
    }
  }
  for (const [title, ids] of titles) {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined && title !== '') put(title, { kind: 'step', id: only });
  }
}

function partAnchors(guide: Guide, put: (name: string, anchor: Anchor) => void): void {
  for (const step of guide.levels.flatMap((level) => level.steps)) {
    for (const branch of step.branches) {
      if (branch.id !== undefined) put(branch.id, { kind: 'branch', id: branch.id, step: step.id });
      for (const { id } of branch.outcomes) put(id, { kind: 'outcome', id, step: step.id });
    }
    for (const { id } of step.outcomes) put(id, { kind: 'outcome', id, step: step.id });
  }
}

const made = new WeakMap<Guide, ReadonlyMap<string, Anchor>>();

/** Everything a link `#name` can lead to (schemas/FORMAT.md), by name; where several share a name, the steps and levels go first. */
export function anchorsOf(guide: Guide): ReadonlyMap<string, Anchor> {
  let anchors = made.get(guide);
  if (!anchors) {
    const map = new Map<string, Anchor>();
    const put = (name: string, anchor: Anchor): void => {
      if (!map.has(name)) map.set(name, anchor);
    };
    for (const { id } of definedOf(guide, 'step')) put(id, { kind: 'step', id });
    for (const [name, anchor] of Object.entries(fixed)) put(name, anchor);
    stepAnchors(guide, put);
    for (const kind of definedKinds) for (const { id } of definedOf(guide, kind)) put(id, { kind, id });
    partAnchors(guide, put);
    anchors = map;
    made.set(guide, anchors);
  }
  return anchors;
}
