import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { UiLanguage } from '../lint/rule.ts';
import { sentencesFor } from '../lint/say.ts';
import type { Told } from '../report/lint/findings.ts';
import { type FindingJson, findingJson } from '../report/lint/json.ts';
import { withoutNumbers } from '../report/lint/without-numbers.ts';

/** Findings with their sentences, without the numbers of persons. */
export async function toldIn(diagnostics: readonly Diagnostic[], lang: UiLanguage): Promise<Told[]> {
  const said = await sentencesFor(diagnostics, lang);
  return diagnostics.map((diagnostic, i) =>
    withoutNumbers({ diagnostic, message: said[i]?.message ?? '', related: said[i]?.related ?? [] }),
  );
}

export const findingsOf = async (diagnostics: readonly Diagnostic[], lang: UiLanguage): Promise<FindingJson[]> =>
  (await toldIn(diagnostics, lang)).map(findingJson);
