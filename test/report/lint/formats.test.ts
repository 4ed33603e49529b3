import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { nb } from '../../../src/messages/nb.ts';
import { lintCheckstyle } from '../../../src/report/lint/checkstyle.ts';
import { lintConcise } from '../../../src/report/lint/concise.ts';
import { lintGithub } from '../../../src/report/lint/github.ts';
import { lintGitlab } from '../../../src/report/lint/gitlab.ts';
import { lintJson } from '../../../src/report/lint/json.ts';
import { lintJunit } from '../../../src/report/lint/junit.ts';
import { lintMarkdown } from '../../../src/report/lint/markdown.ts';
import { lintRdjson } from '../../../src/report/lint/rdjson.ts';
import { lintSarif } from '../../../src/report/lint/sarif.ts';
import { file, nasty, nastyPath, nastyText, silent } from './nasty.ts';

const schemaAt = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, formats: { uri: URL.canParse } });
const reportSchema = ajv.compile(schemaAt(join(import.meta.dirname, '../../../schemas/lint-report.schema.json')));
const sarifParts = ajv.compile(schemaAt(join(import.meta.dirname, 'sarif-parts.schema.json')));
/** The schema of SARIF 2.1.0 itself, as its makers publish it; of draft 4, whose words it uses are those of today. */
const sarifSchema = ((): ValidateFunction => {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _id, ...schema } = schemaAt(path) as Record<string, unknown>;
  return new Ajv({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: URL.canParse, 'uri-reference': true, 'date-time': true },
  }).compile(schema);
})();

/** As a reader of XML sees it: entities resolved, spaces kept. */
function xmlOf(text: string): Record<string, unknown> {
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    isArray: (name) => ['file', 'error', 'testsuite', 'testcase'].includes(name),
  });
  return parser.parse(text) as Record<string, unknown>;
}

/** What XML cannot hold is shown as a sign. */
const inXml = (text: string): string => text.replace(/[\u0007\u001B\uFFFE]/g, '\uFFFD');

describe('json', () => {
  it('follows its schema, and says what was held back', () => {
    for (const report of [nasty, silent]) {
      const read = JSON.parse(lintJson(report)) as { summary: object };
      expect(reportSchema(read), JSON.stringify(reportSchema.errors)).toBe(true);
      expect(read.summary).toEqual(report.summary);
    }
    expect(nasty.summary.suppressed).toBe(7);
  });

  it('has a schema that lets nothing else through', () => {
    const good = JSON.parse(lintJson(nasty)) as { diagnostics: Record<string, unknown>[] };
    for (const change of [{ extra: 1 }, { severity: 'fatal' }, { url: 'x' }, { fix: {} }, { range: {} }]) {
      const diagnostics = [{ ...good.diagnostics[0], ...change }];
      expect(reportSchema({ ...good, diagnostics }), JSON.stringify(change)).toBe(false);
    }
    expect(reportSchema({ ...good, version: 2 })).toBe(false);
  });

  it('gives texts back as they were', () => {
    const { diagnostics } = JSON.parse(lintJson(nasty)) as { diagnostics: { message: string; file: string }[] };
    expect(diagnostics.map((d) => d.message)).toEqual(nasty.findings.map((f) => f.message));
    expect(diagnostics[0]?.file).toBe(nastyPath);
  });
});

