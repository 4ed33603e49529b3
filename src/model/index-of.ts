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
import { slug } from './slug.ts';
import type { Step } from './step.ts';

export interface PlacedStep {
  readonly step: Step;
  readonly level: Level;
}

/** What each kind of id stands for. */
export interface Definitions {
  readonly step: Step;
  readonly level: Level;
  readonly notice: Notice;
  readonly role: Role;
  readonly tool: Tool;
  readonly contact: Contact;
  readonly consent: Consent;
  readonly exit: Exit;
  readonly arena: Arena;
  readonly article: Article;
  readonly term: Term;
  readonly example: Example;
  readonly law: Law;
  readonly audience: Audience;
  readonly track: Track;
  readonly system: System;
}
export type DefinitionKind = keyof Definitions;

/** One thing of the guide that has an id. */
export type Defined = {
  readonly [K in DefinitionKind]: { readonly kind: K; readonly id: string; readonly node: Definitions[K] };
}[DefinitionKind];

/**
 * Everything with an id. Ids are unique for each kind (steps over all levels); where one is written twice, the maps
 * hold the first, and `all` holds both.
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
  /** Kind by kind, in the order in which a link `#id` looks for its end; within a kind in reading order. */
  readonly all: readonly Defined[];
  /**
   * What a link `#id` points at: an id, else `niva-2` or `level-2` (a level), `niva-1-trinn-3` (its third step), or a
   * step's title as a slug where only one step has it. `anchor` is without `#`; `%C3%A5` may stand for `å`.
   */
  resolveAnchor(anchor: string): Defined | undefined;
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
  const all = allDefined(guide);
  let anchors: Map<string, Defined> | undefined;
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
    all,
    resolveAnchor(anchor) {
      anchors ??= firstById(all);
      const id = decoded(anchor);
      return id === '' ? undefined : (anchors.get(id) ?? byPlace(guide, id) ?? byTitle(guide, id));
    },
  };
}

function allDefined(guide: Guide): Defined[] {
  const of = <K extends DefinitionKind>(kind: K, nodes: readonly (Definitions[K] & { readonly id: string })[]) =>
    nodes.map((node) => ({ kind, id: node.id, node }) as Extract<Defined, { kind: K }>);
  return [
    ...of(
      'step',
      guide.levels.flatMap((level) => level.steps),
    ),
    ...of('level', guide.levels),
    ...of('notice', guide.notices),
    ...of('role', guide.roles),
    ...of('tool', guide.tools),
    ...of('contact', guide.contacts),
    ...of('consent', guide.consents),
    ...of('exit', guide.exits),
    ...of('arena', guide.arenas),
    ...of('article', guide.articles),
    ...of('term', guide.glossary),
    ...of('example', guide.examples),
    ...of('law', guide.laws),
    ...of('audience', guide.audiences),
    ...of('track', guide.tracks),
    ...of('system', guide.systems),
  ];
}

function firstById<T extends { readonly id: string }>(nodes: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const node of nodes) if (!found.has(node.id)) found.set(node.id, node);
  return found;
}

const place = /^(?:niva|level|dassi)-(.+?)(?:-(?:trinn|steg|step)-(\d+))?$/;

function byPlace(guide: Guide, anchor: string): Defined | undefined {
  const match = place.exec(slug(anchor));
  const level = match && guide.levels.find((l) => slug(l.id) === match[1]);
  if (!level) return undefined;
  if (match[2] === undefined) return { kind: 'level', id: level.id, node: level };
  const step = level.steps[Number(match[2]) - 1];
  return step && { kind: 'step', id: step.id, node: step };
}

function byTitle(guide: Guide, anchor: string): Defined | undefined {
  const name = slug(anchor);
  const [step, second] = guide.levels.flatMap((level) =>
    level.steps.filter((s) => name !== '' && slug(s.title) === name),
  );
  return step && !second ? { kind: 'step', id: step.id, node: step } : undefined;
}

function decoded(anchor: string): string {
  if (!anchor.includes('%')) return anchor;
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
