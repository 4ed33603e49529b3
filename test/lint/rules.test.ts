import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, DiagnosticData } from '../../src/diagnostic/diagnostic.ts';
import { type RuleId, ruleIds } from '../../src/lint/generated/ids.ts';
import { pages } from '../../src/lint/generated/pages.ts';
import { rules } from '../../src/lint/generated/rules.ts';
import { sentences } from '../../src/lint/generated/sentences.ts';
import { lintGuide } from '../../src/lint/linter.ts';
import type { RuleExample, UiLanguage } from '../../src/lint/rule.ts';
import type { Guide } from '../../src/model/guide.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { positionAt } from '../../src/source/source-file.ts';
import { exampleFile } from './example-file.ts';

const languages: readonly UiLanguage[] = ['nb', 'nn', 'en'];
/** The only file that lies beside the examples. */
const fileExists = (path: string): boolean => path === 'filer/undringsnotat.docx';

/** The day the examples are read as of. */
const today = '2026-06-01';

async function besideOf(beside: NonNullable<RuleExample['beside']>): Promise<Guide | undefined> {
  const { text } = exampleFile({ ...beside, finds: [] });
  const parsed = await parseGuide({ path: `grunnlag.${beside.form}`, text, readFile: () => 'missing' });
  expect(parsed.diagnostics).toEqual([]);
  return parsed.guide;
}

async function findingsIn(id: RuleId, example: RuleExample): Promise<readonly Diagnostic[]> {
  const { path, text } = exampleFile(example);
  const parsed = await parseGuide({ path, bytes: new TextEncoder().encode(text), readFile: () => 'missing' });
  const { meta } = rules[id];
  const beside = example.beside && (await besideOf(example.beside));
  return lintGuide(parsed, {
    // An excerpt need not hold all that the model asks of a whole guide.
    profiles: ['core', ...meta.profiles.filter((profile) => profile !== 'bti')],
    rules: { [id]: meta.severity },
    fileExists,
    today,
    sibling: (guideId) => (beside?.id === guideId ? beside : undefined),
  });
}

function placeIn(example: RuleExample, { range }: Diagnostic): string {
  const { line, column } = positionAt(range.file, range.start);
  return `${line - exampleFile(example).linesAbove}:${column}`;
}

function sentence(language: UiLanguage, rule: string, message: string, data: DiagnosticData): string {
  const own = sentences[rule as RuleId][language] as Readonly<Record<string, (data: DiagnosticData) => string>>;
  return own[message]?.(data) ?? `(no sentence for ${rule}/${message})`;
}

/** A sentence for people: whole, in its own quotation marks, without the program's words. */
function expectReadable(language: UiLanguage, text: string): void {
  expect(text).toMatch(/^\P{Ll}/u);
  expect(text).toMatch(/[.?!]$|title: /);
  expect(text).not.toMatch(/undefined|no sentence|\[object|schema|JSON|skjemafeil/i);
  if (language === 'en') expect(text).not.toMatch(/[«»]/);
  else expect(text).not.toMatch(/[“”]/);
}

test('every file in lint/rules is in the registry, and nothing else', () => {
  const files = readdirSync(new URL('../../src/lint/rules/', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
  expect([...ruleIds]).toEqual(files.sort());
  const script = fileURLToPath(new URL('../../scripts/generate-registry.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

describe.each([...ruleIds])('%s', (id) => {
  const page = pages[id];

  test('has a page in every language, and examples', () => {
    for (const language of languages) {
      const { title, why, mend } = page[language];
      for (const text of [title, why, mend]) expectReadable(language, text);
    }
    expect(page.bad.length).toBeGreaterThan(0);
    expect(page.good.length).toBeGreaterThan(0);
    for (const { finds } of page.bad) expect(finds.length).toBeGreaterThan(0);
    for (const { finds } of page.good) expect(finds).toEqual([]);
  });

  test('has the same sentences in every language', () => {
    const names = languages.map((language) => Object.keys(sentences[id][language]).sort());
    expect(names[0]?.length).toBeGreaterThan(0);
    expect(names[1]).toEqual(names[0]);
    expect(names[2]).toEqual(names[0]);
  });

  test.each(page.bad.map((example) => ({ example })))('finds what is wrong in bad example %#', async ({ example }) => {
    const findings = await findingsIn(id, example);
    const own = findings.filter(({ rule }) => rule === id);
    expect(own.map((finding) => placeIn(example, finding))).toEqual(example.finds);
    expect(findings.filter(({ rule, severity }) => rule !== id && severity === 'error')).toEqual([]);
    for (const { rule, message, data, related } of own) {
      for (const language of languages) {
        expectReadable(language, sentence(language, rule, message, data));
        for (const other of related) expectReadable(language, sentence(language, rule, other.message, other.data));
      }
    }
  });

  test.each(page.good.map((example) => ({ example })))('finds nothing in good example %#', async ({ example }) => {
    const findings = await findingsIn(id, example);
    const wrong = findings.filter(({ rule, severity }) => rule === id || severity === 'error');
    expect(wrong.map((f) => `${f.rule}/${f.message} ${placeIn(example, f)}`)).toEqual([]);
  });
});
