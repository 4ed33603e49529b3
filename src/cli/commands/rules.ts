import { rules } from '../../lint/generated/rules.ts';
import type { RuleMeta } from '../../lint/rule.ts';
import { ruleUrl } from '../../report/lint/findings.ts';
import { wantsColour } from '../colour.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { destinations } from '../formats.ts';
import { writeWhole } from '../write-output.ts';

const formats = ['pretty', 'json'] as const;

/** `veileder rules`: every rule by group, with its severity and what it finds. */
export async function rulesCommand(options: SharedOptions, context: Context): Promise<number> {
  const { io, language } = context;
  const { pages } = await import('../../lint/generated/pages.ts');
  const list = Object.entries(rules).map(([id, rule]) => ({
    id,
    meta: rule.meta as RuleMeta,
    title: pages[id as keyof typeof pages][language].title,
  }));
  for (const { format, file } of destinations(options.format, options.output, formats, 'pretty')) {
    const text = format === 'json' ? asJson(list) : await asText(list, file === undefined, options, context);
    if (file === undefined) io.stdout.write(text);
    else await writeWhole(io, file, text);
  }
  return exitCodes.done;
}

type Listed = { id: string; meta: RuleMeta; title: string };

function asJson(list: readonly Listed[]): string {
  const all = list.map(({ id, meta, title }) => ({
    rule: id,
    group: meta.group,
    severity: meta.severity,
    draft: meta.draft ?? meta.severity,
    profiles: meta.profiles,
    on: meta.off !== true,
    title,
    url: ruleUrl(id),
  }));
  return `${JSON.stringify({ version: 1, rules: all }, null, 2)}\n`;
}

async function asText(
  list: readonly Listed[],
  toTerminal: boolean,
  options: SharedOptions,
  { io, messages }: Context,
): Promise<string> {
  const { paintFor } = await import('../../report/paint.ts');
  const { wrap } = await import('../../report/wrap.ts');
  const paint = await paintFor(toTerminal && wantsColour(io, io.stdout, options.color));
  const width = (toTerminal && io.stdout.columns) || 100;
  const groups = [...new Set(list.map((r) => r.meta.group))].sort(
    (a, b) => Object.keys(messages.groups).indexOf(a) - Object.keys(messages.groups).indexOf(b),
  );
  const parts = groups.map((group) => {
    const lines = list
      .filter((r) => r.meta.group === group)
      .map(({ id, meta, title }) => {
        const severity = meta.off ? messages.explain.off : messages.severity[meta.severity];
        return `  ${paint.severity[meta.severity](id)} (${severity})\n${wrap(title, width, '      ')}\n`;
      });
    return `${paint.strong(messages.groups[group])}\n${lines.join('')}`;
  });
  return `${parts.join('\n')}\n${messages.rulesFooter}\n`;
}
