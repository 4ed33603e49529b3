import type { WalkWords } from '../../messages/walk/shape.ts';
import { terminalText } from '../../source/terminal-text.ts';
import { frame } from '../lint/frame.ts';
import type { Paint } from '../paint.ts';
import { wrap, wrapItem } from '../wrap.ts';
import { failureSentence, placeText } from './sentences.ts';
import type { GuideCoverage, TestReport } from './test-report.ts';
import { summaryOf } from './test-report.ts';

interface Look {
  readonly words: WalkWords;
  readonly paint: Paint;
  readonly width: number;
  readonly quiet: boolean;
}

/** For people: each scenario, where it and the guide part ways, and what no scenario covers. */
export function testPretty(report: TestReport, look: Look): string {
  const { words, paint } = look;
  const parts: string[] = [];
  for (const { path, problems, runs } of report.files) {
    if (look.quiet && problems.length === 0 && runs.every((run) => run.failures.length === 0)) continue;
    parts.push(`${paint.strong(terminalText(path))}\n`);
    for (const { message, range } of problems) {
      parts.push(`  ${paint.severity.error(words.test.unreadable)}  ${terminalText(placeText(range))}\n`);
      parts.push(
        `${wrap(terminalText(message), look.width, '    ')}\n`,
        frame(range, look.width, paint, paint.severity.error),
      );
    }
    for (const { scenario, failures } of runs) {
      const holds = failures.length === 0;
      if (holds && look.quiet) continue;
      const mark = holds ? words.test.passed : words.test.failed;
      const painted = (holds ? paint.good : paint.severity.error)(mark);
      parts.push(
        `${wrapItem(`  ${mark}  `, terminalText(scenario.name.text), look.width).replace(mark, () => painted)}\n`,
      );
      for (const failure of failures) {
        parts.push(`    ${paint.strong(terminalText(placeText(failure.at)))}\n`);
        parts.push(`${wrap(terminalText(failureSentence(failure, words)), look.width, '    ')}\n`);
        parts.push(frame(failure.at, look.width, paint, paint.severity.error));
        if (failure.guideAt) {
          const where = words.failure.guidePlace({ path: placeText(failure.guideAt) });
          parts.push(`    ${paint.faint(terminalText(where))}\n`);
        }
      }
    }
    parts.push('\n');
  }
  if (report.wanted !== undefined)
    for (const one of report.coverage) parts.push(coverageText(one, report.wanted, look));
  const summary = summaryOf(report);
  const line = wrap(words.test.summary(summary), look.width);
  parts.push(`${summary.failed + summary.problems === 0 ? paint.good(line) : paint.strong(line)}\n`);
  return parts.join('');
}

function coverageText({ guide, coverage, percent }: GuideCoverage, wanted: number, look: Look): string {
  const { words, paint, width } = look;
  const { missedSteps, missedOutcomes } = coverage;
  const line = words.test.coverage({
    guide: terminalText(guide),
    steps: coverage.steps - missedSteps.length,
    allSteps: coverage.steps,
    outcomes: coverage.outcomes - missedOutcomes.length,
    allOutcomes: coverage.outcomes,
    percent,
  });
  const missed = (title: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `  ${title}\n${names.map((n) => `${wrap(terminalText(n), width, '    ')}\n`).join('')}`;
  const short = percent < wanted;
  return [
    `${wrap(line, width)}\n`,
    missed(
      words.test.missedSteps,
      missedSteps.map(({ id, title }) => `${title} (${id})`),
    ),
    missed(
      words.test.missedOutcomes,
      missedOutcomes.map(({ id, outcome, step }) => `${step.title}: ${outcome.when.join(' / ')} (${id})`),
    ),
    short ? `${paint.severity.error(wrap(words.test.below({ percent, wanted }), width, '  '))}\n` : '',
    '\n',
  ].join('');
}
