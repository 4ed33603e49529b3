import type { Guide, Level } from '../../src/model/guide.ts';
import type { Prose } from '../../src/model/prose.ts';
import type { Branch, Outcome, Prerequisite, Step } from '../../src/model/step.ts';
import { type Choice, parseTarget, type Target } from '../../src/model/target.ts';

/** Running text that no file stands behind. */
export function makeProse(text: string): Prose {
  const at = (start: number, end: number) => ({ file: { path: 'guide.yaml', text }, start, end });
  return { text, tree: { type: 'root', children: [] }, at };
}

/** `level:1`, `close` …; anything else is unspecified. */
const target = (text: string): Target => parseTarget(text) ?? { kind: 'unspecified' };

export type OutcomeInput = Partial<Omit<Outcome, 'go'>> & { go?: string | readonly (string | Choice)[] };
export type BranchInput = Partial<Omit<Branch, 'outcomes'>> & { outcomes?: readonly OutcomeInput[] };
export type PrerequisiteInput = string | (Partial<Prerequisite> & { step: string });
export type StepInput = Partial<Omit<Step, 'outcomes' | 'branches' | 'prerequisites'>> & {
  id: string;
  outcomes?: readonly OutcomeInput[];
  branches?: readonly BranchInput[];
  prerequisites?: readonly PrerequisiteInput[];
};
export type LevelInput = Partial<Omit<Level, 'steps'>> & { steps?: readonly (string | StepInput)[] };
export type GuideInput = Partial<Omit<Guide, 'levels' | 'start' | 'audiences' | 'exits'>> & {
  levels?: readonly LevelInput[];
  start?: string;
  audiences?: readonly string[];
  exits?: readonly string[];
};

export function makeOutcome(input: OutcomeInput, index = 0): Outcome {
  const go = input.go === undefined ? ['unspecified'] : typeof input.go === 'string' ? [input.go] : input.go;
  return {
    id: `utfall-${index + 1}`,
    idGiven: false,
    when: [],
    requires: [],
    effects: [],
    deadlines: [],
    audiences: [],
    tracks: [],
    ...input,
    go: go.map((choice) => (typeof choice === 'string' ? { to: target(choice) } : choice)),
  };
}

export function makeBranch(input: BranchInput, index = 0): Branch {
  return {
    audiences: [],
    tools: [],
    deadlines: [],
    consents: [],
    shares: [],
    notices: [],
    contacts: [],
    systems: [],
    laws: [],
    ...input,
    outcomes: (input.outcomes ?? []).map((outcome, i) => makeOutcome(outcome, 100 * (index + 1) + i)),
  };
}

export function makeStep(input: string | StepInput): Step {
  const given = typeof input === 'string' ? { id: input } : input;
  return {
    idGiven: true,
    title: given.id,
    questions: [],
    definitions: [],
    tools: [],
    produces: [],
    deadlines: [],
    consents: [],
    appoints: [],
    shares: [],
    systems: [],
    notices: [],
    contacts: [],
    arenas: [],
    articles: [],
    laws: [],
    audiences: [],
    tracks: [],
    ...given,
    branches: (given.branches ?? []).map(makeBranch),
    prerequisites: (given.prerequisites ?? []).map((p) =>
      typeof p === 'string' ? { step: p, audiences: [] } : { audiences: [], ...p },
    ),
    outcomes: (given.outcomes ?? []).map(makeOutcome),
  };
}

export function makeLevel(input: LevelInput, index = 0): Level {
  const id = input.id ?? String(index);
  return {
    title: `Nivå ${id}`,
    keyPoints: [],
    audiences: [],
    tracks: [],
    notices: [],
    tools: [],
    contacts: [],
    articles: [],
    laws: [],
    ...input,
    id,
    steps: (input.steps ?? []).map(makeStep),
  };
}

/** A guide as the parser would make it, with nothing in it but what is said; levels are numbered from 0. */
export function makeGuide(input: GuideInput = {}): Guide {
  const { start, audiences = [], exits = [], levels = [], ...rest } = input;
  return {
    id: 'eksempel',
    title: 'Eksempel',
    language: 'nb',
    dates: {},
    status: 'published',
    profile: 'none',
    terms: {},
    systems: [],
    notices: [],
    roles: [],
    tools: [],
    contacts: [],
    consents: [],
    arenas: [],
    articles: [],
    glossary: [],
    examples: [],
    laws: [],
    tracks: [],
    changelog: [],
    ...rest,
    start: start === undefined ? undefined : target(start),
    levels: levels.map(makeLevel),
    audiences: audiences.map((id) => ({ id, title: id })),
    exits: exits.map((id) => ({ id, title: id, contacts: [] })),
  };
}
