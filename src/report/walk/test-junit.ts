import type { WalkWords } from '../../messages/walk/shape.ts';
import { xml } from '../xml.ts';
import { failureSentence, placeText } from './sentences.ts';
import type { GuideCoverage, TestedFile, TestReport } from './test-report.ts';

type Verdict = 'failure' | 'error';

/** One case as lines; without a verdict it passed. */
interface Case {
  readonly name: string;
  readonly verdict?: Verdict;
  readonly type?: string;
  readonly sentences?: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * JUnit XML: a suite a file, a case a scenario; what cannot be read is an error, and coverage that is asked for a suite
 * of its own, a case a guide. Readers ask for a time; ours is none, so that the bytes stay the same.
 */
export function testJunit(report: TestReport, words: WalkWords): string {
  const { wanted = 0 } = report;
  const suites = [
    ...report.files.map((file) => ({ name: file.path, cases: casesOf(file, words) })),
    ...(wanted > 0
      ? [{ name: 'veileder test --coverage', cases: report.coverage.map((one) => coverageCase(one, wanted, words)) }]
      : []),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="veileder" tests="${all.length}" failures="${count(all, 'failure')}" errors="${count(all, 'error')}">\n`,
    ...suites.map(suiteXml),
    '</testsuites>\n',
  ].join('');
}

const count = (cases: readonly Case[], verdict: Verdict): number =>
  cases.filter((one) => one.verdict === verdict).length;

function casesOf({ problems, runs }: TestedFile, words: WalkWords): Case[] {
  return [
    ...problems.map(
      ({ message, range }): Case => ({
        name: `${words.test.unreadable}: ${placeText(range)}`,
        verdict: 'error',
        type: 'unreadable',
        sentences: [`${placeText(range)} ${message}`],
      }),
    ),
    ...runs.map(({ scenario, failures }): Case => {
      const [first] = failures;
      const sentences = failures.map((failure) => {
        const where = failure.guideAt ? ` (${words.failure.guidePlace({ path: placeText(failure.guideAt) })})` : '';
        return `${placeText(failure.at)} ${failureSentence(failure, words)}${where}`;
      });
      return { name: scenario.name.text, ...(first && { verdict: 'failure', type: first.code, sentences }) };
    }),
  ];
}

function coverageCase({ guide, percent }: GuideCoverage, wanted: number, words: WalkWords): Case {
  const short = percent < wanted;
  return {
    name: guide,
    ...(short && { verdict: 'failure', type: 'coverage', sentences: [words.test.below({ percent, wanted })] }),
  };
}

function suiteXml({ name, cases }: Suite): string {
  const counts = `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}"`;
  const inside = cases.map(({ name: title, verdict, type = '', sentences = [] }) => {
    const head = `    <testcase classname="${xml(name)}" name="${xml(title)}" time="0"`;
    if (!verdict) return `${head}/>\n`;
    const body = `<${verdict} message="${xml(sentences[0] ?? '')}" type="${type}">${xml(sentences.join('\n'))}</${verdict}>`;
    return `${head}>\n      ${body}\n    </testcase>\n`;
  });
  return `  <testsuite name="${xml(name)}" ${counts} skipped="0" time="0">\n${inside.join('')}  </testsuite>\n`;
}
