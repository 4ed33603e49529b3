import type { Guide, Level } from '../../../src/model/guide.ts';
import type { Prose } from '../../../src/model/prose.ts';
import type { Branch, Outcome, Step } from '../../../src/model/step.ts';
import { makeProse } from '../../factory/guide.ts';

const isProse = (value: object): value is Prose => 'text' in value && 'at' in value && typeof value.at === 'function';

/** The model with every field writable, for tests that edit a guide. */
export type Writable<T> = T extends Prose
  ? Prose
  : T extends readonly (infer I)[]
    ? Writable<I>[]
    : T extends object
      ? { -readonly [K in keyof T]: Writable<T[K]> }
      : T;

export type Draft = Writable<Guide>;
export type DraftStep = Writable<Step>;
export type DraftLevel = Writable<Level>;
export type DraftOutcome = Writable<Outcome>;
export type DraftBranch = Writable<Branch>;

/** A copy to edit, with no places in any file; `prose` may change running text on the way. */
export function cloned(guide: Guide, prose: (text: string) => string = (text) => text): Draft {
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(copy);
    if (isProse(value)) return makeProse(prose(value.text));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
  };
  return copy(guide) as Draft;
}

/** Every place in the draft that names something of a kind gets the new id; links in texts are handled by `cloned`. */
export function renameReferences(draft: Draft, fields: readonly string[], from: string, to: string): void {
  const walk = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null || isProse(value)) return;
    if (Array.isArray(value)) {
      if (fields.includes(key)) for (const [i, item] of value.entries()) if (item === from) value[i] = to;
      for (const item of value) walk(item, key);
      return;
    }
    const node = value as Record<string, unknown>;
    for (const [k, inner] of Object.entries(node)) {
      if (fields.includes(k) && inner === from) node[k] = to;
      else walk(inner, k);
    }
  };
  walk(draft, '');
}

/** Takes an id out of every list and field of the draft that names it. */
export function dropReferences(draft: Draft, list: string, field: string, id: string): void {
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || isProse(value)) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
      return;
    }
    const node = value as Record<string, unknown>;
    for (const [key, inner] of Object.entries(node)) {
      if (key === list && Array.isArray(inner)) node[key] = inner.filter((item) => item !== id);
      if (key === field && inner === id) delete node[key];
      else walk(node[key]);
    }
  };
  walk(draft);
}
