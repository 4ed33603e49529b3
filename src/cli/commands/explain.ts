import { rules } from '../../lint/generated/rules.ts';
import type { RuleExample, RuleMeta } from '../../lint/rule.ts';
import { nearest } from '../../model/nearest.ts';
import { type Paint, paintFor } from '../../report/paint.ts';
import { pieces, wrap } from '../../report/wrap.ts';
import { terminalText } from '../../source/terminal-text.ts';
import { wantsColour } from '../colour.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { ruleFacts } from '../rule-facts.ts';
import { UsageError } from '../usage-error.ts';

/** `veileder explain RULE`: what a rule or a kind of change means, why, how to mend, and its examples. */
export async function explainCommand(id: string, options: SharedOptions, context: Context): Promise<number> {
  const { io, language, messages } = context;
  const { pages } = await import('../../lint/generated/pages.ts');
  const known = Object.keys(rules) as (keyof typeof rules)[];
  const rule = known.find((r) => r === id);
  if (!rule) return explainChange(id, known, options, context);
  const page = pages[rule];
  const meta: RuleMeta = rules[rule].meta;
  const text = page[language];
  const paint = await paintFor(wantsColour(io, io.stdout, options.color));
  const width = Math.min(io.stdout.columns ?? 80, 100);
  const section = (title: string, body: string): string => `\n${paint.strong(title)}\n${wrap(body, width, '  ')}\n`;
  io.stdout.write(
    [
      `${wrap(`${rule}: ${text.title}`, width).replace(rule, paint.strong)}\n`,
      `${paint.faint(wrap(ruleFacts(meta, messages), width))}\n`,
      section(messages.explain.why, text.why),
      section(messages.explain.mend, text.mend),
      ...page.bad.map((e) => example(messages.explain.bad, e, paint, width)),
      ...page.good.map((e) => example(messages.explain.good, e, paint, width)),
      ...(page.sources ? [section(messages.explain.sources, page.sources.join(' · '))] : []),
    ].join(''),
  );
  return exitCodes.done;
}

/** Kinds of change (`veileder diff`) have pages too. */
async function explainChange(
  id: string,
  rules: readonly string[],
  options: SharedOptions,
  context: Context,
): Promise<number> {
  const { io } = context;
  const { changePage } = await import('../explain-change.ts');
  const paint = await paintFor(wantsColour(io, io.stdout, options.color));
  const page = await changePage(id, paint, Math.min(io.stdout.columns ?? 80, 100), context);
  if (page === undefined) {
    const { checkIds } = await import('../../diff/generated/ids.ts');
    throw new UsageError((u) => u.unknownRuleOrChange({ id, suggestion: nearest(id, [...rules, ...checkIds])?.name }));
  }
  io.stdout.write(page);
  return exitCodes.done;
}

/** The example with its line numbers, and a mark at each place the rule finds. */
function example(title: string, { text, finds }: RuleExample, paint: Paint, width: number): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const gutter = String(lines.length).length;
  const found = new Map(finds.map((f) => f.split(':').map(Number) as [number, number]));
  const row = (number: string, words: string): string => `  ${paint.faint(`${number.padStart(gutter)} │`)} ${words}\n`;
  const rows = lines.flatMap((line, i) => {
    const at = (found.get(i + 1) ?? 0) - 1;
    return pieces(terminalText(line), width - gutter - 5).flatMap(({ indent, words, from }, n) => {
      const marked = at >= from && at < from + words.length;
      return [
        row(n === 0 ? String(i + 1) : '', indent + words),
        ...(marked ? [row('', `${indent}${' '.repeat(at - from)}${paint.severity.error('^')}`)] : []),
      ];
    });
  });
  return `\n${paint.strong(title)}\n${rows.join('')}`;
}
