import type { FlowAnalysis } from './analysis.ts';
import { components } from './components.ts';

/** A level nothing leads to, or a single step of a level that is otherwise met; `first` is its first step. */
export interface Unit {
  readonly kind: 'level' | 'step';
  readonly level: number;
  readonly first: number;
}

/** A place that nothing leads to, and what is cut off with it. */
export interface CutOff {
  readonly root: Unit;
  readonly rest: readonly Unit[];
}

/** 1 for each step that someone can meet. */
function met({ core, whole, each }: FlowAnalysis): Uint8Array {
  const marks = new Uint8Array(core.stepCount);
  const declared = core.viewers.audiences.some((audience) => audience !== undefined);
  for (const { walked, called } of declared ? each : [whole]) {
    for (let step = 0; step < marks.length; step++) if (walked[step] === 1 || called[step] === 1) marks[step] = 1;
  }
  return marks;
}

/** Something said nowhere could lead anywhere: no place can be called cut off then. */
function hides({ core, whole, lost }: FlowAnalysis): { all: boolean; levels: boolean } {
  let unspecified = false;
  let levelEnd = false;
  let start = false;
  for (let step = 0; step < core.stepCount; step++) {
    if (whole.walked[step] !== 1) continue;
    for (const { end } of core.loose[step] ?? []) {
      if (end.why === 'unspecified') unspecified = true;
      if (end.why === 'no-next') levelEnd = true;
    }
  }
  for (const first of core.starts) if (first >= 0 && whole.canEnd[first] === 1) start = true;
  // The way out of a closed ring may be the missing way to a level.
  return { all: lost.step || unspecified || !start, levels: lost.level || levelEnd || whole.loops.length > 0 };
}

/** Ids that stand twice: what leads to the second leads to the first, which is another rule's business. */
function doubles(core: FlowAnalysis['core']): ReadonlySet<number> {
  const seen = new Set<string>();
  const found = new Set<number>();
  for (const [i, { id }] of core.places.steps.entries()) {
    if (seen.has(id)) found.add(i);
    seen.add(id);
  }
  return found;
}

function unitsOf(core: FlowAnalysis['core'], missed: (step: number) => boolean): Map<number, Unit> {
  const unitOf = new Map<number, Unit>();
  let step = 0;
  for (const [level, { steps }] of core.places.levels.entries()) {
    const here = steps.map((_, i) => step + i);
    step += steps.length;
    const cut = here.filter(missed);
    const [first] = cut;
    if (first === undefined) continue;
    if (cut.length === here.length) {
      const unit: Unit = { kind: 'level', level, first };
      for (const i of here) unitOf.set(i, unit);
    } else for (const i of cut) unitOf.set(i, { kind: 'step', level, first: i });
  }
  return unitOf;
}

/**
 * The places that no one can come to, by root: where several hang together, the first one that nothing else leads to
 * stands for all of them.
 */
export function cutOffs(analysis: FlowAnalysis): CutOff[] {
  const { core } = analysis;
  if (core.starts.every((start) => start < 0)) return [];
  const marks = met(analysis);
  if (marks.every((mark) => mark === 1)) return [];
  const hidden = hides(analysis);
  if (hidden.all) return [];
  const twice = doubles(core);
  const missed = (step: number): boolean =>
    marks[step] !== 1 && !twice.has(step) && (core.places.seenBy[step] ?? []).length > 0;
  const unitOf = unitsOf(core, missed);
  const heads = [...new Set(unitOf.values())].map((unit) => unit.first);
  const membersOf = new Map<number, number[]>();
  for (const [step, { first }] of unitOf) {
    const members = membersOf.get(first);
    if (members) members.push(step);
    else membersOf.set(first, [step]);
  }
  const next = (head: number): number[] =>
    (membersOf.get(head) ?? []).flatMap((step) =>
      (core.out[step] ?? []).flatMap(({ to }) => unitOf.get(to)?.first ?? []),
    );
  return grouped(heads, next)
    .map((group) => group.flatMap((head) => unitOf.get(head) ?? []))
    .flatMap((units) => {
      const [root] = units;
      const isEntry = (unit: Unit): boolean => unit.kind === 'level' || core.places.entryOf[unit.level] === unit.first;
      return root && !(hidden.levels && isEntry(root)) ? [{ root, rest: units.slice(1) }] : [];
    });
}

/** Each source component with what it alone or first leads to; the component's first member stands first. */
function grouped(heads: readonly number[], next: (head: number) => number[]): number[][] {
  const parts = components(heads, next);
  const partOf = new Map(parts.flatMap((part, i) => part.map((head) => [head, i] as const)));
  const entered = new Set<number>();
  for (const [i, part] of parts.entries()) {
    for (const head of part) for (const to of next(head)) if (partOf.get(to) !== i) entered.add(partOf.get(to) ?? -1);
  }
  const taken = new Set<number>();
  const groups: number[][] = [];
  for (const [i, part] of parts.entries()) {
    if (entered.has(i)) continue;
    const group = [...part];
    for (const head of part) taken.add(head);
    for (let at = 0; at < group.length; at++) {
      for (const to of next(group[at] ?? -1)) {
        if (taken.has(to)) continue;
        taken.add(to);
        group.push(to);
      }
    }
    groups.push([...part, ...group.slice(part.length).sort((a, b) => a - b)]);
  }
  return groups;
}
