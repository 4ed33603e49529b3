import type { FlowEdge } from '../../model/flow.ts';
import type { Level } from '../../model/guide.ts';
import type { Effect, Outcome, Step } from '../../model/step.ts';
import type { Choice, Target } from '../../model/target.ts';
import {
  audienceWords,
  type Context,
  dataFor,
  dataForOnly,
  levelLabel,
  prose,
  ref,
  refs,
  stepNumber,
} from './context.ts';
import { deadlineHtml, soft } from './facts.ts';
import { type Child, el, type Html } from './html.ts';

export interface Spot {
  readonly level: Level;
  readonly step: Step;
}

/** `Nivå 1, trinn 2: Tittel`; the level is left out where it is the reader's own. */
export function stepWords(context: Context, id: string, from?: Level): string {
  const placed = context.index.steps.get(id);
  if (placed === undefined) return id;
  const { step, level } = placed;
  const own = `${context.stepWord} ${stepNumber(level, step)}`;
  const place = level === from ? own : `${levelLabel(context, level)}, ${own.toLowerCase()}`;
  return `${place}: ${step.title}`;
}

/** The words for the end of an edge. */
export function nodeWords(context: Context, node: string, from?: Level): string {
  const { words, places } = context;
  if (node === 'close' || node === 'close-log') return words.targets[node];
  if (node.startsWith('exit:') && !context.index.steps.has(node)) {
    return `${words.targets.exit}: ${places.title('exit', node.slice('exit:'.length))}`;
  }
  return stepWords(context, node, from);
}

export function nodeHref({ places, index }: Context, node: string): string | undefined {
  if (index.steps.has(node)) return places.href('step', node);
  if (node === 'close' || node === 'close-log') return places.href(node, '');
  return places.href('exit', node.slice('exit:'.length));
}

/** An edge of the flow as a link; `data-way` is its number among the edges out of the step. */
export function edgeLink(context: Context, edge: FlowEdge, from?: Level): Html {
  const href = nodeHref(context, edge.to);
  const takers = context.edges.takers(edge);
  const way = context.edges.out(edge.from).indexOf(edge);
  return el(
    'a',
    {
      class: 'ds-link way',
      href,
      'data-way': way,
      'data-to': edge.to,
      'data-kind': edge.kind === 'prerequisite' ? edge.kind : undefined,
      'data-for': dataForOnly(context, takers),
    },
    nodeWords(context, edge.to, from),
  );
}

/** What an aim that leads nowhere says. */
function aimWords({ words, places, ...rest }: Context, to: Target): string {
  switch (to.kind) {
    case 'step':
      return places.title('step', to.step);
    case 'level':
      return `${rest.levelWord} ${to.level}`;
    case 'exit':
      return places.title('exit', to.exit);
    case 'next':
    case 'close':
    case 'close-log':
    case 'unspecified':
      return words.targets[to.kind];
  }
}

/** The links of one choice: one, or several where audiences come to different steps. */
function choiceHtml(context: Context, outcome: Outcome, choice: Choice, { level, step }: Spot): Html {
  const edges = context.edges.out(step.id).filter((e) => e.outcome === outcome && e.choice === choice);
  const links: Child[] = edges.map((edge) => {
    const whom = edges.length > 1 ? audienceWords(context, context.edges.takers(edge) ?? []) : '';
    return el(
      'p',
      { class: 'go', 'data-for': edges.length > 1 ? dataFor(context, context.edges.takers(edge) ?? []) : undefined },
      edgeLink(context, edge, level),
      choice.to.kind === 'level'
        ? [' ', el('span', { class: 'soft' }, `(${levelName(context, choice.to.level)})`)]
        : undefined,
      whom === '' ? undefined : [' ', el('span', { class: 'soft' }, `(${context.words.forAudiences(whom)})`)],
    );
  });
  return el(
    'div',
    {},
    choice.when === undefined ? undefined : el('p', { class: 'criterion' }, choice.when),
    edges.length === 0 ? el('p', { class: 'go nowhere' }, aimWords(context, choice.to)) : links,
  );
}

const levelName = (context: Context, id: string): string => {
  const level = context.index.levels.get(id);
  return level === undefined ? id : `${levelLabel(context, level)}: ${level.title}`;
};

