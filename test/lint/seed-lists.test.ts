import { expect, test } from 'vitest';
import { ruleIds } from '../../src/lint/generated/ids.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';

type Faults = Readonly<Record<string, Readonly<Record<string, string>>>>;
interface Draft {
  readonly text: string;
  readonly lines: readonly (number | undefined)[];
}

const load = async (path: string): Promise<unknown> =>
  import(new URL(`../../scripts/seeds/${path}`, import.meta.url).href);

test('the lists that the linter is measured against name rules that are there, and lines', async () => {
  const { faults, right } = (await load('faults.mjs')) as { faults: Faults; right: Faults };
  const known = new Set<string>([...ruleIds, 'spelling', 'grammar']);
  for (const list of [faults, right]) {
    expect(Object.keys(list)).toEqual(['000', '001', '002', '003', '004']);
    for (const rules of Object.values(list)) {
      for (const [rule, places] of Object.entries(rules)) {
        expect(known).toContain(rule);
        expect(places).toMatch(/^(?:@|\d+)(?:\|(?:@|\d+))*(?: (?:@|\d+)(?:\|(?:@|\d+))*)*$/);
      }
    }
  }
});

test('a text put into a draft keeps its words, and each line knows where it is from', async () => {
  const { draftOf } = (await load('drafts.mjs')) as { draftOf: (key: string, text: string) => Draft };
  const source = 'Innledning\n\nNivå 0: Avklar\n\n1: Del undringen\n\nSnakk med lederen din.\n\nSkriv det ned.\n';
  const { text, lines } = draftOf('002', source);
  const { guide, diagnostics } = await parseGuide({ path: 'utkast.md', text, readFile: () => 'missing' });
  expect(diagnostics).toEqual([]);
  expect(guide?.levels[0]?.steps[0]?.title).toBe('Del undringen');
  const from = source.split('\n');
  const drafted = text.split('\n');
  for (const [i, line] of lines.entries()) {
    const words = line === undefined ? '' : (from[line - 1] ?? '').replace(/^\d: /, '');
    expect(drafted[i]).toContain(words);
  }
  for (const [i, words] of from.entries()) {
    if (words !== '') expect(lines, words).toContain(i + 1);
  }
});
