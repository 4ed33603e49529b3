import type { Effect, Outcome } from '../../model/step.ts';
import { type Choice, formatTarget, type Target } from '../../model/target.ts';
import { wordsOf } from '../words.ts';
import { deadlineLines } from './deadlines.ts';
import { escaped, indented } from './escape.ts';
import { labelOf, link, links, titleOf, type Writer, wordOf } from './writer.ts';

function targetLink(writer: Writer, to: Target): string {
  const { targets } = wordsOf(writer.guide.language);
  switch (to.kind) {
    case 'next':
      return `[${targets.next}](#${writer.language === 2 ? 'next' : 'neste'})`;
    case 'close':
      return `[${targets.close}](#${writer.language === 2 ? 'close' : 'avslutt'})`;
    case 'close-log':
      return `[${targets['close-log']}](#${writer.language === 2 ? 'close-log' : 'avslutt-loggen'})`;
    case 'unspecified':
      return `[…](#${formatTarget(to)})`;
    case 'step':
      return `[${escaped(titleOf(writer, 'step', to.step)) || to.step}](#${formatTarget(to)})`;
    case 'level':
      return `[${escaped(titleOf(writer, 'level', to.level)) || to.level}](#${formatTarget(to)})`;
    case 'exit':
      return `[${escaped(titleOf(writer, 'exit', to.exit)) || to.exit}](#${formatTarget(to)})`;
  }
}

function effectLine(writer: Writer, effect: Effect): string {
  const label = wordOf(writer, 'effect', effect.kind);
  const named = (['consent', 'role', 'tool', 'contact', 'system'] as const).flatMap((kind) => {
    const id = effect[kind];
    return id === undefined ? [] : [{ kind, link: link(writer, kind, id) }];
  });
  if (effect.text === undefined) return `- **${label}:** ${named.map((one) => one.link).join(', ')}`.trimEnd();
  if (named.length === 0) return `- **${label}:** ${escaped(effect.text)}`;
  const below = named.map((one) => `    - **${labelOf(writer, 'effect', one.kind)}:** ${one.link}`);
  return [`- **${label}:**`, `  - ${escaped(effect.text)}`, ...below].join('\n');
}

const isUnspecified = ([first, ...rest]: readonly Choice[]): boolean =>
  rest.length === 0 && first?.to.kind === 'unspecified' && first.when === undefined;

/** One outcome as a list item, without its mark. */
function outcomeItem(writer: Writer, outcome: Outcome): string {
  const or = wordsOf(writer.guide.language).or;
  const when = outcome.when.map(escaped).join(`\n*${or}*\n`);
  const id = outcome.idGiven ? ` {#${outcome.id}}` : '';
  const cased = outcome.go.some((choice) => choice.when !== undefined);
  const direct = cased ? '' : outcome.go.map(({ to }) => targetLink(writer, to)).join(` ${or} `);
  const arrow = isUnspecified(outcome.go) ? '' : ` → ${direct}`.trimEnd();
  const cases = cased
    ? outcome.go.map(({ to, when: own }) =>
        own === undefined ? `- ${targetLink(writer, to)}` : `- ${escaped(own)} → ${targetLink(writer, to)}`,
      )
    : [];
  const field = (name: string, value: string): string[] =>
    value === '' ? [] : [`- **${labelOf(writer, 'outcome', name)}:** ${value}`];
  const facts = [
    ...field('requires', links(writer, 'consent', outcome.requires)),
    ...deadlineLines(writer, outcome.deadlines, labelOf(writer, 'outcome', 'deadlines')).map(
      (line) => `- ${indented(line, 2).trimStart()}`,
    ),
    ...field('audiences', links(writer, 'audience', outcome.audiences)),
    ...field('tracks', links(writer, 'track', outcome.tracks)),
    ...outcome.effects.map((effect) => effectLine(writer, effect)),
  ];
  return [`${when}${arrow}${id}`.trimStart() || '…', cases.join('\n'), outcome.text?.text ?? '', facts.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
    .replace(/\n\n(?=- )/, '\n');
}

/** The outcomes of a step or branch under their heading. */
export function outcomePart(writer: Writer, outcomes: readonly Outcome[], depth: number): string[] {
  if (outcomes.length === 0) return [];
  const items = outcomes.map((outcome, i) => {
    const mark = `${i + 1}. `;
    return mark + indented(outcomeItem(writer, outcome), mark.length).trimStart();
  });
  return [`${'#'.repeat(depth)} ${labelOf(writer, 'step', 'outcomes')}`, items.join('\n')];
}
