import type { Range } from '../../source/source-file.ts';
import type { Coverage } from '../../walk/coverage.ts';
import type { ScenarioRun } from '../../walk/scenario/run.ts';

/** A fault in the form of a scenario file, as a sentence. */
export interface ScenarioProblem {
  readonly message: string;
  readonly range: Range;
}

export interface TestedFile {
  readonly path: string;
  /** Undefined when it could not be found or read. */
  readonly guide?: string;
  readonly problems: readonly ScenarioProblem[];
  readonly runs: readonly ScenarioRun[];
}

export interface GuideCoverage {
  readonly guide: string;
  readonly coverage: Coverage;
  /** Of the outcomes, rounded down. */
  readonly percent: number;
}

/** What `veileder test` found. */
export interface TestReport {
  readonly files: readonly TestedFile[];
  /** Of each guide that has scenarios. */
  readonly coverage: readonly GuideCoverage[];
  /** Percent of outcomes that must be covered; undefined: coverage is not asked for. */
  readonly wanted?: number;
}

export interface TestSummary {
  readonly files: number;
  readonly passed: number;
  readonly failed: number;
  readonly problems: number;
}

export function summaryOf({ files }: TestReport): TestSummary {
  const runs = files.flatMap((file) => file.runs);
  const failed = runs.filter(({ failures }) => failures.length > 0).length;
  return {
    files: files.length,
    passed: runs.length - failed,
    failed,
    problems: files.reduce((n, file) => n + file.problems.length, 0),
  };
}