describe('sarif', () => {
  interface Sarif {
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: {
        ruleId: string;
        ruleIndex: number;
        locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
        fixes?: { artifactChanges: { artifactLocation: { uri: string }; replacements: object[] }[] }[];
      }[];
    }[];
  }
  const sarif = (report: typeof nasty): Sarif => JSON.parse(lintSarif(report, '1.2.3', (r) => `Om ${r}`)) as Sarif;

  it('follows the schema of SARIF 2.1.0, which lets nothing else through', () => {
    for (const report of [nasty, silent])
      expect(sarifSchema(sarif(report)), JSON.stringify(sarifSchema.errors)).toBe(true);
    const good = sarif(nasty);
    for (const change of [{ version: '2.0.0' }, { runs: [{}] }, { runs: [{ ...good.runs[0], columns: 1 }] }])
      expect(sarifSchema({ ...good, ...change }), JSON.stringify(change)).toBe(false);
  });

  it('follows the specification where that says more than its schema', () => {
    for (const report of [nasty, silent])
      expect(sarifParts(sarif(report)), JSON.stringify(sarifParts.errors)).toBe(true);
  });

  it('names its rules by their place in the list, and its files by addresses', () => {
    const [run] = sarif(nasty).runs;
    for (const result of run?.results ?? []) {
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      const [uri] = result.locations.map((l) => l.physicalLocation.artifactLocation.uri);
      expect(uri).toMatch(/^mappe%20med%20%C3%A6%C3%B8%C3%A5\//);
      expect(decodeURIComponent(uri ?? '')).toBe(nastyPath);
    }
  });

  it('makes one change for each file of a mend', () => {
    const changes = sarif(nasty).runs[0]?.results.flatMap((r) => r.fixes ?? [])[0]?.artifactChanges;
    expect(changes?.map((c) => [decodeURIComponent(c.artifactLocation.uri), c.replacements.length])).toEqual([
      [nastyPath, 2],
      ['b:c.md', 1],
    ]);
  });

  it('gives a file named from the root an address of its own kind', () => {
    const [first] = nasty.findings;
    if (!first) throw new Error('no finding');
    const uriOf = (path: string): string | undefined => {
      const range = { ...first.diagnostic.range, file: { ...file, path } };
      const report = { ...nasty, findings: [{ ...first, diagnostic: { ...first.diagnostic, range } }] };
      return sarif(report).runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    };
    expect(uriOf('/hjem/å.md')).toBe('file:///hjem/%C3%A5.md');
    expect(uriOf('C:/mine filer/a.md')).toBe('file:///C:/mine%20filer/a.md');
    expect(uriOf('a:b.md')).toBe('a%3Ab.md');
  });
});

describe('github', () => {
  /** As GitHub's runner takes a line apart (actions/runner, ActionCommand). */
  function command(line: string): { name: string; properties: Record<string, string>; message: string } {
    const match = /^::([a-z]+) ([^:]*?(?:=[^:]*?)*)::(.*)$/s.exec(line);
    if (!match) throw new Error(`no command: ${line}`);
    const back = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
    const properties = (match[2] ?? '').split(',').map((p) => {
      const at = p.indexOf('=');
      const value = back(p.slice(at + 1))
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
      return [p.slice(0, at), value] as const;
    });
    return {
      name: match[1] ?? '',
      properties: Object.fromEntries(properties),
      message: back(match[3] ?? '').replaceAll('%25', '%'),
    };
  }

  it('is one line a finding, and gives texts back as they were', () => {
    const text = lintGithub(nasty);
    const lines = text.split('\n').slice(0, -1);
    expect(lines).toHaveLength(nasty.findings.length);
    expect(text).not.toContain('\r');
    const read = lines.map(command);
    expect(read.map((c) => c.name)).toEqual(['error', 'warning', 'notice', 'notice']);
    expect(read.map((c) => c.properties.file)).toEqual(read.map(() => nastyPath));
    // The one sign that the runner cannot tell apart is an escape that stands in the text itself: %25 keeps it.
    expect(lines[0]).toContain(nastyText.replaceAll('%', '%25'));
    expect(read[0]?.properties).toMatchObject({
      line: '1',
      endLine: '1',
      col: '7',
      endColumn: '8',
      title: 'unknown-step',
    });
    // Columns mean nothing where the place goes over several lines.
    expect(read[2]?.properties).toMatchObject({ line: '2', endLine: '4' });
    expect(read[2]?.properties).not.toHaveProperty('col');
  });
});

describe('gitlab', () => {
  it('has every field that is asked for, and no fingerprint twice', () => {
    const issues = JSON.parse(lintGitlab(nasty)) as Record<string, unknown>[];
    for (const issue of issues) {
      expect(issue).toMatchObject({
        description: expect.stringMatching(/./) as unknown,
        check_name: expect.stringMatching(/^[a-z-]+$/) as unknown,
        categories: [expect.stringMatching(/^(Bug Risk|Clarity)$/) as unknown],
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
        severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/) as unknown,
        location: {
          path: nastyPath,
          lines: { begin: expect.any(Number) as unknown, end: expect.any(Number) as unknown },
        },
      });
    }
    expect(new Set(issues.map((i) => i.fingerprint)).size).toBe(nasty.findings.length);
    expect(JSON.parse(lintGitlab(silent))).toEqual([]);
  });
});

