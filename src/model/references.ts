import type { Range } from '../source/source-file.ts';
import { textOf } from '../source/source-file.ts';
import type { Arena, Article, Consent, Exit, Notice } from './definitions.ts';
import type { Guide, Level } from './guide.ts';
import { at } from './origin.ts';
import type { Branch, ConsentUse, Deadline, Effect, Outcome, Prerequisite, Step, Who } from './step.ts';
import type { Target } from './target.ts';

/** What an id can name. */
export type ReferenceKind =
  | 'step'
  | 'level'
  | 'role'
  | 'tool'
  | 'contact'
  | 'notice'
  | 'arena'
  | 'audience'
  | 'exit'
  | 'consent'
  | 'system'
  | 'article'
  | 'law'
  | 'track';

/** What a reference stands in. */
export type HolderKind =
  | 'guide'
  | 'level'
  | 'step'
  | 'branch'
  | 'outcome'
  | 'deadline'
  | 'prerequisite'
  | 'notice'
  | 'consent'
  | 'exit'
  | 'arena'
  | 'article'
  | 'example';

/** One place where a guide names something by its id. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** The id's own characters, without quotes, `step:` or `#`. */
  readonly range: Range;
  readonly holder: HolderKind;
}

/** The lists of texts of a model object, each of which must be said to hold ids or words: a new list does not compile until it is. */
type Lists<T> = {
  readonly [K in keyof T as NonNullable<T[K]> extends readonly string[] ? K : never]-?: ReferenceKind | 'words';
};

const levelLists: Lists<Level> = {
  audiences: 'audience',
  tracks: 'track',
  notices: 'notice',
  tools: 'tool',
  contacts: 'contact',
  articles: 'article',
  laws: 'law',
  keyPoints: 'words',
};
const stepLists: Lists<Step> = {
  tools: 'tool',
  produces: 'tool',
  appoints: 'role',
  systems: 'system',
  notices: 'notice',
  contacts: 'contact',
  arenas: 'arena',
  articles: 'article',
  laws: 'law',
  audiences: 'audience',
  tracks: 'track',
  questions: 'words',
  shares: 'words',
};
const branchLists: Lists<Branch> = {
  audiences: 'audience',
  tools: 'tool',
  notices: 'notice',
  contacts: 'contact',
  systems: 'system',
  laws: 'law',
  shares: 'words',
};
const outcomeLists: Lists<Outcome> = { requires: 'consent', audiences: 'audience', tracks: 'track', when: 'words' };
const deadlineLists: Lists<Deadline> = { audiences: 'audience' };
const prerequisiteLists: Lists<Prerequisite> = { audiences: 'audience' };
const whoLists: Lists<Who> = { roles: 'role' };
const noticeLists: Lists<Notice> = { contacts: 'contact', laws: 'law', audiences: 'audience' };
const consentLists: Lists<Consent> = { laws: 'law' };
const exitLists: Lists<Exit> = { contacts: 'contact' };
const arenaLists: Lists<Arena> = {
  audiences: 'audience',
  steps: 'step',
  tools: 'tool',
  contacts: 'contact',
  consents: 'consent',
  laws: 'law',
};
const articleLists: Lists<Article> = { audiences: 'audience', laws: 'law' };

/** The effect's keys that name something; its `text` does not. */
const effectKinds: Readonly<Record<Exclude<keyof Effect, 'kind' | 'text'>, ReferenceKind>> = {
  consent: 'consent',
  role: 'role',
  tool: 'tool',
  contact: 'contact',
  system: 'system',
};

/** Cuts the place of a value down to the id in it. */
function idRange(place: Range, id: string): Range {
  const offset = textOf(place).lastIndexOf(id);
  return offset < 0 ? place : { file: place.file, start: place.start + offset, end: place.start + offset + id.length };
}

type Found = Reference[];

function add(found: Found, kind: ReferenceKind, id: string, place: Range, holder: HolderKind): void {
  found.push({ kind, id, range: idRange(place, id), holder });
}

function inLists<T extends object>(found: Found, node: T, lists: Lists<T>, holder: HolderKind): void {
  // Most of these lists are empty, and there are very many of them.
  for (const key of Object.keys(lists) as (keyof T & keyof Lists<T>)[]) {
    const kind: ReferenceKind | 'words' = lists[key];
    const ids = node[key] as readonly string[];
    if (kind === 'words' || ids.length === 0) continue;
    for (const [i, id] of ids.entries()) add(found, kind, id, at(ids, i), holder);
  }
}

