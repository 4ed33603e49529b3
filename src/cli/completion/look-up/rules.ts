import { pages as changePages } from '../../../diff/generated/pages.ts';
import { pages as rulePages } from '../../../lint/generated/pages.ts';
import type { UiLanguage } from '../../language.ts';
import type { Suggestion } from '../suggestion.ts';

/** What `veileder explain` can tell of: rules, then kinds of change, each with its title. */
export async function rulesToExplain(language: UiLanguage): Promise<Suggestion[]> {
  return [...Object.entries(rulePages), ...Object.entries(changePages)].map(([value, page]) => ({
    value,
    text: page[language].title,
  }));
}
