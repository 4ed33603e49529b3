import type { WalkWords } from '../../messages/walk/shape.ts';
import { placeJson } from '../place-json.ts';
import { failureSentence } from './sentences.ts';
import { summaryOf, type TestReport } from './test-report.ts';

/** schemas/test-report.schema.json, version 1. */
export function testJson(report: TestReport, words: WalkWords): string {
  const files = report.files.map(({ path, guide, problems, runs }) => ({
    file: path,
    guide: guide ?? null,
    problems: problems.map(({ message, range }) => ({ message, ...placeJson(range) })),
    scenarios: runs.map(({ scenario, failures }) => ({
      name: scenario.name.text,
      passed: failures.length === 0,
      ...placeJson(scenario.name.range),
      failures: failures.map((failure) => ({
        code: failure.code,
        message: failureSentence(failure, words),
        ...placeJson(failure.at),
        guide: failure.guideAt ? placeJson(failure.guideAt) : null,
      })),
    })),
  }));
  const coverage = report.coverage.map(
    ({ guide, percent, coverage: { steps, outcomes, missedSteps, missedOutcomes } }) => ({
      guide,
      percent,
      steps: { all: steps, missed: missedSteps.map(({ id }) => id) },
      outcomes: { all: outcomes, missed: missedOutcomes.map(({ id }) => id) },
    }),
  );
  return `${JSON.stringify({ version: 1, summary: summaryOf(report), wanted: report.wanted ?? null, files, coverage }, null, 2)}\n`;
}
