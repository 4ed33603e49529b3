import { readFileSync } from 'node:fs';
import type { Guide } from '../../src/model/guide.ts';
import type { Prose } from '../../src/model/prose.ts';
import type { Deadline, Outcome, Step } from '../../src/model/step.ts';
import { formatTarget } from '../../src/model/target.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';

/** Reads a guide under `guides/`; fails when reading it gives anything but a guide. */
export async function realGuide(path: string): Promise<Guide> {
  const { guide, diagnostics } = await parseGuide({
    path,
    bytes: readFileSync(path),
    isFolder: path.endsWith('/guide.yaml'),
    readFile: (name) => readFileSync(name),
  });
  if (!guide || diagnostics.length > 0)
    throw new Error(
      `${path}: ${diagnostics.map((d) => `${d.rule}/${d.message} ${JSON.stringify(d.data)}`).join('; ')}`,
    );
  return guide;
}

export const stepsOf = (guide: Guide): readonly Step[] => guide.levels.flatMap((level) => level.steps);

export function stepOf(guide: Guide, id: string): Step {
  const step = stepsOf(guide).find((s) => s.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

export function outcomeOf(guide: Guide, step: string, id: string): Outcome {
  const outcome = stepOf(guide, step).outcomes.find((o) => o.id === id);
  if (!outcome) throw new Error(`no outcome ${id} in ${step}`);
  return outcome;
}

export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`nothing called ${id}`);
  return found;
}

/** Where each outcome leads, `step/outcome` → written targets. */
export function waysOf(guide: Guide): Record<string, string[]> {
  const ways: Record<string, string[]> = {};
  for (const step of stepsOf(guide))
    for (const outcome of step.outcomes)
      ways[`${step.id}/${outcome.id}`] = outcome.go.map((choice) => formatTarget(choice.to));
  return ways;
}

/** How many choices lead to each target. */
export function targetCounts(guide: Guide): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const target of Object.values(waysOf(guide)).flat()) counts[target] = (counts[target] ?? 0) + 1;
  return counts;
}

/** `step` → ids in one of its lists, for the steps where the list holds something. */
export function placed(
  guide: Guide,
  list: 'tools' | 'produces' | 'notices' | 'appoints' | 'shares' | 'systems' | 'laws',
): Record<string, readonly string[]> {
  return Object.fromEntries(stepsOf(guide).flatMap((s) => (s[list].length > 0 ? [[s.id, s[list]]] : [])));
}

/** Ids of the steps a notice stands on. */
export const noticedSteps = (guide: Guide, notice: string): string[] =>
  stepsOf(guide).flatMap((s) => (s.notices.includes(notice) ? [s.id] : []));

/** The facts of a deadline without its words. */
export const limitOf = ({ after, within, binds }: Deadline): string =>
  [after, within, binds].filter((part) => part !== undefined).join(' ');

const isProse = (value: object): value is Prose => 'at' in value && typeof value.at === 'function' && 'tree' in value;

/** Every leaf of the model by its path, running text as its words. */
export function leavesOf(value: unknown, path = ''): Map<string, string> {
  const leaves = new Map<string, string>();
  const visit = (node: unknown, at: string): void => {
    if (node === undefined || node === null) return;
    if (typeof node !== 'object') leaves.set(at, String(node));
    else if (isProse(node)) leaves.set(at, node.text);
    else for (const [key, child] of Object.entries(node)) visit(child, at === '' ? key : `${at}.${key}`);
  };
  visit(value, path);
  return leaves;
}

/** All words of the guide in one text, for "is it said anywhere". */
export const wordsOf = (guide: Guide): string => [...leavesOf(guide).values()].join('\n');

/** What a step says, in one text. */
export const said = (guide: Guide, step: string): string => [...leavesOf(stepOf(guide, step)).values()].join('\n');
