import type { UiLanguage } from '../lint/rule.ts';
import type { Guide } from '../model/guide.ts';
import type { FindingJson } from '../report/lint/json.ts';
import { checkOptions, nameOf } from './arguments.ts';
import { langKind } from './languages.ts';
import { keep, type ReadOptions, readKinds, readSource } from './source.ts';

export interface ParseOptions extends ReadOptions {
  /** The language of the findings' sentences; English when left out. */
  readonly lang?: UiLanguage | undefined;
}

/** A guide that has been read. It may be given to `lint`, `diff` and `render` as it is; a copy of it may not. */
export interface ParsedGuide {
  /** Undefined when the text holds no guide; a faulty guide is still a guide. */
  readonly guide: Guide | undefined;
  /** What is wrong with the text, in the order of place. What the rules find, `lint` tells. */
  readonly diagnostics: readonly FindingJson[];
  /** The files that were read, the guide's own first. */
  readonly files: readonly string[];
}

/**
 * Reads the text of a guide, in Markdown or YAML. What is wrong in the text is never thrown: it is in `diagnostics`.
 * @throws TypeError (the promise is rejected) when the call is wrong: no text, or an option that does not exist.
 */
export async function parseGuide(text: string, options: ParseOptions = {}): Promise<ParsedGuide> {
  if (typeof text !== 'string') {
    throw new TypeError(`parseGuide: the text of the guide must be a string, not ${nameOf(text)}.`);
  }
  checkOptions('parseGuide', options, { ...readKinds, lang: langKind });
  const { lang = 'en', ...how } = options;
  const reading = await readSource('parseGuide', text, how);
  const { guide, diagnostics, files } = reading.parsed;
  const { findingsOf } = await import('./findings.ts');
  return keep(
    { guide, diagnostics: await findingsOf(diagnostics, lang), files: files.map(({ path }) => path) },
    reading,
  );
}
