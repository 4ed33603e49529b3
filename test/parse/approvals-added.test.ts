import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readApprovals, type WrittenApproval } from '../../src/parse/approvals.ts';
import { addApprovals, type NewApproval } from '../../src/parse/approvals-added.ts';

const one: NewApproval = { fingerprint: '0a1b', who: 'Kari', why: 'Vedtatt', about: ['step-added: Et nytt trinn.'] };
const two: NewApproval = { ...one, fingerprint: '12e4', until: '2999-12-31', about: ['a: En.', 'b: To.'] };

const read = async (text: string): Promise<readonly WrittenApproval[]> => {
  const { approvals, problems } = await readApprovals({ path: 'a.yaml', text });
  expect(problems).toEqual([]);
  return approvals;
};
const added = (text: string, ...list: readonly NewApproval[]): Promise<string | undefined> =>
  addApprovals({ path: 'a.yaml', text }, list);

/** What is left of a text when all that another has too, in the same order, is taken away; undefined where it lacks any of it. */
function withoutAll(text: string, other: string): string | undefined {
  let at = 0;
  let rest = '';
  for (const character of text) {
    if (other[at] === character) at++;
    else rest += character;
  }
  return at === other.length ? rest : undefined;
}

describe('a new file', () => {
  test('holds the approvals, each below what it is about', async () => {
    expect(await added('', one, two)).toBe(`approvals:
  # step-added: Et nytt trinn.
  - change: 0a1b
    who: Kari
    why: Vedtatt
  # a: En.
  # b: To.
  - change: "12e4"
    who: Kari
    why: Vedtatt
    until: 2999-12-31
`);
  });

  test('the sentence stays a comment, whatever it quotes from a guide', async () => {
    const text = await added('', { ...one, about: ['a: Før\r\n- change: x\u0085y\u2028z\u202E\u0000'] });
    expect(text).toContain('# a: Før - change: xy z\n');
    expect(await read(text ?? '')).toHaveLength(1);
  });
});

const old = '{ change: gammel, who: Ola, why: "Sagt, i «rådet» # 3" }';
/** Ways to write a file of approvals, and what is below or behind them. */
const forms: Readonly<Record<string, string>> = {
  'nothing but comments': '# Godkjenninger\n# av rådet',
  'an empty list': 'approvals:\n',
  'an empty list with notes': 'approvals: # her\n  # hver for seg\nannet: 1\n',
  'no end of the last line': 'approvals:\n  - change: gammel\n    who: Ola\n    why: Sagt # i rådet',
  'another order, and things behind': `approvals:\n- until: 2999-01-01\n  who: Ola # leder\n  change: gammel\n  why: |\n    Sagt\n    i rådet\n\n# slutt\nannet:\n  - 1\n`,
  'a document with its marks': `---\napprovals:\n    -   change: gammel\n        who: Ola\n        why: >-\n          Sagt\n          i rådet\n...\n`,
  'items in braces': `approvals:\n  - ${old} # den\n  # - ${old}\n`,
  'a list in brackets': `approvals: [ ${old} ] # alt\nannet: 1\n`,
  'brackets over several lines': `approvals: [\n  ${old}, # den, der\n  ${old}, # og den\n  ]\n`,
  'brackets, no comma, a comment': `approvals: [\n  ${old} # den, der\n  # til\n  ]\n`,
  'all in braces': `{ "approvals": [${old}] }\n`,
  'all in braces, and nothing yet': '{ "approvals": [] }\n',
  'notes in empty brackets': 'approvals: [\n  # ingen ennå\n  ]\n',
  anchors: 'approvals:\n  - { change: a, who: &hvem Ola, why: &b Sagt }\n  - change: c\n    why: *b\n    who: *hvem\n',
};

describe('a file that is there', () => {
  for (const lineEnd of ['\n', '\r\n']) {
    test.each(Object.entries(forms))(`${JSON.stringify(lineEnd)}: %s`, async (_, form) => {
      const text = form.replaceAll('\n', lineEnd);
      const before = await read(text);
      const after = await added(text, one, two);
      expect(after).toBeDefined();
      expect((await read(after ?? '')).map((a) => a.fingerprint)).toEqual([
        ...before.map((a) => a.fingerprint),
        '0a1b',
        '12e4',
      ]);
      expect(withoutAll(after ?? '', text)).toBeDefined();
      expect(after).toContain('# step-added: Et nytt trinn.');
      expect((after ?? '').replaceAll(lineEnd, '')).not.toMatch(lineEnd === '\n' ? /\r/ : /[\r\n]/);
    });
  }

  test.each(['[]', 'null', '~', '[ ]'])('approvals: %s gives way to a list', async (empty) => {
    expect(await added(`# a\napprovals: ${empty}\nb: 1\n`, one)).toBe(
      '# a\napprovals:\n  # step-added: Et nytt trinn.\n  - change: 0a1b\n    who: Kari\n    why: Vedtatt\nb: 1\n',
    );
  });

  test.each([
    '{ approvals: }',
    'a: &a []\napprovals: *a\n',
    'annet: 1\n',
    '- 1\n',
    'approvals: [',
    '? approvals\n: []\n',
  ])('no room: %s', async (text) => {
    expect(await added(text, one)).toBeUndefined();
  });
});

test('what anyone writes is read back as it was written', async () => {
  const hard = fc.constantFrom(
    '# x',
    ': ',
    '- ',
    'null',
    '~',
    '1e3',
    '0x1F',
    '"',
    "'",
    '\\',
    '\n',
    '\r\n',
    '\t',
    '{',
    ']',
    ',',
    '&a',
    '*a',
    '!b',
    '|',
    '>',
    '%',
    '@',
    '`',
    '---',
    '...',
    '\0',
    '\x85',
    '\u2028',
    '\uFEFF',
    '\u202E',
    '🧒',
    'æ',
    '2026-01-01',
  );
  const words = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.oneof(hard, fc.string())).map((a) => a.join('')),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const form = fc.constantFrom('', ...Object.values(forms));
  await fc.assert(
    fc.asyncProperty(words, words, words, form, async (who, why, about, text) => {
      const after = await added(text, { ...one, who, why, about: [about] });
      expect((await read(after ?? '')).at(-1)).toEqual({ fingerprint: '0a1b', who, why });
    }),
  );
});
