import type { Level } from '../../model/guide.ts';
import type { Branch, Effect, Outcome, Step } from '../../model/step.ts';
import type { Choice, Target } from '../../model/target.ts';
import type { Context } from './context.ts';
import { audienceWords, levelLabel, prose, refs, stepNumber } from './context.ts';
import type { Block, Inline, WayRow } from './document.ts';
import { isShort, p, soft, strong, text } from './document.ts';
import { deadlineLine } from './facts.ts';

/** Where a step stands: itself and the level it is on. */
export interface Spot {
  readonly level: Level;
  readonly step: Step;
}

function nextStep({ level, step }: Spot): Step | undefined {
  return level.steps[level.steps.indexOf(step) + 1];
}

/** The words for where a way leads, without the page: `Trinn 2: Del bekymringen`, `Nivå 2: …`, `Avslutt saken`. */
export function targetWords(context: Context, to: Target, spot: Spot): string {
  const { guide, words, places } = context;
  switch (to.kind) {
    case 'next': {
      const next = nextStep(spot);
      return next === undefined
        ? words.targets.next
        : `${context.stepWord} ${stepNumber(spot.level, next)}: ${next.title}`;
    }
    case 'step': {
      const level = guide.levels.find(({ steps }) => steps.some(({ id }) => id === to.step));
      const step = level?.steps.find(({ id }) => id === to.step);
      if (level === undefined || step === undefined) return to.step;
      const own = `${context.stepWord} ${stepNumber(level, step)}: ${step.title}`;
      return level === spot.level ? own : `${levelLabel(context, level)}, ${own}`;
    }
    case 'level': {
      const level = guide.levels.find(({ id }) => id === to.level);
      return level === undefined ? `${context.levelWord} ${to.level}` : `${levelLabel(context, level)}: ${level.title}`;
    }
    case 'exit':
      return `${words.targets.exit}: ${places.title('exit', to.exit)}`;
    case 'close':
    case 'close-log':
    case 'unspecified':
      return words.targets[to.kind];
  }
}

function targetPlace(context: Context, to: Target, spot: Spot): string | undefined {
  switch (to.kind) {
    case 'next': {
      const next = nextStep(spot);
      return next && context.places.name('step', next.id);
    }
    case 'step':
      return context.places.name('step', to.step);
    case 'level':
      return context.places.name('level', to.level);
    case 'exit':
      return context.places.name('exit', to.exit);
    case 'close':
    case 'close-log':
    case 'unspecified':
      return undefined;
  }
}

function target(context: Context, to: Target, spot: Spot): Inline {
  const words = [strong(targetWords(context, to, spot))];
  const place = targetPlace(context, to, spot);
  return place === undefined ? { t: 'strong', c: words } : { t: 'ref', to: place, c: words, page: true };
}

function choice(context: Context, one: Choice, spot: Spot): Block {
  const arrow = to(one.to);
  return p(
    text(`${arrow} `),
    target(context, one.to, spot),
    ...(one.when === undefined ? [] : [text(` – ${one.when}`)]),
  );
}

const to = (target: Target): string =>
  target.kind === 'close' || target.kind === 'close-log' ? '■' : target.kind === 'unspecified' ? '?' : '→';

function effect(context: Context, one: Effect): Block {
  const { words } = context;
  const named = [
    ...(one.consent === undefined ? [] : refs(context, 'consent', [one.consent])),
    ...(one.role === undefined ? [] : refs(context, 'role', [one.role])),
    ...(one.tool === undefined ? [] : refs(context, 'tool', [one.tool])),
    ...(one.contact === undefined ? [] : refs(context, 'contact', [one.contact])),
    ...(one.system === undefined ? [] : refs(context, 'system', [one.system])),
  ].flatMap((inline, i) => (i === 0 ? [inline] : [text(', '), inline]));
  const label = soft(`${words.effect[one.kind]}: `);
  if (one.text === undefined) return p(label, ...named);
  return p(label, text(one.text), ...(named.length === 0 ? [] : [text(' ('), ...named, text(')')]));
}

