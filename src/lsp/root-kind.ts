import type { Guide } from '../model/guide.ts';
import { at } from '../model/origin.ts';

/** What a YAML file of a guide holds, as a kind of the form: the guide itself, or the part it is included as. */
export function rootKindOf(guide: Guide | undefined, path: string, text: string): string {
  if (/^\uFEFF?["']?veileder["']?\s*:/m.test(text)) return 'guide';
  const isHere = (node: object): boolean => at(node).file.path === path;
  if (guide) {
    if (isHere(guide)) return 'guide';
    if (guide.levels.some(isHere)) return 'level';
    if (guide.levels.some((level) => level.steps.some(isHere))) return 'step';
    if (guide.arenas.some(isHere)) return 'arena';
    if (guide.articles.some(isHere)) return 'article';
    if (guide.examples.some(isHere)) return 'example';
  }
  // Not read yet: what it is, its own keys tell.
  if (/^steps\s*:/m.test(text)) return 'level';
  return /^(?:outcomes|who|what|how|body)\s*:/m.test(text) ? 'step' : 'level';
}
