import type { Level } from '../../model/guide.ts';
import type { Branch, Prerequisite, Step } from '../../model/step.ts';
import { audienceWords, type Context, dataFor, dataForOnly, levelLabel, prose, ref, stepNumber } from './context.ts';
import {
  bullets,
  consentUses,
  contactItems,
  deadlineHtml,
  fact,
  facts,
  forTag,
  items,
  line,
  toolItems,
  whoHtml,
} from './facts.ts';
import { type Child, el, type Html, isEmpty } from './html.ts';
import { noticeBox, noticesHtml } from './notices.ts';
import { edgeLink, incomingHtml, onwardHtml, waysHtml } from './ways.ts';

function prerequisiteHtml(context: Context, one: Prerequisite, step: Step): Child {
  const edge = context.edges.out(step.id).find((e) => e.prerequisite === one);
  const { places, words } = context;
  return el(
    'div',
    { 'data-for': dataFor(context, one.audiences) },
    one.when === undefined ? undefined : el('p', {}, one.when),
    el(
      'p',
      { class: 'go' },
      edge === undefined ? ref(context, 'step', one.step) : edgeLink(context, edge),
      forTag(context, one.audiences),
    ),
    edge === undefined ? undefined : el('p', { class: 'soft' }, words.ui.returnTo(places.title('step', step.id))),
  );
}

/** What a step and a branch have in common. */
function shared(context: Context, of: Step | Branch): Child {
  const { fields } = context.words;
  const list = (kind: 'role' | 'system' | 'arena' | 'article' | 'law', ids: readonly string[]): Child =>
    items(ids.map((id) => ref(context, kind, id)));
  return facts(
    'facts',
    fact(fields.who, whoHtml(context, of.who)),
    fact(fields.deadline, items(of.deadlines.map((one) => deadlineHtml(context, one))), 'deadlines'),
    fact(fields.tools, toolItems(context, of.tools), 'tools'),
    'produces' in of ? fact(fields.produces, toolItems(context, of.produces), 'tools') : [],
    fact(fields.consent, consentUses(context, of.consents)),
    'appoints' in of ? fact(fields.appoints, list('role', of.appoints)) : [],
    fact(fields.shares, items(of.shares)),
    fact(fields.systems, list('system', of.systems)),
    fact(fields.contacts, contactItems(context, of.contacts)),
    'arenas' in of ? fact(fields.arenas, list('arena', of.arenas)) : [],
    'articles' in of ? fact(fields.articles, list('article', of.articles)) : [],
    fact(fields.laws, list('law', of.laws)),
  );
}

function branchHtml(context: Context, branch: Branch, level: Level, step: Step, heading: number): Html {
  const { words, places } = context;
  const audiences = audienceWords(context, branch.audiences);
  const own = branch.title ?? '';
  const forWhom = words.forAudiences(audiences === '' ? words.everyone : audiences);
  const title = own === '' ? forWhom : audiences === '' || own.includes(audiences) ? own : `${own} (${audiences})`;
  return el(
    'section',
    {
      class: 'branch',
      id: branch.id === undefined ? undefined : places.take('branch', `${step.id}/${branch.id}`),
      'data-for': dataFor(context, branch.audiences),
    },
    el(`h${heading}`, { class: 'ds-heading' }, title),
    noticesHtml(context, branch.notices),
    prose(context, branch.body, heading),
    shared(context, branch),
    waysHtml(context, branch.outcomes, { level, step }, heading + 1),
  );
}

function tags(context: Context, step: Step): Child {
  const { words, places } = context;
  const audiences = audienceWords(context, step.audiences);
  const tag = (text: string): Html => el('span', { class: 'ds-tag', 'data-color': 'neutral' }, text);
  const all = [
    ...(step.kind === undefined ? [] : [tag(words.stepKind[step.kind])]),
    ...(audiences === '' ? [] : [tag(words.forAudiences(audiences))]),
    ...step.tracks.map((id) => tag(places.title('track', id))),
  ];
  return all.length === 0
    ? undefined
    : el(
        'p',
        { class: 'tags' },
        all.map((one, i) => (i === 0 ? one : [' ', one])),
      );
}

/** A part of a step with its label as a heading. */
const labelled = (label: string, body: Child, heading: number): Child =>
  isEmpty(body) ? undefined : [el(`h${heading}`, { class: 'ds-heading' }, label), body];

/** One step with all that belongs to it; `heading` is the level of its own heading. */
export function stepHtml(context: Context, level: Level, step: Step, heading: number): Html {
  const { words, places } = context;
  const { fields } = words;
  const inside = heading + 1;
  const number = stepNumber(level, step);
  const spot = { level, step };
  return el(
    'section',
    {
      class: 'step',
      id: places.take('step', step.id),
      'data-step': step.id,
      'data-for': dataForOnly(context, context.edges.meets(step.id)),
    },
    el(
      'div',
      { class: 'step-head' },
      el('p', { class: 'step-label' }, `${levelLabel(context, level)} · ${context.stepWord} ${number}`),
      el(
        `h${heading}`,
        { class: 'ds-heading', tabindex: -1 },
        step.title === '' ? `${context.stepWord} ${number}` : step.title,
      ),
      tags(context, step),
    ),
    noticesHtml(context, step.notices),
    facts(
      'facts',
      fact(
        fields.first,
        step.prerequisites.map((one) => prerequisiteHtml(context, one, step)),
      ),
    ),
    labelled(fields.what, prose(context, step.what, inside), inside),
    labelled(fields.how, prose(context, step.how, inside), inside),
    prose(context, step.body, heading),
    shared(context, step),
    labelled(fields.questions, bullets(step.questions), inside),
    step.recommendation === undefined
      ? undefined
      : noticeBox('recommendation', words.noticeKind.recommendation, '', prose(context, step.recommendation)),
    labelled(
      fields.definitions,
      facts(
        'entries',
        ...step.definitions.map(({ term, text }) => [{ label: term, is: prose(context, text) ?? line(term) }]),
      ),
      inside,
    ),
    step.branches.map((branch) => branchHtml(context, branch, level, step, inside)),
    waysHtml(context, step.outcomes, spot, inside),
    onwardHtml(context, spot, inside),
    incomingHtml(context, step.id, level),
  );
}
