import { type Anchor, anchorsOf } from '../model/anchors.ts';
import { type DefinedKind, definedKinds, definedOf } from '../model/definition-index.ts';
import type { Guide } from '../model/guide.ts';
import { indexOf } from '../model/index-of.ts';
import { at, originOf } from '../model/origin.ts';
import { prosesOf } from '../model/proses.ts';
import { referencesOf } from '../model/references.ts';
import { type Range, textOf } from '../source/source-file.ts';

/** What has a name of its own in a guide; outcomes and branches within their step. */
export type NamedKind = DefinedKind | 'outcome' | 'branch' | 'guide';

export interface Named {
  readonly kind: NamedKind;
  readonly id: string;
  /** Of an outcome or a branch. */
  readonly step?: string | undefined;
}

/** One place where a guide defines or names something. */
export interface Occurrence extends Named {
  readonly range: Range;
  readonly isDefinition: boolean;
  /** The range holds the id's own characters; else it is a title, or another way to say it. */
  readonly isWritten: boolean;
}

const made = new WeakMap<Guide, readonly Occurrence[]>();

/** Every place in a guide that defines or names something, links in running text included; made once for each guide. */
export function occurrencesOf(guide: Guide): readonly Occurrence[] {
  let found = made.get(guide);
  if (!found) {
    found = [
      ...ofGuide(guide),
      ...definitionsIn(guide),
      ...outcomesIn(guide),
      ...referencesIn(guide),
      ...linksIn(guide),
    ];
    made.set(guide, found);
  }
  return found;
}

export const isSame = (a: Named, b: Named): boolean => a.kind === b.kind && a.id === b.id && a.step === b.step;

/** What stands at a place of a file: the innermost, when several do. */
export function occurrenceAt(guide: Guide, path: string, offset: number): Occurrence | undefined {
  let best: Occurrence | undefined;
  for (const found of occurrencesOf(guide)) {
    const { file, start, end } = found.range;
    if (file.path !== path || offset < start || end < offset) continue;
    if (!best || end - start < best.range.end - best.range.start) best = found;
  }
  return best;
}

function place(named: Named, around: Range, isDefinition: boolean): Occurrence {
  const own = idIn(around, named.id);
  return { ...named, range: own ?? around, isDefinition, isWritten: own !== undefined };
}

/** The characters of an id in a range that holds it as a word of its own: in quotes, behind `step:`, `#niva-`. */
export function idIn(around: Range, id: string): Range | undefined {
  if (id === '') return undefined;
  const text = textOf(around);
  const found = text.lastIndexOf(id);
  if (found < 0) return undefined;
  const { file } = around;
  const start = around.start + found;
  const end = start + id.length;
  // The range may be cut down to the id already: the neighbours are those in the file.
  const before = file.text.slice(Math.max(0, start - 1), start);
  const after = file.text.slice(end, end + 2);
  const isPart = /[\p{L}\p{N}_.]/u.test(before) || /^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(after);
  return isPart ? undefined : { file, start, end };
}

function* ofGuide(guide: Guide): Generator<Occurrence> {
  const { id } = guide;
  yield place({ kind: 'guide', id }, originOf(guide)?.values.get('id') ?? at(guide, 'title'), true);
  if (guide.variantOf) yield place({ kind: 'guide', id: guide.variantOf.guide }, at(guide.variantOf, 'guide'), false);
  if (guide.base) yield place({ kind: 'guide', id: guide.base.guide }, at(guide.base, 'guide'), false);
  const texts = guide.variantOf?.texts ?? {};
  for (const [name, range] of originOf(texts)?.keys ?? []) {
    const named = namedByAnchor(anchorsOf(guide).get(name));
    if (named) yield place(named, range, false);
  }
}

function* definitionsIn(guide: Guide): Generator<Occurrence> {
  for (const kind of definedKinds)
    for (const { id, range } of definedOf(guide, kind)) yield place({ kind, id }, range, true);
}

function* outcomesIn(guide: Guide): Generator<Occurrence> {
  for (const step of guide.levels.flatMap((level) => level.steps)) {
    const outcomes = [...step.outcomes, ...step.branches.flatMap((branch) => branch.outcomes)];
    for (const outcome of outcomes) {
      const range = at(outcome, outcome.idGiven ? 'id' : 'when');
      yield { ...place({ kind: 'outcome', id: outcome.id, step: step.id }, range, true), isWritten: outcome.idGiven };
    }
    for (const branch of step.branches)
      if (branch.id !== undefined)
        yield place({ kind: 'branch', id: branch.id, step: step.id }, at(branch, 'id'), true);
  }
}

function* referencesIn(guide: Guide): Generator<Occurrence> {
  for (const { kind, id, range } of referencesOf(guide)) yield place({ kind, id }, range, false);
}

/** The address of a link within the guide, as it stands in running text. */
const address = /\](?:\(|:)\s*<?#([^)\s>]+)/g;

function* linksIn(guide: Guide): Generator<Occurrence> {
  const index = indexOf(guide);
  for (const prose of prosesOf(guide)) {
    for (const match of prose.text.matchAll(address)) {
      const anchor = match[1] ?? '';
      const named = namedByAnchor(index.resolveAnchor(anchor));
      if (!named) continue;
      const end = match.index + match[0].length;
      yield place(named, prose.at(end - anchor.length, end), false);
    }
  }
}

function namedByAnchor(anchor: Anchor | undefined): Named | undefined {
  if (!anchor) return undefined;
  switch (anchor.kind) {
    case 'close':
    case 'close-log':
    case 'next':
      return undefined;
    case 'outcome':
    case 'branch':
      return { kind: anchor.kind, id: anchor.id, step: anchor.step };
    default:
      return { kind: anchor.kind, id: anchor.id };
  }
}
