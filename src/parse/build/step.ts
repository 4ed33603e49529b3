import { stepSlug } from '../../model/slug.ts';
import type { Branch, Definition, Outcome, Prerequisite, Step, StepKind } from '../../model/step.ts';
import type { Fields, Words } from './fields.ts';
import { deadlineOf, outcomeIds, outcomeOf } from './outcome.ts';
import { consentUseOf, whoOf } from './who.ts';

const stepKinds: Words<StepKind> = {
  clarify: true,
  share: true,
  meet: true,
  log: true,
  plan: true,
  act: true,
  evaluate: true,
  decide: true,
  close: true,
};

/** A step without a title is still a step. `index` is its place in the level, from 0. */
export function stepOf(f: Fields, levelId: string, index: number): Step {
  const id = f.text('id');
  const title = f.text('title') ?? '';
  const written = [f, ...f.maps('branches', (branch) => branch)].flatMap((part) => part.maps('outcomes', (o) => o));
  const ids = outcomeIds(written).values();
  // Outcomes are built in the order in which their ids were made: the step's own first, then branch by branch.
  const outcome = (fields: Fields): Outcome => outcomeOf(fields, ids.next().value ?? '');
  const outcomes = f.maps('outcomes', outcome);
  return f.made<Step>({
    id: id ?? stepSlug(levelId, title, index),
    idGiven: id !== undefined,
    number: f.text('number'),
    title,
    kind: f.oneOf('kind', stepKinds),
    what: f.prose('what'),
    who: whoOf(f.get('who')),
    how: f.prose('how'),
    body: f.prose('body'),
    questions: f.texts('questions'),
    recommendation: f.prose('recommendation'),
    definitions: f.maps('definitions', definitionOf),
    tools: f.texts('tools'),
    produces: f.texts('produces'),
    deadlines: f.maps('deadlines', deadlineOf),
    consents: f.list('consents', consentUseOf),
    appoints: f.texts('appoints'),
    shares: f.texts('shares'),
    systems: f.texts('systems'),
    notices: f.texts('notices'),
    contacts: f.texts('contacts'),
    arenas: f.texts('arenas'),
    articles: f.texts('articles'),
    laws: f.texts('laws'),
    audiences: f.texts('audiences'),
    tracks: f.texts('tracks'),
    branches: f.maps('branches', (branch) => branchOf(branch, outcome)),
    prerequisites: f.maps('prerequisites', prerequisiteOf),
    outcomes,
  });
}

function branchOf(f: Fields, outcome: (fields: Fields) => Outcome): Branch {
  return f.made<Branch>({
    id: f.text('id'),
    title: f.text('title'),
    audiences: f.texts('audiences'),
    body: f.prose('body'),
    who: whoOf(f.get('who')),
    tools: f.texts('tools'),
    deadlines: f.maps('deadlines', deadlineOf),
    consents: f.list('consents', consentUseOf),
    shares: f.texts('shares'),
    notices: f.texts('notices'),
    contacts: f.texts('contacts'),
    systems: f.texts('systems'),
    laws: f.texts('laws'),
    outcomes: f.maps('outcomes', outcome),
  });
}

function definitionOf(f: Fields): Definition {
  return f.made<Definition>({ term: f.text('term') ?? '', text: f.someProse('text') });
}

function prerequisiteOf(f: Fields): Prerequisite {
  return f.made<Prerequisite>({
    step: f.text('step') ?? '',
    when: f.text('when'),
    audiences: f.texts('audiences'),
  });
}
