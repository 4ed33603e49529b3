import type { Nodes } from 'mdast';
import type { Guide } from '../../src/model/guide.ts';
import type { Prose } from '../../src/model/prose.ts';
import type { Branch, Deadline, Outcome, Step } from '../../src/model/step.ts';

const isProse = (value: object): value is Prose => 'at' in value && 'tree' in value;

function* proseTexts(node: Nodes): Generator<string> {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') yield node.value;
  if ('children' in node) for (const child of node.children) yield* proseTexts(child);
}

/** All running text of a guide, piece by piece. */
function* allProse(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if (isProse(value)) yield* proseTexts(value.tree);
  else for (const inner of Object.values(value)) yield* allProse(inner);
}

const withTitles = (guide: Guide): readonly { readonly title: string }[] => [
  ...guide.levels,
  ...guide.levels.flatMap(({ steps }) => steps),
  ...guide.audiences,
  ...guide.systems,
  ...guide.roles,
  ...guide.tools,
  ...guide.contacts,
  ...guide.consents,
  ...guide.exits,
  ...guide.arenas,
  ...guide.articles,
  ...guide.examples,
  ...guide.tracks,
];

const ofOutcome = (outcome: Outcome): (string | undefined)[] => [
  ...outcome.when,
  ...outcome.go.map(({ when }) => when),
  ...outcome.effects.map(({ text }) => text),
];

const ofBranch = (branch: Branch): (string | undefined)[] => [
  branch.title,
  ...branch.shares,
  ...branch.outcomes.flatMap(ofOutcome),
];

const ofStep = (step: Step): (string | undefined)[] => [
  ...step.questions,
  ...step.definitions.map(({ term }) => term),
  ...step.shares,
  ...step.prerequisites.map(({ when }) => when),
  ...step.branches.flatMap(ofBranch),
  ...step.outcomes.flatMap(ofOutcome),
];

/** Every line of text a reader of the guide must meet, and every piece of its running text. */
export function readerTexts(guide: Guide): string[] {
  const lines: (string | undefined)[] = [
    guide.title,
    guide.name,
    guide.municipality?.name,
    guide.version,
    guide.ages?.text,
    ...Object.values(guide.terms),
    ...withTitles(guide).map(({ title }) => title),
    ...guide.levels.flatMap((level) => [level.longTitle, ...level.keyPoints, ...level.steps.flatMap(ofStep)]),
    ...guide.notices.map(({ title }) => title),
    ...guide.roles.flatMap(({ duties }) => duties),
    ...guide.tools.flatMap(({ aliases, file, url }) => [...aliases, file, url]),
    ...guide.contacts.flatMap(({ numbers, hours, email, url, address }) => [
      ...numbers.flatMap((phone) => [phone.number, phone.label, phone.hours]),
      ...[hours, email, url, address],
    ]),
    ...guide.consents.flatMap(({ givenBy, renewal }) => [givenBy, renewal]),
    ...guide.exits.map(({ url }) => url),
    ...guide.arenas.flatMap(({ frequency, ages }) => [frequency, ages?.text]),
    ...guide.systems.map(({ url }) => url),
    ...guide.glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
    ...guide.examples.flatMap(({ names }) => names),
    ...guide.laws.flatMap(({ act, paragraph, url }) => [act, paragraph, url]),
    ...guide.changelog.map(({ version }) => version),
  ];
  return [...lines, ...allProse(guide)].filter((text) => text !== undefined && text.trim() !== '') as string[];
}

/** Every deadline of the guide, in reading order. */
export function deadlinesOf(guide: Guide): Deadline[] {
  const of = (part: Step | Branch): Deadline[] => [
    ...part.deadlines,
    ...part.outcomes.flatMap(({ deadlines }) => deadlines),
  ];
  return guide.levels.flatMap(({ steps }) => steps.flatMap((step) => [...of(step), ...step.branches.flatMap(of)]));
}