describe('junit', () => {
  it('is XML whose counts are what it holds', () => {
    interface Suite {
      name: string;
      tests: string;
      failures: string;
      testcase: {
        name: string;
        classname: string;
        failure?: { message: string; '#text': string };
        'system-out'?: string;
      }[];
    }
    const { testsuites } = xmlOf(lintJunit(nasty, 'lint')) as {
      testsuites: { tests: string; failures: string; testsuite: Suite[] };
    };
    const cases = testsuites.testsuite.flatMap((s) => s.testcase);
    expect(Number(testsuites.tests)).toBe(cases.length);
    expect(Number(testsuites.failures)).toBe(cases.filter((c) => c.failure).length);
    expect(testsuites.testsuite.map((s) => s.name)).toEqual([nastyPath]);
    expect(cases[0]?.failure?.message).toBe(inXml(nastyText));
    expect(cases[1]?.['system-out']).toContain(inXml(nastyText));
  });

  it('is one passed case where nothing is wrong', () => {
    const { testsuites } = xmlOf(lintJunit(silent, 'lint')) as { testsuites: { tests: string; testsuite: object[] } };
    expect(testsuites).toMatchObject({ tests: '1', failures: '0' });
    expect(testsuites.testsuite).toHaveLength(1);
  });
});

describe('checkstyle', () => {
  it('is XML with a file for each file and the texts as they were', () => {
    interface Checkstyle {
      checkstyle: { version: string; file: { name: string; error: Record<string, string>[] }[] };
    }
    const { checkstyle } = xmlOf(lintCheckstyle(nasty)) as unknown as Checkstyle;
    expect(checkstyle.file.map((f) => f.name)).toEqual([nastyPath]);
    expect(checkstyle.file[0]?.error.map((e) => e.message)).toEqual(nasty.findings.map((f) => inXml(f.message)));
    expect(checkstyle.file[0]?.error[0]).toMatchObject({
      line: '1',
      column: '7',
      severity: 'error',
      source: 'veileder.unknown-step',
    });
    xmlOf(lintCheckstyle(silent));
  });
});

describe('rdjson', () => {
  it('counts columns in bytes of UTF-8, from 1', () => {
    interface Rd {
      source: { name: string };
      diagnostics: {
        message: string;
        severity: string;
        code: { value: string; url: string };
        location: { path: string; range: { start: { line: number; column: number }; end: object } };
        suggestions?: { text: string }[];
      }[];
    }
    const { diagnostics, source } = JSON.parse(lintRdjson(nasty)) as Rd;
    expect(source.name).toBe('veileder');
    // «æøå😀 » is 2 + 2 + 2 + 4 + 1 bytes.
    expect(diagnostics[0]?.location.range.start).toEqual({ line: 1, column: 12 });
    for (const [i, d] of diagnostics.entries()) {
      expect(['ERROR', 'WARNING', 'INFO']).toContain(d.severity);
      const { start } = nasty.findings[i]?.diagnostic.range ?? { start: -1 };
      const lines = Buffer.from(file.text)
        .toString('latin1')
        .split('\n')
        .slice(0, d.location.range.start.line - 1);
      const bytes = lines.reduce((n, l) => n + l.length + 1, 0) + d.location.range.start.column - 1;
      expect(bytes).toBe(Buffer.byteLength(file.text.slice(0, start)));
    }
    expect(diagnostics[1]?.suggestions?.map((s) => s.text)).toEqual(['a\n"]]>', '', 'A']);
  });
});

describe('markdown', () => {
  it('keeps each finding in its row, and is no markup of its own', () => {
    const text = lintMarkdown(nasty, nb);
    const rows = text.split('\n').filter((l) => l.startsWith('| ') && !l.startsWith(`| ${nb.columns.place}`));
    expect(rows).toHaveLength(nasty.findings.length);
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
    expect(text).not.toMatch(/(?<!\\)<(?!\/?(details|summary)>)/);
    expect(text).not.toMatch(/@(?!\u200B)/);
  });

  it('writes the name over a long list as HTML', () => {
    const [first] = nasty.findings;
    if (!first) throw new Error('no finding');
    const text = lintMarkdown({ ...nasty, findings: Array.from({ length: 11 }, () => first) }, nb);
    expect(text).toContain('<summary>mappe med æøå/50% av, alt: &quot;x&quot; &lt;b&gt;&amp;amp;/');
  });
});

describe('concise', () => {
  it('is one line a finding, without signs that a terminal obeys', () => {
    const text = lintConcise(nasty);
    expect(text.split('\n')).toHaveLength(nasty.findings.length + 1);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  });
});
