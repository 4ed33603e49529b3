import { rules } from '../../lint/generated/rules.ts';
import type { RuleMeta } from '../../lint/rule.ts';
import { rulePageHtml } from '../../report/serve/rule-page.ts';
import { ruleFacts } from '../rule-facts.ts';
import type { ServeWords } from './words.ts';

/** What `veileder explain` tells of a rule; undefined where there is none of that name. */
export async function rulePage(id: string, { language, messages }: ServeWords): Promise<string | undefined> {
  if (!Object.hasOwn(rules, id)) return undefined;
  const rule = id as keyof typeof rules;
  const { pages } = await import('../../lint/generated/pages.ts');
  const page = pages[rule];
  const meta: RuleMeta = rules[rule].meta;
  const { bad, good, sources } = page;
  return rulePageHtml({ text: page[language], bad, good, sources, facts: ruleFacts(meta, messages) }, messages);
}
