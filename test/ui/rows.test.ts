import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../src/model/guide.ts';
import type { Size } from '../../src/ui/state.ts';
import { makeGuide, makeProse } from '../factory/guide.ts';
import { hostileTexts } from '../factory/hostile.ts';
import { realGuide } from '../guides/real-guide.ts';
import { pressed, rowsOf, settingOf, started } from './setting.ts';

const keys = [
  'up',
  'down',
  'left',
  'right',
  'page-up',
  'page-down',
  'home',
  'end',
  'enter',
  'escape',
  'backspace',
  ...'123!aobg/?hdm æøå日',
];
const sizes = fc.record({ columns: fc.integer({ min: 1, max: 140 }), rows: fc.integer({ min: 1, max: 50 }) });

/** Everything that a terminal could take for something else than text. */
const commands = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

function holds(guide: Guide, runs: number): void {
  const setting = settingOf(guide);
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...keys) }, sizes), { maxLength: 60 }),
      (size, pressedKeys) => {
        let state = started(guide, size);
        for (const key of ['', ...pressedKeys] as readonly (string | Size)[]) {
          state = pressed(setting, state, key);
          const rows = rowsOf(setting, state);
          const { columns, rows: height } = state.size;
          expect(rows.length).toBeLessThanOrEqual(Math.max(1, height - 1));
          for (const row of rows) {
            expect(row).not.toMatch(commands);
            expect(stringWidth(row)).toBeLessThanOrEqual(columns);
          }
        }
      },
    ),
    { numRuns: runs },
  );
}

/** A guide in which every text is one that tries something. */
function hostileGuide(): Guide {
  const texts = Object.values(hostileTexts);
  const textAt = (i: number): string => texts[i % texts.length] ?? '';
  const notices = texts.map((text, i) => ({
    id: `n${i}`,
    kind: i % 2 === 0 ? ('emergency' as const) : ('note' as const),
    title: text,
    text: makeProse(text),
    contacts: ['k'],
    laws: ['l'],
    audiences: [],
  }));
  return makeGuide({
    title: textAt(5),
    name: textAt(6),
    audiences: ['skole', 'helse'],
    notices,
    terms: { step: textAt(5), level: textAt(6) },
    laws: [{ id: 'l', act: textAt(5), paragraph: textAt(6) }],
    contacts: [{ id: 'k', title: textAt(5), numbers: [{ number: textAt(5), hours: textAt(6) }], hours: textAt(5) }],
    tools: [{ id: 'v', title: textAt(5), aliases: [], url: textAt(5), description: makeProse(textAt(6)) }],
    levels: [
      {
        title: textAt(5),
        notices: notices.map(({ id }) => id),
        steps: texts.map((text, i) => ({
          id: `t${i}`,
          title: text,
          number: textAt(i + 5),
          what: makeProse(text),
          who: { roles: [], text: makeProse(text) },
          body: makeProse(text),
          tools: ['v'],
          contacts: ['k'],
          questions: texts,
          deadlines: [{ text, when: text, from: text, fromWords: false, audiences: [] }],
          outcomes: [
            { id: 'u', when: [text, text], effects: [{ kind: 'other', text }], text: makeProse(text) },
            { id: 'v', when: [text], go: `step:t${(i + 1) % texts.length}` },
          ],
        })),
      },
    ],
  });
}

describe('every screen', () => {
  it('fits its window and holds nothing but text, whatever is pressed', async () => {
    holds(await realGuide('guides/oppdal.md'), 40);
  }, 120_000);

  it('does so for texts that try to be commands, turn the direction, or are very wide', () => {
    holds(hostileGuide(), 25);
  }, 120_000);

  it('does so without steps', () => holds(makeGuide({ audiences: ['skole'] }), 20));
});

describe('text', () => {
  it('of two cells a character is counted as such', () => {
    const guide = makeGuide({ levels: [{ steps: [{ id: 'a', title: '日本語のタイトル'.repeat(12) }] }] });
    const rows = rowsOf(settingOf(guide), started(guide, { columns: 60, rows: 20 }));
    const wide = rows.filter((row) => row.includes('日本'));
    expect(wide.length).toBe(4);
    for (const row of wide) expect(stringWidth(row)).toBeLessThanOrEqual(60);
    expect(wide.join('').replace(/\s/g, '')).toBe('日本語のタイトル'.repeat(12));
  });

  it('in Markdown is read as what it means', async () => {
    const { parseGuide } = await import('../../src/parse/parse-guide.ts');
    const body = [
      'Et **viktig** ord og en [lenke](https://eksempel.no/a), og [en rolle](#a).',
      '',
      '1. Først',
      '2. Så',
      '   - under',
      '',
      '| Hvem | Når |',
      '|---|---|',
      '| Læreren | Før møtet |',
      '',
      '> Sitat',
    ].map((line) => `          ${line}`);
    const text = `veileder: 1\nid: a\ntitle: A\nlanguage: nb\nlevels:\n  - id: 0\n    title: B\n    steps:\n      - id: a\n        title: C\n        body: |\n${body.join('\n')}\n        outcomes: [{ when: Ja, go: close }]\n`;
    const { guide } = await parseGuide({ path: 'a.yaml', bytes: Buffer.from(text), readFile: () => 'missing' });
    if (!guide) throw new Error('no guide');
    const rows = rowsOf(settingOf(guide), started(guide, { columns: 80, rows: 40 })).map((row) => row.trim());
    expect(rows).toContain('Et viktig ord og en lenke (https://eksempel.no/a), og en rolle.');
    expect(rows).toEqual(
      expect.arrayContaining(['1. Først', '2. Så', '• under', 'Hvem: Læreren', 'Når: Før møtet', '│ Sitat']),
    );
  });
});
