import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../cli/harness.ts';

/** What scripts/audit.mjs makes of an answer of npm's. */
function verdict(status: number, answer: unknown): unknown {
  const script = join(packageRoot, 'scripts/audit.mjs').replaceAll('\\', '/');
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const program = `import { verdictOf } from ${JSON.stringify(`file://${script}`)};
    console.log(JSON.stringify(verdictOf(${status}, ${JSON.stringify(text)})))`;
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return JSON.parse(ran.stdout || JSON.stringify(ran.stderr));
}

/** As npm 11 answers, cut to what is read. */
const found = (severity: string): unknown => ({
  auditReportVersion: 2,
  vulnerabilities: { tar: { name: 'tar', severity, range: '<7.5.3', isDirect: false } },
  metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 1, critical: 0, total: 1 } },
});

describe('the audit of what is installed', () => {
  it('is clean where nothing grave is known', () => {
    const nothing = { auditReportVersion: 2, vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 } } };
    expect(verdict(0, nothing)).toEqual({ kind: 'clean', lines: [] });
    expect(verdict(0, found('moderate'))).toEqual({ kind: 'clean', lines: [] });
  });

  it.each(['high', 'critical'])('fails on what is %s, by name', (severity) => {
    expect(verdict(1, found(severity))).toEqual({ kind: 'holes', lines: [`tar <7.5.3: ${severity}`] });
  });

  it('says so where the registry answers no audits, and never that all is well', () => {
    const refused = { message: '405 Method Not Allowed', statusCode: 405, body: '' };
    expect(verdict(1, refused)).toEqual({ kind: 'unanswered', lines: ['405 Method Not Allowed'] });
    expect(verdict(1, '')).toMatchObject({ kind: 'unanswered' });
    expect(verdict(0, {})).toMatchObject({ kind: 'unanswered' });
  });
});
