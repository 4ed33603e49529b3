import type { WalkWords } from '../../messages/walk/shape.ts';
import type { Guide } from '../../model/guide.ts';
import type { GuideCoverage, TestedFile, TestReport } from '../../report/walk/test-report.ts';
import { summaryOf } from '../../report/walk/test-report.ts';
import { coverageOf, percent, wayOf } from '../../walk/coverage.ts';
import { runScenario } from '../../walk/scenario/run.ts';
import { wantsColour } from '../colour.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Destination, destinations } from '../formats.ts';
import type { Io } from '../io.ts';
import { deliver } from '../line-formats.ts';
import { type TestFormat, testFormats } from '../report-formats.ts';
import { UsageError } from '../usage-error.ts';
import { findScenarios, guideOf } from '../walk/find-scenarios.ts';
import { guideIn, wholeNumber } from '../walk/one-guide.ts';
import { readScenarios } from '../walk/read-scenarios.ts';
import { walkWords } from '../walk/words.ts';

export interface TestOptions extends SharedOptions {
  /** `true` for `--coverage` alone, else the percent that is wanted. */
  readonly coverage?: true | string;
  readonly suggest?: boolean;
  readonly config?: string;
}

/** `veileder test`: scenarios against their guides; exit 1 when one does not hold, or too few outcomes are covered. */
export async function testCommand(paths: readonly string[], options: TestOptions, context: Context): Promise<number> {
  const words = await walkWords(context);
  if (options.suggest === true) return (await import('../walk/suggest.ts')).suggest(paths, options, context, words);
  const wanted = destinations(options.format, options.output, testFormats, 'pretty');
  const { io } = context;
  const found = await findScenarios(io, paths);
  if (found.length === 0) {
    throw new UsageError(() => words.test.noScenarios({ paths: paths.filter((path) => path !== '.') }));
  }
  const threshold = await thresholdOf(options, io, words);
  const tested = new Map<string, Tested>();
  const files: TestedFile[] = [];
  for (const path of found) files.push(await testFile(context, path, words, tested));
  const report: TestReport = {
    files,
    coverage: [...tested.values()].map(coverageIn),
    ...(threshold !== undefined && { wanted: threshold }),
  };
  for (const destination of wanted) await write(report, destination, options, context, words);
  const { failed, problems } = summaryOf(report);
  const below = threshold !== undefined && report.coverage.some((one) => one.percent < threshold);
  return failed + problems > 0 || below ? exitCodes.findings : exitCodes.done;
}

/** `--coverage 80`, else the configuration's `coverage`; with `--coverage` alone and none there, it is only shown. */
async function thresholdOf({ coverage, config }: TestOptions, io: Io, words: WalkWords): Promise<number | undefined> {
  if (typeof coverage === 'string') return wholeNumber('--coverage', coverage, 0, words);
  const { loadConfig } = await import('../config/load.ts');
  const set = (await loadConfig(io, config)).layers.findLast((layer) => layer.coverage !== undefined)?.coverage;
  return set ?? (coverage === true ? 0 : undefined);
}

/** A guide with what its scenarios have met. */
interface Tested {
  readonly path: string;
  readonly guide: Guide;
  readonly steps: Set<string>;
  readonly ways: Set<string>;
}

async function testFile(
  { io, language }: Context,
  path: string,
  words: WalkWords,
  tested: Map<string, Tested>,
): Promise<TestedFile> {
  const { scenarios, problems } = await readScenarios(io, path, words, language);
  if (!scenarios) return { path, problems, runs: [] };
  const file = await guideOf(io, path, scenarios.guide?.text);
  if (!file) {
    const range = scenarios.guide?.range ?? { file: scenarios.file, start: 0, end: 0 };
    const message = words.fault.noGuide({ path: scenarios.guide?.text ?? path });
    return { path, problems: [...problems, { message, range }], runs: [] };
  }
  let known = tested.get(file.path);
  if (!known) {
    known = { path: file.path, guide: await guideIn(io, file, words), steps: new Set(), ways: new Set() };
    tested.set(file.path, known);
  }
  const { guide, steps, ways } = known;
  const runs = scenarios.scenarios.map((scenario) => runScenario(guide, scenario));
  for (const { state, taken } of runs) {
    for (const { place } of state.visits) if (place.kind === 'step') steps.add(place.id);
    for (const { step, choice } of taken) {
      const way = wayOf(step, choice);
      if (way !== undefined) ways.add(way);
    }
  }
  return { path, guide: file.path, problems, runs };
}

function coverageIn({ path, guide, steps, ways }: Tested): GuideCoverage {
  const coverage = coverageOf(guide, steps, ways);
  const covered = coverage.outcomes - coverage.missedOutcomes.length;
  return { guide: path, coverage, percent: percent(covered, coverage.outcomes) };
}

async function write(
  report: TestReport,
  destination: Destination<TestFormat>,
  options: TestOptions,
  context: Context,
  words: WalkWords,
): Promise<void> {
  const { format, file } = destination;
  await deliver(context, destination, await formatted(report, format, file === undefined, options, context, words));
}

async function formatted(
  report: TestReport,
  format: TestFormat,
  toTerminal: boolean,
  options: TestOptions,
  { io }: Context,
  words: WalkWords,
): Promise<string> {
  if (format === 'json') return (await import('../../report/walk/test-json.ts')).testJson(report, words);
  if (format === 'junit') return (await import('../../report/walk/test-junit.ts')).testJunit(report, words);
  const { paintFor } = await import('../../report/paint.ts');
  const paint = await paintFor(toTerminal && wantsColour(io, io.stdout, options.color));
  const width = toTerminal && io.stdout.columns ? io.stdout.columns : 100;
  const { testPretty } = await import('../../report/walk/test-pretty.ts');
  return testPretty(report, { words, paint, width, quiet: options.quiet === true });
}
