import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { findScenarios } from '../../walk/find-scenarios.ts';
import { oneGuide } from '../../walk/one-guide.ts';
import { readScenarios } from '../../walk/read-scenarios.ts';
import { walkWords } from '../../walk/words.ts';
import type { Written } from '../place.ts';
import type { Suggestion } from '../suggestion.ts';

/** Names that the guide of the call, or its scenario file, gives to its parts. */
export async function namesIn(
  kind: 'audience' | 'level' | 'scenario',
  call: Written,
  context: Context,
): Promise<Suggestion[]> {
  const { io, language } = context;
  const words = await walkWords(context);
  if (kind === 'scenario') {
    const script = call.options.get('--script');
    const files = script !== undefined ? [script] : await findScenarios(io, call.arguments);
    const names: Suggestion[] = [];
    for (const path of files.filter((file) => existsSync(resolve(io.cwd, file)))) {
      const { scenarios } = await readScenarios(io, path, words, language);
      names.push(...(scenarios?.scenarios ?? []).map(({ name }) => ({ value: name.text, text: path })));
    }
    return names;
  }
  const { guide } = await oneGuide(io, call.arguments.slice(0, 1), words);
  const named = kind === 'audience' ? guide.audiences : guide.levels;
  return named.map(({ id, title }) => ({ value: id, text: title }));
}
