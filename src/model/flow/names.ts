import type { Guide } from '../guide.ts';

/** Stands for every audience: no id can be mistaken for it. */
export const all: unique symbol = Symbol('all audiences');

/** How the flow looks up what a guide names. Steps and levels are numbers in reading order, over the whole guide. */
export interface FlowNames {
  step(id: string): number | undefined;
  level(id: string): number | undefined;
  /** The exit's id, as declared. */
  exit(id: string): string | undefined;
  /** The audience's id, as declared; `all` where it cannot be told who is meant. */
  audience(id: string): string | typeof all | undefined;
}

/** The first of each id: a double id is another rule's business. */
export function firstOfEach(ids: Iterable<string>): Map<string, number> {
  const places = new Map<string, number>();
  let i = 0;
  for (const id of ids) {
    if (!places.has(id)) places.set(id, i);
    i++;
  }
  return places;
}

/** Looks things up by the very id. */
export function strictNames(guide: Guide): FlowNames {
  const steps = firstOfEach(guide.levels.flatMap((level) => level.steps.map((step) => step.id)));
  const levels = firstOfEach(guide.levels.map((level) => level.id));
  const exits = new Set(guide.exits.map((exit) => exit.id));
  const audiences = new Set(guide.audiences.map((audience) => audience.id));
  return {
    step: (id) => steps.get(id),
    level: (id) => levels.get(id),
    exit: (id) => (exits.has(id) ? id : undefined),
    audience: (id) => (audiences.has(id) ? id : undefined),
  };
}