function inTarget(found: Found, target: Target, place: Range, holder: HolderKind): void {
  if (target.kind === 'step') add(found, 'step', target.step, place, holder);
  else if (target.kind === 'level') add(found, 'level', target.level, place, holder);
  else if (target.kind === 'exit') add(found, 'exit', target.exit, place, holder);
}

function inWho(found: Found, who: Who | undefined, holder: HolderKind): void {
  if (who) inLists(found, who, whoLists, holder);
}

function inDeadlines(found: Found, deadlines: readonly Deadline[]): void {
  for (const deadline of deadlines) inLists(found, deadline, deadlineLists, 'deadline');
}

function inConsentUses(found: Found, uses: readonly ConsentUse[], holder: HolderKind): void {
  for (const use of uses) add(found, 'consent', use.consent, at(use, 'consent'), holder);
}

function inEffect(found: Found, effect: Effect): void {
  for (const [key, kind] of Object.entries(effectKinds) as [keyof typeof effectKinds, ReferenceKind][]) {
    const id = effect[key];
    if (id !== undefined) add(found, kind, id, at(effect, key), 'outcome');
  }
}

function inOutcome(found: Found, outcome: Outcome): void {
  for (const choice of outcome.go) inTarget(found, choice.to, at(choice, 'to'), 'outcome');
  inLists(found, outcome, outcomeLists, 'outcome');
  for (const effect of outcome.effects) inEffect(found, effect);
  inDeadlines(found, outcome.deadlines);
}

function inBranch(found: Found, branch: Branch): void {
  inLists(found, branch, branchLists, 'branch');
  inWho(found, branch.who, 'branch');
  inDeadlines(found, branch.deadlines);
  inConsentUses(found, branch.consents, 'branch');
  for (const outcome of branch.outcomes) inOutcome(found, outcome);
}

function inStep(found: Found, step: Step): void {
  inLists(found, step, stepLists, 'step');
  inWho(found, step.who, 'step');
  inDeadlines(found, step.deadlines);
  inConsentUses(found, step.consents, 'step');
  for (const prerequisite of step.prerequisites) {
    add(found, 'step', prerequisite.step, at(prerequisite, 'step'), 'prerequisite');
    inLists(found, prerequisite, prerequisiteLists, 'prerequisite');
  }
  for (const branch of step.branches) inBranch(found, branch);
  for (const outcome of step.outcomes) inOutcome(found, outcome);
}

function inDefinitions(found: Found, guide: Guide): void {
  for (const notice of guide.notices) inLists(found, notice, noticeLists, 'notice');
  for (const consent of guide.consents) {
    if (consent.overriddenBy !== undefined) {
      add(found, 'notice', consent.overriddenBy, at(consent, 'overriddenBy'), 'consent');
    }
    if (consent.tool !== undefined) add(found, 'tool', consent.tool, at(consent, 'tool'), 'consent');
    inLists(found, consent, consentLists, 'consent');
  }
  for (const exit of guide.exits) inLists(found, exit, exitLists, 'exit');
  for (const arena of guide.arenas) inLists(found, arena, arenaLists, 'arena');
  for (const article of guide.articles) inLists(found, article, articleLists, 'article');
  for (const example of guide.examples) {
    if (example.article !== undefined) {
      add(found, 'article', example.article, at(example, 'article'), 'example');
    }
  }
}

/** Every place in a guide that names a step, level or definition by id; links in running text are not among them. */
export function referencesOf(guide: Guide): readonly Reference[] {
  const found: Found = [];
  if (guide.start) inTarget(found, guide.start, at(guide, 'start'), 'guide');
  inDefinitions(found, guide);
  for (const level of guide.levels) {
    inLists(found, level, levelLists, 'level');
    if (level.entry !== undefined) add(found, 'step', level.entry, at(level, 'entry'), 'level');
    for (const step of level.steps) inStep(found, step);
  }
  return found;
}

const byKind = new WeakMap<Guide, Map<ReferenceKind, Reference[]>>();

/** The references of one kind, in the order of `referencesOf`; walked once for each guide. */
export function referencesTo(guide: Guide, kind: ReferenceKind): readonly Reference[] {
  let found = byKind.get(guide);
  if (!found) {
    found = new Map();
    for (const reference of referencesOf(guide)) {
      const list = found.get(reference.kind);
      if (list) list.push(reference);
      else found.set(reference.kind, [reference]);
    }
    byKind.set(guide, found);
  }
  return found.get(kind) ?? [];
}
