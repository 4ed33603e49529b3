import type { RuleExample } from '../../lint/rule.ts';
import type { Catalog } from '../../messages/catalog.ts';
import { shown } from '../lint/page/text.ts';

export interface ExplainedRule {
  readonly text: { readonly title: string; readonly why: string; readonly mend: string };
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
  readonly sources?: readonly string[] | undefined;
  /** One line: what it is about, how severe it is. */
  readonly facts: string;
}

/** What `veileder explain` tells of a rule, as the content of a page. */
export function rulePageHtml({ text, bad, good, sources, facts }: ExplainedRule, { explain }: Catalog): string {
  const section = (title: string, body: string): string => `<h2 class="ds-heading">${shown(title)}</h2>\n${body}\n`;
  const words = (body: string): string => `<p>${shown(body)}</p>`;
  return [
    `<p>${shown(text.title)}</p>\n<p class="live-soft">${shown(facts)}</p>\n`,
    section(explain.why, words(text.why)),
    section(explain.mend, words(text.mend)),
    ...bad.map((one) => section(explain.bad, exampleHtml(one))),
    ...good.map((one) => section(explain.good, exampleHtml(one))),
    ...(sources ? [section(explain.sources, words(sources.join(' · ')))] : []),
  ].join('');
}

/** The example, with its lines marked from the places the rule finds. */
function exampleHtml({ text, finds }: RuleExample): string {
  const found = new Map(finds.map((f) => f.split(':').map(Number) as [number, number]));
  const lines = text.replace(/\n$/, '').split('\n');
  const rows = lines.map((line, i) => {
    const column = found.get(i + 1);
    if (column === undefined) return shown(line);
    return `${shown(line.slice(0, column - 1))}<mark>${shown(line.slice(column - 1))}</mark>`;
  });
  return `<pre class="live-example"><code>${rows.join('\n')}</code></pre>`;
}