function conditions(context: Context, outcome: Outcome): Block[] {
  const [first, ...rest] = outcome.when;
  if (first === undefined) return [];
  return [p(text(first)), ...rest.map((one) => p({ t: 'emph', c: [text(context.words.or)] }, text(` ${one}`)))];
}

function wayRow(context: Context, outcome: Outcome, spot: Spot): WayRow {
  const { words } = context;
  const audiences = audienceWords(context, outcome.audiences);
  return {
    when: [
      ...conditions(context, outcome),
      ...(audiences === '' ? [] : [p(soft(`${words.fields.audiences}: ${audiences}`))]),
      ...(outcome.tracks.length === 0
        ? []
        : [p(soft(`${words.fields.tracks}: `), ...refs(context, 'track', outcome.tracks))]),
      ...prose(context, outcome.text),
    ],
    go: [
      ...outcome.go.map((one) => choice(context, one, spot)),
      ...(outcome.requires.length === 0
        ? []
        : [p(soft(`${words.fields.requires}: `), ...refs(context, 'consent', outcome.requires))]),
      ...outcome.deadlines.map((deadline) => p(soft(`${words.fields.deadline}: `), ...deadlineLine(context, deadline))),
      ...outcome.effects.map((one) => effect(context, one)),
    ],
  };
}

/** The outcomes of a step or branch as a table; nothing when there are none. */
export function wayBlocks(context: Context, outcomes: readonly Outcome[], spot: Spot): Block[] {
  if (outcomes.length === 0) return [];
  const { words } = context;
  const rows = outcomes.map((outcome) => wayRow(context, outcome, spot));
  return [
    {
      t: 'way',
      keep: rows.every(isShort),
      whole: isShort(rows),
      title: words.parts.outcomes,
      when: words.fields.when,
      go: words.fields.leadsTo,
      rows,
    },
  ];
}

/** A step without outcomes of its own goes on to the next. */
export function onward(context: Context, spot: Spot, hasBranchOutcomes: boolean): Block[] {
  if (spot.step.outcomes.length > 0) return wayBlocks(context, spot.step.outcomes, spot);
  if (nextStep(spot) === undefined || hasBranchOutcomes) return [];
  return [p(text('→ '), soft(`${context.words.parts.outcomes}: `), target(context, { kind: 'next' }, spot))];
}

/** All outcomes of a step in reading order: those of a branch together, then those for everyone. */
export function allWays(step: Step): { readonly outcomes: readonly Outcome[]; readonly branch?: Branch }[] {
  const branches = step.branches.filter(({ outcomes }) => outcomes.length > 0);
  return [
    ...branches.map((branch) => ({ outcomes: branch.outcomes, branch })),
    ...(step.outcomes.length === 0 ? [] : [{ outcomes: step.outcomes }]),
  ];
}

/** A way in few words, for overviews. */
export interface WayWords {
  readonly when: string;
  readonly go: string;
}

/** The ways of a step in few words, grouped by whom they are for (empty: for everyone). */
export function wayWords(context: Context, spot: Spot): { readonly whom: string; readonly ways: WayWords[] }[] {
  const or = ` ${context.words.or} `;
  const group = (whom: string): string => (whom === '' ? '' : context.words.forAudiences(whom));
  return allWays(spot.step).map(({ outcomes, branch }) => ({
    whom: group(audienceWords(context, branch?.audiences ?? [])),
    ways: outcomes.map((outcome) => {
      const own = audienceWords(context, outcome.audiences);
      const when = outcome.when.join(or);
      return {
        when: own === '' ? when : `${group(own)}: ${when}`,
        go: outcome.go
          .map((one) => `${targetWords(context, one.to, spot)}${one.when === undefined ? '' : ` (${one.when})`}`)
          .join(or),
      };
    }),
  }));
}
