import type { WalkWords } from '../../messages/walk/shape.ts';
import type { Guide } from '../../model/guide.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { TestReport } from '../../report/walk/test-report.ts';
import { runScenario } from '../../walk/scenario/run.ts';
import { wantsColour } from '../colour.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import type { WalkOptions } from './options.ts';
import { readScenarios } from './read-scenarios.ts';
import { writeResults } from './results.ts';

/** `veileder walk --script`: the way of a scenario, and where it and the guide part ways (exit 1). */
export async function replayScript(
  guide: Guide,
  path: string,
  options: WalkOptions,
  context: Context,
  words: WalkWords,
): Promise<number> {
  const { io, language } = context;
  const { scenarios, problems } = await readScenarios(io, path, words, language);
  if (!scenarios || problems.length > 0) {
    await tell({ files: [{ path, problems, runs: [] }], coverage: [] }, options, context, words);
    return exitCodes.usage;
  }
  const runs = wanted(scenarios.scenarios, options, words).map((scenario) =>
    runScenario(guide, scenario, options.start ?? context.today),
  );
  const [first] = runs;
  if (options.transcript !== undefined || options.save !== undefined) {
    if (first) await writeResults(first.state, options, context, words);
  }
  if (options.transcript === undefined && options.quiet !== true) {
    const { wayText } = await import('../../report/walk/way-text.ts');
    const width = io.stdout.columns || 100;
    const { transcriptOf } = await import('../../walk/transcript.ts');
    for (const { scenario, state } of runs) {
      const transcript = transcriptOf(state, words.transcript, language);
      io.stdout.write(wayText(scenario.name.text, transcript, words, width));
    }
  }
  const parted = runs.filter(({ failures }) => failures.length > 0);
  if (parted.length === 0) return exitCodes.done;
  await tell({ files: [{ path, problems, runs: parted }], coverage: [] }, options, context, words);
  return exitCodes.findings;
}

/** The scenario that was named; all of the file where none was. What is written to a file is about one alone. */
function wanted(all: readonly Scenario[], { scenario, transcript, save }: WalkOptions, words: WalkWords): Scenario[] {
  const known = all.map(({ name }) => name.text);
  const found = scenario === undefined ? [...all] : all.filter(({ name }) => name.text === scenario);
  const one = transcript !== undefined || save !== undefined;
  if (found.length === 0 || (one && found.length > 1)) {
    throw new UsageError(() => words.walk.noSuchScenario({ name: scenario ?? '', known }));
  }
  return found;
}

/** Faults go to standard error: standard output holds the way. */
async function tell(report: TestReport, options: WalkOptions, { io }: Context, words: WalkWords): Promise<void> {
  const { paintFor } = await import('../../report/paint.ts');
  const paint = await paintFor(wantsColour(io, io.stderr, options.color));
  const { testPretty } = await import('../../report/walk/test-pretty.ts');
  io.stderr.write(testPretty(report, { words, paint, width: io.stderr.columns || 100, quiet: false }));
}
