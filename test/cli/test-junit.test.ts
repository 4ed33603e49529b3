import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { folderWith, smallGuide, veileder } from './harness.ts';

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly failure?: { readonly message: string; readonly type: string; readonly '#text': string };
  readonly error?: { readonly message: string; readonly '#text': string };
}
interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly testcase: readonly Case[];
}
interface Read {
  readonly testsuites: Omit<Suite, 'testcase' | 'name'> & { readonly testsuite: readonly Suite[] };
}

function read(text: string): Read {
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    isArray: (name) => ['testsuite', 'testcase'].includes(name),
  });
  return parser.parse(text) as Read;
}

const scenario = (name: string, end: string): string => `  - navn: ${JSON.stringify(name)}
    gang:
      - start: Sett ord på bekymringen
      - velg: Det er ingen grunn til bekymring
      - forvent: { slutt: ${end} }
`;
const file = (...scenarios: readonly string[]): string => `gjelder: liten.yaml\nscenarier:\n${scenarios.join('')}`;

describe('veileder test --format junit', () => {
  it('is a suite a file and a case a scenario, whose counts are what it holds', async () => {
    const nasty = '100 %, "sitat", ]]> <script> & æøå 😀';
    const cwd = folderWith({
      'liten.yaml': smallGuide(),
      'a.scenarier.yaml': file(scenario(nasty, 'avslutt'), scenario('Loggen avsluttes', 'avslutt-loggen')),
      'b.scenarier.yaml': file(scenario('Ikke bekymret', 'avslutt')).replace('gang:', 'gåing:'),
    });
    const { code, out } = await veileder(['test', '.', '--format', 'junit'], { cwd });
    expect(code).toBe(1);
    const { testsuites } = read(out);
    const cases = testsuites.testsuite.flatMap((suite) => suite.testcase);
    expect(Number(testsuites.tests)).toBe(cases.length);
    expect(Number(testsuites.failures)).toBe(cases.filter((one) => one.failure).length);
    expect(Number(testsuites.errors)).toBe(cases.filter((one) => one.error).length);
    for (const suite of testsuites.testsuite) expect(Number(suite.tests)).toBe(suite.testcase.length);
    expect(testsuites.testsuite.map(({ name }) => name)).toEqual(['a.scenarier.yaml', 'b.scenarier.yaml']);
    const [first, second] = cases;
    expect(first).toMatchObject({ classname: 'a.scenarier.yaml', name: nasty });
    expect(first?.failure).toBeUndefined();
    expect(second?.failure).toMatchObject({ type: 'not-met' });
    expect(second?.failure?.message).toContain('a.scenarier.yaml:12:');
    expect(second?.failure?.['#text']).toContain('Forventet slutten «avslutt-loggen»');
    expect(Number(testsuites.testsuite[1]?.errors)).toBeGreaterThan(0);
    expect(testsuites.testsuite[1]?.testcase[0]?.error?.message).toContain('Mente du «gang»?');
  });

  it('has coverage as a suite of its own where it is asked for', async () => {
    const cwd = folderWith({
      'liten.yaml': smallGuide(),
      'liten.scenarier.yaml': file(scenario('Ikke bekymret', 'avslutt')),
    });
    const suites = async (...more: string[]) =>
      read((await veileder(['test', '.', '--format', 'junit', ...more], { cwd })).out).testsuites.testsuite;
    expect(await suites()).toHaveLength(1);
    expect(await suites('--coverage')).toHaveLength(1);
    expect((await suites('--coverage', '25'))[1]).toMatchObject({ tests: '1', failures: '0' });
    const [, low] = await suites('--coverage', '50');
    expect(low).toMatchObject({ tests: '1', failures: '1' });
    expect(low?.testcase[0]).toMatchObject({ name: 'liten.yaml', failure: { type: 'coverage' } });
    expect(low?.testcase[0]?.failure?.message).toContain('Grensen er 50 %');
  });

  it('speaks the language asked for, and stands beside other formats in the same run', async () => {
    const cwd = folderWith({
      'liten.yaml': smallGuide(),
      'liten.scenarier.yaml': file(scenario('Ikke bekymret', 'avslutt-loggen')),
    });
    const both = ['--format', 'junit=ut/scenarier.xml', '--format', 'pretty'];
    const ran = await veileder(['test', '.', '--lang', 'nn', ...both], { cwd });
    expect(ran.out).toContain('Venta slutten');
    expect(readFileSync(join(cwd, 'ut/scenarier.xml'), 'utf8')).toContain('Venta slutten');
    expect((await veileder(['test', '.', '--lang', 'en', '--format', 'junit'], { cwd })).out).toContain(
      'Expected the end',
    );
    const wrong = await veileder(['test', '.', '--format', 'sarif'], { cwd });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('pretty, json, junit')]);
  });
});
