import type { Guide } from './guide.ts';
import type { Prose } from './prose.ts';

/** A list has `at` too, but no text. */
const isProse = (value: object): value is Prose => 'text' in value && 'at' in value && typeof value.at === 'function';

function* inside(value: unknown): Generator<Prose, void, undefined> {
  if (typeof value !== 'object' || value === null) return;
  if (isProse(value)) yield value;
  else for (const part of Object.values(value)) yield* inside(part);
}

const found = new WeakMap<Guide, readonly Prose[]>();

/** Every piece of running text in a guide, whatever it stands in; walked once for each guide. */
export function prosesOf(guide: Guide): readonly Prose[] {
  let proses = found.get(guide);
  if (!proses) {
    proses = [...inside(guide)];
    found.set(guide, proses);
  }
  return proses;
}
