import type { Reading } from './guide-reader.ts';
import type { Workspace } from './workspace.ts';

/** A guide with its language variants, or those of the guide it is a variant of: they share their ids. */
export async function familyOf(workspace: Workspace, reading: Reading): Promise<readonly Reading[]> {
  const { guide } = reading.parsed;
  if (!guide) return [reading];
  const base = guide.variantOf && (await workspace.guideNamed(guide.variantOf.guide));
  const first = base?.parsed.guide ? base : reading;
  const id = first.parsed.guide?.id ?? guide.id;
  const variants = (await workspace.guidesWith(id)).filter(({ parsed }) => parsed.guide?.variantOf?.guide === id);
  const all = [first, reading, ...variants];
  return all.filter((one, i) => all.findIndex((other) => other.guide.path === one.guide.path) === i);
}

/** Guides that name this one as a whole: its variants, and those that build on it. */
export async function guidesNaming(workspace: Workspace, id: string): Promise<readonly Reading[]> {
  return (await workspace.guidesWith(id)).filter(
    ({ parsed: { guide } }) => guide?.variantOf?.guide === id || guide?.base?.guide === id,
  );
}
