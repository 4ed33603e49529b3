import { type Anchor, anchorsOf } from './anchors.ts';
import type {
  Arena,
  Article,
  Audience,
  Consent,
  Contact,
  Example,
  Exit,
  Law,
  Notice,
  Role,
  System,
  Term,
  Tool,
  Track,
} from './definitions.ts';
import type { Guide, Level } from './guide.ts';
import type { Step } from './step.ts';

export interface PlacedStep {
  readonly step: Step;
  readonly level: Level;
}

/**
 * Everything with an id, by id. Ids are unique for each kind (steps over all levels); of one written twice the first
 * is held.
 */
export interface GuideIndex {
  readonly steps: ReadonlyMap<string, PlacedStep>;
  readonly levels: ReadonlyMap<string, Level>;
  readonly notices: ReadonlyMap<string, Notice>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly consents: ReadonlyMap<string, Consent>;
  readonly exits: ReadonlyMap<string, Exit>;
  readonly arenas: ReadonlyMap<string, Arena>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly examples: ReadonlyMap<string, Example>;
  readonly laws: ReadonlyMap<string, Law>;
  readonly audiences: ReadonlyMap<string, Audience>;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly systems: ReadonlyMap<string, System>;
  /** What a link `#anchor` leads to; `anchor` is without `#`, and `%C3%A5` may stand for `å`. */
  resolveAnchor(anchor: string): Anchor | undefined;
}

const indexes = new WeakMap<Guide, GuideIndex>();

/** Made once for each guide. */
export function indexOf(guide: Guide): GuideIndex {
  let index = indexes.get(guide);
  if (!index) {
    index = makeIndex(guide);
    indexes.set(guide, index);
  }
  return index;
}

function makeIndex(guide: Guide): GuideIndex {
  const steps = new Map<string, PlacedStep>();
  for (const level of guide.levels) {
    for (const step of level.steps) if (!steps.has(step.id)) steps.set(step.id, { step, level });
  }
  return {
    steps,
    levels: firstById(guide.levels),
    notices: firstById(guide.notices),
    roles: firstById(guide.roles),
    tools: firstById(guide.tools),
    contacts: firstById(guide.contacts),
    consents: firstById(guide.consents),
    exits: firstById(guide.exits),
    arenas: firstById(guide.arenas),
    articles: firstById(guide.articles),
    glossary: firstById(guide.glossary),
    examples: firstById(guide.examples),
    laws: firstById(guide.laws),
    audiences: firstById(guide.audiences),
    tracks: firstById(guide.tracks),
    systems: firstById(guide.systems),
    resolveAnchor: (anchor) => anchorsOf(guide).get(decoded(anchor)),
  };
}

function firstById<T extends { readonly id: string }>(nodes: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const node of nodes) if (!found.has(node.id)) found.set(node.id, node);
  return found;
}

function decoded(anchor: string): string {
  if (!anchor.includes('%')) return anchor;
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
