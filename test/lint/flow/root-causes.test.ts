import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RuleId } from '../../../src/lint/generated/ids.ts';
import { rules } from '../../../src/lint/generated/rules.ts';
import { lintGuide } from '../../../src/lint/linter.ts';
import { parseGuide } from '../../../src/parse/parse-guide.ts';

const vestby = readFileSync(new URL('../../../guides/vestby.yaml', import.meta.url), 'utf8');
const oppdal = readFileSync(new URL('../../../guides/oppdal.md', import.meta.url), 'utf8');

/** The groups whose findings could echo each other here; the other groups speak of other things. */
const groups = ['reading', 'references', 'flow'];

/** Errors and warnings of a text, as `rule` or `rule/message`, in the order of the file. */
async function found(text: string, path = 'guide.yaml'): Promise<string[]> {
  const parsed = await parseGuide({ path, text, readFile: () => 'missing' });
  return lintGuide(parsed)
    .filter(({ severity, rule }) => severity !== 'info' && groups.includes(rules[rule as RuleId].meta.group))
    .map(({ rule, message }) => (message === 'default' ? rule : `${rule}/${message}`));
}

function change(text: string, ...pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replace(from, to);
  }, text);
}

const cases: readonly (readonly [string, readonly (readonly [string, string])[], readonly string[]])[] = [
  ['a level misspelt', [['go: level:1\n', 'go: level:11\n']], ['unknown-level/missing']],
  ['a level that is nowhere', [['go: level:1\n', 'go: level:tverrfaglig\n']], ['unknown-level/missing']],
  ['a step misspelt', [['go: step:2-tiltak', 'go: step:2-titlak']], ['unknown-step/missing']],
  ['a step that is nowhere', [['go: step:2-tiltak', 'go: step:helt-annet']], ['unknown-step/missing']],
  ['an exit misspelt', [['go: exit:barnevern', 'go: exit:barnevernet']], ['unknown-exit/missing']],
  ['an outcome left open', [['go: level:1\n', 'go: unspecified\n']], ['unspecified-target']],
  ['an outcome without a target', [['            go: level:1\n', '']], ['unspecified-target']],
  ['a target nobody can read', [['go: level:1\n', 'go: til nivå 1\n']], ['schema/bad-format']],
  ['next at the end of a level', [['go: level:1\n', 'go: next\n']], ['dead-end/last-step']],
  [
    'a level no one is sent to',
    [
      ['- { to: "step:2-samarbeidsmote", when: Høyst', '- { to: "step:2-tiltak", when: Høyst'],
      ['{ to: "level:3", when: Tre', '{ to: "close", when: Tre'],
    ],
    ['level-unreachable'],
  ],
  [
    'a step gone round',
    [['go: next\n\n      - id: 0-undring', 'go: step:0-del\n\n      - id: 0-undring']],
    ['step-unreachable'],
  ],
  [
    'an extra step after the last',
    [['\n  # ── Nivå 2 ──', '\n      - id: 1-ekstra\n        title: Noe mer\n\n  # ── Nivå 2 ──']],
    ['step-unreachable'],
  ],
  [
    'a level of its own that goes in a ring',
    [
      [
        '\n  # ── Nivå 2 ──',
        `
  - id: 9
    title: Utenfor
    steps:
      - id: 9-a
        title: Drøft saken
      - id: 9-b
        title: Vurder saken
        outcomes: [{ when: Noe gjenstår, go: level:9 }]

  # ── Nivå 2 ──`,
      ],
    ],
    ['level-unreachable'],
  ],
  [
    'a ring no one gets out of',
    [
      ['go: close\n          - id: fortsatt-bekymring', 'go: step:0-undring\n          - id: fortsatt-bekymring'],
      ['go: level:1\n', 'go: step:0-del\n'],
    ],
    ['closed-loop'],
  ],
];

test.each(cases)('%s is one finding', async (_, pairs, expected) => {
  expect(await found(change(vestby, ...pairs))).toEqual(expected);
});

test('an outcome without a link in Markdown is one finding', async () => {
  const text = oppdal.replace(/→ \[[^\]]*\]\(#[^)]*\)/, '');
  expect(text).not.toBe(oppdal);
  expect(await found(text, 'guide.md')).toEqual(['unspecified-target']);
});
