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

type Found = Generator<Reference, void, undefined>;

function reference(kind: ReferenceKind, id: string, place: Range, holder: HolderKind): Reference {
  return { kind, id, range: idRange(place, id), holder };
}

function* inLists<T extends object>(node: T, lists: Lists<T>, holder: HolderKind): Found {
  for (const [key, kind] of Object.entries(lists) as [keyof T, ReferenceKind | 'words'][]) {
    if (kind === 'words') continue;
    const ids = node[key] as readonly string[];
    for (const [i, id] of ids.entries()) yield reference(kind, id, at(ids, i), holder);
  }
}

function* inTarget(target: Target, place: Range, holder: HolderKind): Found {
  switch (target.kind) {
    case 'step':
      return yield reference('step', target.step, place, holder);
    case 'level':
      return yield reference('level', target.level, place, holder);
    case 'exit':
      return yield reference('exit', target.exit, place, holder);
    case 'next':
    case 'close':
    case 'close-log':
    case 'unspecified':
      return;
  }
}

function* inWho(who: Who | undefined, holder: HolderKind): Found {
  if (who) yield* inLists(who, whoLists, holder);
}

function* inDeadlines(deadlines: readonly Deadline[]): Found {
  for (const deadline of deadlines) yield* inLists(deadline, deadlineLists, 'deadline');
}

function* inConsentUses(uses: readonly ConsentUse[], holder: HolderKind): Found {
  for (const use of uses) yield reference('consent', use.consent, at(use, 'consent'), holder);
}

function* inEffect(effect: Effect): Found {
  for (const [key, kind] of Object.entries(effectKinds) as [keyof typeof effectKinds, ReferenceKind][]) {
    const id = effect[key];
    if (id !== undefined) yield reference(kind, id, at(effect, key), 'outcome');
  }
}

function* inOutcome(outcome: Outcome): Found {
  for (const choice of outcome.go) yield* inTarget(choice.to, at(choice, 'to'), 'outcome');
  yield* inLists(outcome, outcomeLists, 'outcome');
  for (const effect of outcome.effects) yield* inEffect(effect);
  yield* inDeadlines(outcome.deadlines);
}

function* inBranch(branch: Branch): Found {
  yield* inLists(branch, branchLists, 'branch');
  yield* inWho(branch.who, 'branch');
  yield* inDeadlines(branch.deadlines);
  yield* inConsentUses(branch.consents, 'branch');
  for (const outcome of branch.outcomes) yield* inOutcome(outcome);
}

function* inStep(step: Step): Found {
  yield* inLists(step, stepLists, 'step');
  yield* inWho(step.who, 'step');
  yield* inDeadlines(step.deadlines);
  yield* inConsentUses(step.consents, 'step');
  for (const prerequisite of step.prerequisites) {
    yield reference('step', prerequisite.step, at(prerequisite, 'step'), 'prerequisite');
    yield* inLists(prerequisite, prerequisiteLists, 'prerequisite');
  }
  for (const branch of step.branches) yield* inBranch(branch);
  for (const outcome of step.outcomes) yield* inOutcome(outcome);
}

function* inDefinitions(guide: Guide): Found {
  for (const notice of guide.notices) yield* inLists(notice, noticeLists, 'notice');
  for (const consent of guide.consents) {
    if (consent.overriddenBy !== undefined) {
      yield reference('notice', consent.overriddenBy, at(consent, 'overriddenBy'), 'consent');
    }
    if (consent.tool !== undefined) yield reference('tool', consent.tool, at(consent, 'tool'), 'consent');
    yield* inLists(consent, consentLists, 'consent');
  }
  for (const exit of guide.exits) yield* inLists(exit, exitLists, 'exit');
  for (const arena of guide.arenas) yield* inLists(arena, arenaLists, 'arena');
  for (const article of guide.articles) yield* inLists(article, articleLists, 'article');
  for (const example of guide.examples) {
    if (example.article !== undefined) {
      yield reference('article', example.article, at(example, 'article'), 'example');
    }
  }
}

/** Every place in a guide that names a step, level or definition by id; links in running text are not among them. */
export function* referencesOf(guide: Guide): Found {
  if (guide.start) yield* inTarget(guide.start, at(guide, 'start'), 'guide');
  yield* inDefinitions(guide);
  for (const level of guide.levels) {
    yield* inLists(level, levelLists, 'level');
    if (level.entry !== undefined) yield reference('step', level.entry, at(level, 'entry'), 'level');
    for (const step of level.steps) yield* inStep(step);
  }
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