function effectHtml(context: Context, effect: Effect): Html {
  const named: Child[] = [
    effect.consent === undefined ? undefined : ref(context, 'consent', effect.consent),
    effect.role === undefined ? undefined : ref(context, 'role', effect.role),
    effect.tool === undefined ? undefined : ref(context, 'tool', effect.tool),
    effect.contact === undefined ? undefined : ref(context, 'contact', effect.contact),
    effect.system === undefined ? undefined : ref(context, 'system', effect.system),
  ].filter((one) => one !== undefined);
  const links = named.map((one, i) => (i === 0 ? one : [', ', one]));
  const text = effect.text;
  return soft(
    `${context.words.effect[effect.kind]}`,
    text === undefined && named.length === 0 ? undefined : ': ',
    text,
    named.length === 0 ? undefined : text === undefined ? links : [' (', links, ')'],
  );
}

function outcomeHtml(context: Context, outcome: Outcome, spot: Spot): Html {
  const { words } = context;
  const audiences = audienceWords(context, outcome.audiences);
  const [first, ...rest] = outcome.when;
  return el(
    'li',
    { class: 'outcome', 'data-outcome': outcome.id, 'data-for': dataFor(context, outcome.audiences) },
    first === undefined
      ? undefined
      : el(
          'p',
          { class: 'when' },
          first,
          rest.map((one) => [' ', el('em', {}, words.or), ' ', one]),
        ),
    audiences === '' ? undefined : soft(`${words.fields.audiences}: ${audiences}`),
    outcome.tracks.length === 0 ? undefined : soft(`${words.fields.tracks}: `, refs(context, 'track', outcome.tracks)),
    prose(context, outcome.text),
    outcome.requires.length === 0
      ? undefined
      : soft(`${words.fields.requires}: `, refs(context, 'consent', outcome.requires)),
    outcome.deadlines.map((deadline) => soft(`${words.fields.deadline}: `, deadlineHtml(context, deadline))),
    outcome.effects.map((one) => effectHtml(context, one)),
    outcome.go.map((choice) => choiceHtml(context, outcome, choice, spot)),
  );
}

/** The outcomes of a step or branch; nothing when there are none. `level` is that of the heading. */
export function waysHtml(context: Context, outcomes: readonly Outcome[], spot: Spot, level: number): Child {
  if (outcomes.length === 0) return undefined;
  return el(
    'div',
    { class: 'ways' },
    el(`h${level}`, { class: 'ds-heading' }, context.words.parts.outcomes),
    el(
      'ol',
      { class: 'outcomes' },
      outcomes.map((outcome) => outcomeHtml(context, outcome, spot)),
    ),
  );
}

/** Where a step goes on to without an outcome of its own: for everyone, or for those no outcome is for. */
export function onwardHtml(context: Context, { level, step }: Spot, heading: number): Child {
  const edges = context.edges.out(step.id).filter(({ kind }) => kind === 'next');
  if (edges.length === 0) return undefined;
  return el(
    'div',
    { class: 'ways' },
    el(`h${heading}`, { class: 'ds-heading' }, context.words.parts.outcomes),
    edges.map((edge) => {
      const takers = context.edges.takers(edge);
      const whom = takers === undefined ? '' : audienceWords(context, takers);
      return el(
        'p',
        { class: 'go', 'data-for': dataForOnly(context, takers) },
        edgeLink(context, edge, level),
        whom === '' ? undefined : [' ', el('span', { class: 'soft' }, `(${context.words.forAudiences(whom)})`)],
      );
    }),
  );
}

/** What leads to a step, a closing or an exit, folded away. */
export function incomingHtml(context: Context, node: string, from?: Level): Child {
  const { words, edges } = context;
  const edgesIn = edges.into(node);
  const starts = edges.view.start === node;
  if (edgesIn.length === 0 && !starts) return undefined;
  return el(
    'details',
    { class: 'ds-details incoming' },
    el('summary', {}, words.ui.howHere),
    el(
      'ul',
      { class: 'ds-list' },
      starts ? el('li', {}, words.ui.startsHere) : undefined,
      edgesIn.map((edge) => {
        const href = context.places.href('step', edge.from);
        const why = [edge.outcome?.when.join(` ${words.or} `), edge.choice?.when, edge.prerequisite?.when]
          .filter((one) => one !== undefined && one !== '')
          .join(' – ');
        const takers = edges.takers(edge);
        return el(
          'li',
          { 'data-for': dataForOnly(context, takers) },
          el('a', { class: 'ds-link', href }, stepWords(context, edge.from, from)),
          edge.kind === 'prerequisite' ? ` (${words.fields.first.toLowerCase()})` : undefined,
          why === '' ? undefined : `: ${why}`,
        );
      }),
    ),
  );
}
