import { labels } from '../../model/markdown/labels.ts';
import type { ReferenceKind } from '../../model/references.ts';
import { type FormKey, form } from '../generated/form.ts';

/** What a written file is, or an object in it: a kind of `form`. */
export type FormKind = string;

/** The kind of the object that the keys of a path lead to; undefined where the form knows none. */
export function kindAt(root: FormKind, path: readonly string[]): FormKind | undefined {
  let kind: FormKind | undefined = root;
  for (const key of path) {
    if (kind === undefined || !Object.hasOwn(form, kind)) return undefined;
    kind = keyOf(kind, key)?.holds;
  }
  return kind !== undefined && Object.hasOwn(form, kind) ? kind : undefined;
}

/** What the form says of a key. */
export function keyOf(kind: FormKind, key: string): FormKey | undefined {
  const keys = Object.hasOwn(form, kind) ? form[kind] : undefined;
  return keys && Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** What the ids that stand behind a key name; `target` where the written form of a target stands. */
export type Named = ReferenceKind | 'target';

/** Keys whose ids the table of labels does not tell of, because Markdown writes them in another way. */
const byHand: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
  guide: { start: 'target' },
  step: { who: 'role', consents: 'consent' },
  branch: { who: 'role', consents: 'consent', audiences: 'audience' },
  consentUse: { consent: 'consent' },
  prerequisite: { step: 'step' },
  outcome: { go: 'target' },
  choice: { to: 'target' },
};

export function namedBy(kind: FormKind, key: string): Named | undefined {
  const own = byHand[kind];
  if (own && Object.hasOwn(own, key)) return own[key];
  const fields: Readonly<Record<string, unknown>> | undefined = Object.hasOwn(labels, kind)
    ? labels[kind as keyof typeof labels]
    : undefined;
  const field = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
  const written: unknown = Array.isArray(field) ? field[0] : undefined;
  const match = typeof written === 'string' ? /^refs?:(.+)$/.exec(written) : null;
  return match ? (match[1] as ReferenceKind) : undefined;
}
