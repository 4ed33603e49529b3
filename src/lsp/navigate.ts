import type { DocumentHighlight } from 'vscode-languageserver';
import type { Guide } from '../model/guide.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import { namedAt } from './named-at.ts';
import { isSame, type Occurrence, occurrencesOf } from './occurrences.ts';
import type { Places } from './places.ts';

/** Where what a place names is defined. */
export function definitionOf(guide: Guide, file: SourceFile, offset: number): readonly Range[] {
  const here = namedAt(guide, file, offset);
  return here ? sameAs(guide, here).flatMap(({ isDefinition, range }) => (isDefinition ? [range] : [])) : [];
}

/** Every place that names, or defines, what a place names. */
export function referencesOfNamed(guide: Guide, file: SourceFile, offset: number, withDefinition: boolean): Range[] {
  const here = namedAt(guide, file, offset);
  if (!here) return [];
  return sameAs(guide, here).flatMap(({ isDefinition, range }) => (isDefinition && !withDefinition ? [] : [range]));
}

export function highlightsIn(guide: Guide, file: SourceFile, offset: number, places: Places): DocumentHighlight[] {
  const here = namedAt(guide, file, offset);
  if (!here) return [];
  return sameAs(guide, here).flatMap(({ range, isDefinition }) =>
    range.file.path === file.path ? [{ range: places.range(range), kind: isDefinition ? 3 : 2 }] : [],
  );
}

export function sameAs(guide: Guide, named: Occurrence): Occurrence[] {
  return occurrencesOf(guide).filter((other) => isSame(other, named));
}
