import type { WalkWords } from '../../messages/walk/shape.ts';
import { scenarioYaml } from '../../report/walk/scenario-yaml.ts';
import { suggestScenarios } from '../../walk/suggest/suggested.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { tell } from '../tell.ts';
import { folderOf, relativeTo, scenarioPathFor } from './find-scenarios.ts';
import { oneGuide } from './one-guide.ts';

/** `veileder test --suggest GUIDE`: the smallest set of scenarios, to standard output or to `--output`. */
export async function suggest(
  paths: readonly string[],
  { output }: SharedOptions,
  { io }: Context,
  words: WalkWords,
): Promise<number> {
  const { guide, file } = await oneGuide(io, paths, words);
  const { scenarios, atLeast } = suggestScenarios(guide);
  if (scenarios.length === 0) {
    tell(io, words.test.nothingToSuggest({ guide: file.path }));
    return exitCodes.done;
  }
  const path = output ?? scenarioPathFor(file, guide.language);
  const text = scenarioYaml(scenarios, relativeTo(folderOf(path), file.path), guide.language);
  if (output === undefined) io.stdout.write(text);
  else {
    await (await import('../write-output.ts')).writeWhole(io, output, text);
    const told = { path: output, scenarios: scenarios.length, proven: scenarios.length === atLeast, atLeast };
    tell(io, words.test.suggested(told));
  }
  return exitCodes.done;
}
