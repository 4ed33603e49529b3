import { describe, expect, test } from 'vitest';
import { lintGuide, RuleFault, runRule } from '../../src/lint/linter.ts';
import type { RuleContext } from '../../src/lint/rule.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';

const parse = (text: string) => parseGuide({ path: 'prove.yaml', text, readFile: () => 'missing' });

const withUnused = (status: string) => `veileder: 1
title: Prøve
language: nb
status: ${status}
tools:
  - { id: samtaleguide, title: Samtaleguide }
`;
const withUnknownKey = `veileder: 1
title: Prøve
language: nb
titel: Prøve
`;

const severities = (found: readonly { rule: string; severity: string }[], id: string): string[] =>
  found.filter(({ rule }) => rule === id).map(({ severity }) => severity);

describe('severity', () => {
  test('is one lower in a draft where the rule says so', async () => {
    expect(severities(lintGuide(await parse(withUnused('published'))), 'unused-definition')).toEqual(['warning']);
    expect(severities(lintGuide(await parse(withUnused('draft'))), 'unused-definition')).toEqual(['info']);
  });

  test('follows the configuration, which also turns rules off', async () => {
    const parsed = await parse(withUnused('published'));
    const with_ = (severity: 'error' | 'off') => lintGuide(parsed, { rules: { 'unused-definition': severity } });
    expect(severities(with_('error'), 'unused-definition')).toEqual(['error']);
    expect(severities(with_('off'), 'unused-definition')).toEqual([]);
    expect(severities(lintGuide(parsed, { profiles: [] }), 'unused-definition')).toEqual([]);
  });

  test('of a problem from reading can be lowered', async () => {
    const parsed = await parse(withUnknownKey);
    expect(severities(lintGuide(parsed), 'unknown-key')).toEqual(['error']);
    expect(severities(lintGuide(parsed, { rules: { 'unknown-key': 'warning' } }), 'unknown-key')).toEqual(['warning']);
    expect(severities(lintGuide(parsed, { rules: { 'unknown-key': 'off' } }), 'unknown-key')).toEqual([]);
  });

  test('of a harmless mark at the start of a file cannot be raised', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${withUnused('published')}`);
    const parsed = await parseGuide({ path: 'prove.yaml', bytes, readFile: () => 'missing' });
    expect(severities(lintGuide(parsed, { rules: { encoding: 'error' } }), 'encoding')).toEqual(['info']);
  });

  test('of a file that could not be read cannot be turned off', async () => {
    const parsed = await parse('');
    expect(parsed.guide).toBeUndefined();
    expect(severities(lintGuide(parsed, { rules: { schema: 'off' } }), 'schema')).toEqual(['error']);
  });
});

describe('findings', () => {
  test('come in the order of the file, each once', async () => {
    const parsed = await parse(withUnused('published').replace('tools:', 'titel: a\ntools:'));
    const twice = { ...parsed, diagnostics: [...parsed.diagnostics, ...parsed.diagnostics] };
    expect(lintGuide(twice).map(({ rule }) => rule)).toEqual(['unknown-key', 'unused-definition']);
  });

  test('carry a fix where only one thing can be meant', async () => {
    const text = `veileder: 1
title: Prøve
language: nb
tools: [{ id: samtaleguide, title: Samtaleguide }]
arenas: [{ id: team, title: Team, tools: [samtalguide] }]
`;
    const [found] = lintGuide(await parse(text)).filter(({ rule }) => rule === 'unknown-tool');
    expect(found?.data).toEqual({ id: 'samtalguide', holder: 'arena', suggestion: 'samtaleguide' });
    const edit = found?.fix?.edits[0];
    expect(edit && text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end)).toBe(
      text.replace('samtalguide', 'samtaleguide'),
    );
  });
});

test('a rule that throws is a fault of the program that names the rule', async () => {
  const { guide } = await parse(withUnused('draft'));
  if (!guide) throw new Error('not a guide');
  const context = { guide } as RuleContext;
  const meta = { group: 'reading', severity: 'error', profiles: ['core'] } as const;
  const rule = {
    meta,
    check: () => {
      throw new TypeError('oops');
    },
  };
  expect(() => runRule('schema', rule, 'error', context)).toThrow(RuleFault);
  expect(() => runRule('schema', rule, 'error', context)).toThrow('rule schema failed: oops');
});
