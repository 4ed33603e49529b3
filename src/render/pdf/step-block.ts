import type { Level } from '../../model/guide.ts';
import type { Branch, Prerequisite, Step } from '../../model/step.ts';
import type { Context } from './context.ts';
import { audienceWords, led, prose, ref, refLines, stepNumber } from './context.ts';
import type { Block } from './document.ts';
import { p, soft, strong, text } from './document.ts';
import {
  bullets,
  consentBlocks,
  contactBlocks,
  deadlineBlocks,
  fact,
  facts,
  noticeBlocks,
  recommendation,
  whoBlocks,
} from './facts.ts';
import { onward, wayBlocks } from './ways.ts';

/** Steps are headings of the second level: parts and levels of the guide are the first. */
const stepHeading = 2;

function prerequisite(context: Context, one: Prerequisite): Block {
  const audiences = audienceWords(context, one.audiences);
  return p(
    ref(context, 'step', one.step),
    ...(one.when === undefined ? [] : [text(` – ${one.when}`)]),
    ...(audiences === '' ? [] : [soft(` (${audiences})`)]),
  );
}

/** What a step and a branch have in common. */
function shared(context: Context, of: Step | Branch): Block[] {
  const { fields } = context.words;
  return facts(
    fact(fields.who, whoBlocks(context, of.who)),
    fact(fields.deadline, deadlineBlocks(context, of.deadlines)),
    fact(fields.tools, refLines(context, 'tool', of.tools)),
    'produces' in of ? fact(fields.produces, refLines(context, 'tool', of.produces)) : [],
    fact(fields.consent, consentBlocks(context, of.consents)),
    'appoints' in of ? fact(fields.appoints, refLines(context, 'role', of.appoints)) : [],
    fact(fields.shares, bulletsOrLine(of.shares)),
    fact(fields.systems, refLines(context, 'system', of.systems)),
    fact(fields.contacts, contactBlocks(context, of.contacts)),
    'arenas' in of ? fact(fields.arenas, refLines(context, 'arena', of.arenas)) : [],
    'articles' in of ? fact(fields.articles, refLines(context, 'article', of.articles)) : [],
    fact(fields.laws, refLines(context, 'law', of.laws)),
  );
}

const bulletsOrLine = (items: readonly string[]): Block[] => items.map((item) => p(text(item)));

function branchBlock(context: Context, branch: Branch, level: Level, step: Step): Block {
  const { words, places } = context;
  const audiences = audienceWords(context, branch.audiences);
  const own = branch.title ?? '';
  const forWhom = words.forAudiences(audiences === '' ? words.everyone : audiences);
  const title = own === '' ? forWhom : audiences === '' || own.includes(audiences) ? own : `${own} (${audiences})`;
  const id = branch.id === undefined ? undefined : places.take('branch', `${step.id}/${branch.id}`);
  return {
    t: 'group',
    ...(id === undefined ? {} : { id }),
    title,
    b: [
      ...noticeBlocks(context, branch.notices),
      ...shared(context, branch),
      ...prose(context, branch.body, stepHeading + 1),
      ...wayBlocks(context, branch.outcomes, { level, step }),
    ],
  };
}

export function stepBlock(context: Context, level: Level, step: Step, colour: number): Block {
  const { words, places } = context;
  const { fields } = words;
  const id = places.take('step', step.id);
  const number = stepNumber(level, step);
  const audiences = audienceWords(context, step.audiences);
  return {
    t: 'step',
    ...(id === undefined ? {} : { id }),
    colour,
    label: `${context.stepWord} ${number}`,
    number,
    title: step.title,
    marks: [
      ...(step.kind === undefined ? [] : [words.stepKind[step.kind]]),
      ...(audiences === '' ? [] : [`${fields.audiences}: ${audiences}`]),
      ...(step.tracks.length === 0
        ? []
        : [`${fields.tracks}: ${step.tracks.map((id) => places.title('track', id)).join(', ')}`]),
    ],
    b: [
      ...noticeBlocks(context, step.notices),
      ...facts(
        fact(
          fields.first,
          step.prerequisites.map((one) => prerequisite(context, one)),
        ),
      ),
      ...shared(context, step),
      ...(step.what === undefined ? [] : led([strong(`${fields.what}:`)], prose(context, step.what))),
      ...(step.how === undefined ? [] : led([strong(`${fields.how}:`)], prose(context, step.how))),
      ...prose(context, step.body, stepHeading),
      ...(step.questions.length === 0 ? [] : [p(strong(fields.questions)), ...bullets(step.questions)]),
      ...recommendation(context, prose(context, step.recommendation)),
      ...(step.definitions.length === 0
        ? []
        : facts(...step.definitions.map(({ term, text }) => fact(term, prose(context, text))))),
      ...step.branches.map((branch) => branchBlock(context, branch, level, step)),
      ...onward(
        context,
        { level, step },
        step.branches.some(({ outcomes }) => outcomes.length > 0),
      ),
    ],
  };
}
