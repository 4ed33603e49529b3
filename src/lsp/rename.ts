import { anchorsOf } from '../model/anchors.ts';
import { definedKinds, definedOf } from '../model/definition-index.ts';
import type { Guide } from '../model/guide.ts';
import type { Expectable, ScenarioFile, Written } from '../model/scenario.ts';
import type { Range } from '../source/source-file.ts';
import { idIn, isSame, type Named, type Occurrence, occurrencesOf } from './occurrences.ts';

/** A stretch of a file, and what is to stand there instead. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Levels may be called `A` or `3.0`; everything else as schemas/FORMAT.md says. */
export const isValidId = ({ kind }: Named, id: string): boolean =>
  id.length <= 100 && (kind === 'level' ? /^[A-Za-z0-9][A-Za-z0-9._-]*$/ : /^[a-z0-9][a-z0-9._-]*$/).test(id);

/** What has this id already, of the same kind or where a link would find it; undefined: the id is free. */
export function takenBy(guide: Guide, named: Named, id: string): Named | undefined {
  if (named.kind === 'guide') return guide.id === id ? { kind: 'guide', id } : undefined;
  const inStep = named.kind === 'outcome' || named.kind === 'branch';
  const same = occurrencesOf(guide).find(
    (o) => o.isDefinition && o.kind === named.kind && o.id === id && (!inStep || o.step === named.step),
  );
  if (same) return same;
  const anchor = anchorsOf(guide).get(id);
  if (inStep || !anchor || anchor.kind === 'outcome' || anchor.kind === 'branch') return undefined;
  if (anchor.kind === 'close' || anchor.kind === 'close-log' || anchor.kind === 'next') return { kind: 'outcome', id };
  // A title may lead to the very thing that is to have the name.
  return anchor.kind === named.kind && anchor.id === named.id ? undefined : { kind: anchor.kind, id };
}

/** The edits that give something another id in a guide; places that say it by title stay as they are. */
export function renameEdits(guide: Guide, named: Named, id: string): Edit[] {
  const edits = occurrencesOf(guide).flatMap((o) =>
    isSame(o, named) && o.isWritten ? [{ range: o.range, text: id }] : [],
  );
  return edits.filter(
    ({ range }, i) => edits.findIndex((e) => e.range.file === range.file && e.range.start === range.start) === i,
  );
}

/** What a name in each line of a scenario can be the id of. */
const expected: Readonly<Record<Expectable, readonly Named['kind'][]>> = {
  step: ['step'],
  level: ['level'],
  deadline: [],
  tool: ['tool'],
  who: ['role'],
  notice: ['notice'],
  contact: ['contact'],
  consent: ['consent'],
  outcome: ['outcome'],
  'not-tool': ['tool'],
  'not-outcome': ['outcome'],
  end: ['exit'],
};

/** The edits in a guide's scenarios. An outcome is named without its step, so one whose name others share is left. */
export function scenarioEdits({ scenarios }: ScenarioFile, guide: Guide, named: Named, id: string): Edit[] {
  if (named.kind === 'outcome') {
    const alike = occurrencesOf(guide).filter((o) => o.isDefinition && o.kind === 'outcome' && o.id === named.id);
    if (alike.length > 1) return [];
  }
  const edits: Edit[] = [];
  const look = (written: Written | undefined, kinds: readonly Named['kind'][]): void => {
    if (written?.text !== named.id || !kinds.includes(named.kind)) return;
    const range = idIn(written.range, named.id);
    if (range) edits.push({ range, text: id });
  };
  for (const { audience, moves } of scenarios) {
    look(audience, ['audience']);
    for (const move of moves) {
      if (move.kind === 'expect') look(move.value, expected[move.what]);
      else if (move.kind === 'choose') {
        look(move.name, ['outcome']);
        look(move.to, ['step', 'level', 'exit']);
      } else if (move.kind === 'next') look(move.until, ['step']);
      else if (move.kind === 'start' || move.kind === 'first') look(move.name, ['step', 'level']);
    }
  }
  return edits;
}

/** A text with edits put in, none of which overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { range, text: put } of [...edits].sort((a, b) => b.range.start - a.range.start))
    result = result.slice(0, range.start) + put + result.slice(range.end);
  return result;
}

const keyOf = ({ kind, id, step }: Named): string => JSON.stringify([kind, step ?? '', id]);

/** Whether a guide says the same before and after, but for the one id: everything leads where it led. */
export function saysTheSame(before: Guide, after: Guide, named: Named, id: string): boolean {
  const now = new Map<string, Named>();
  const pair = (was: Named, is: Named | undefined, isFixed: boolean): boolean => {
    if (!is) return false;
    const wanted = isSame(was, named) ? id : was.id;
    if ((isFixed || isSame(was, named)) && is.id !== wanted) return false;
    if (!now.has(keyOf(was))) now.set(keyOf(was), is);
    return true;
  };
  for (const kind of definedKinds) {
    const was = definedOf(before, kind);
    const is = definedOf(after, kind);
    if (was.length !== is.length) return false;
    // Ids that are made from titles and levels may be others now, as long as what names them follows.
    if (!was.every((d, i) => pair({ kind, id: d.id }, is[i] && { kind, id: is[i].id }, false))) return false;
  }
  const parts = (guide: Guide): readonly Occurrence[] =>
    occurrencesOf(guide).filter((o) => o.isDefinition && (o.kind === 'outcome' || o.kind === 'branch'));
  const was = parts(before);
  const is = parts(after);
  if (was.length !== is.length || !was.every((o, i) => pair(o, is[i], o.isWritten))) return false;
  const namesBefore = occurrencesOf(before).filter((o) => !o.isDefinition);
  const namesAfter = occurrencesOf(after).filter((o) => !o.isDefinition);
  if (namesBefore.length !== namesAfter.length) return false;
  return namesBefore.every((o, i) => {
    const other = namesAfter[i];
    if (!other) return false;
    const wanted = isSame(o, named) ? { ...o, id } : (now.get(keyOf(o)) ?? o);
    return other.kind === wanted.kind && other.id === wanted.id;
  });
}
