import type { Guide } from './guide.ts';
import type { Prose } from './prose.ts';
import { textsOf } from './texts.ts';

const found = new WeakMap<Guide, readonly Prose[]>();

/** Every piece of running text in a guide, whatever it stands in, in the order of the format. */
export function prosesOf(guide: Guide): readonly Prose[] {
  let proses = found.get(guide);
  if (!proses) {
    proses = textsOf(guide).flatMap(({ prose }) => prose ?? []);
    found.set(guide, proses);
  }
  return proses;
}
