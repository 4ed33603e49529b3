import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../src/model/guide.ts';
import { at } from '../../src/model/origin.ts';
import { type ParsedGuide, parseGuide } from '../../src/parse/parse-guide.ts';
import { textOf } from '../../src/source/source-file.ts';
import { guideMains } from '../factory/guide-mains.ts';

const nothing = (): 'missing' => 'missing';
const parse = (text: string, path = 'eksempel.yaml'): Promise<ParsedGuide> =>
  parseGuide({ path, bytes: new TextEncoder().encode(text), readFile: nothing });
const rules = (parsed: ParsedGuide): string[] => parsed.diagnostics.map((d) => `${d.rule}/${d.message}`);

const small = `veileder: 1
title: Handlingsveileder
language: nb
intro: |
  Velkommen.

  - Les [artikkelen](#taushet)
  - Spør <!-- hvem? --> leder
roles:
  - { id: leder, title: Leder }
levels:
  - id: 0
    title: Avklar
    steps:
      - title: Sett ord på bekymringen
        who: [leder]
        body: >-
          Skriv ned
          det du ser.
        deadlines: [{ text: innen 1 uke }]
        outcomes:
          - { when: Ingen grunn til bekymring, go: close }
`;

describe('a file', () => {
  it('is a guide with its model and no findings', async () => {
    const parsed = await parse(small);
    expect(rules(parsed)).toEqual([]);
    expect(parsed.files.map((file) => file.path)).toEqual(['eksempel.yaml']);
    expect(parsed.guide).toMatchObject({
      id: 'eksempel',
      intro: { text: 'Velkommen.\n\n- Les [artikkelen](#taushet)\n- Spør  leder' },
      levels: [{ steps: [{ body: { text: 'Skriv ned det du ser.' }, deadlines: [{ within: 'P1W' }] }] }],
    });
    const link = parsed.guide?.intro;
    const start = link?.text.indexOf('[') ?? -1;
    expect(link && textOf(link.at(start, start + 22))).toBe('[artikkelen](#taushet)');
    expect(link?.tree.children.map((node) => node.type)).toEqual(['paragraph', 'list']);
  });

  it('means the same with CRLF line ends', async () => {
    const [lf, crlf] = await Promise.all([parse(small), parse(small.replaceAll('\n', '\r\n'))]);
    expect(JSON.stringify(crlf.guide)).toBe(JSON.stringify(lf.guide));
    expect(rules(crlf)).toEqual(rules(lf));
    const step = crlf.guide?.levels[0]?.steps[0];
    const start = step?.body?.text.indexOf('det du') ?? -1;
    expect(step?.body && textOf(step.body.at(start, start + 6))).toBe('det du');
    expect(step && textOf(at(step, 'title'))).toBe('Sett ord på bekymringen');
  });

  it('comes as text, too', async () => {
    const parsed = await parseGuide({ path: '-', text: small, readFile: nothing });
    expect(parsed.guide?.title).toBe('Handlingsveileder');
    expect(parsed.guide?.id).toBe('veileder');
  });

  it.each([
    ['', ['schema/empty']],
    ['  \n', ['schema/empty']],
    ['# bare en merknad\n', ['schema/empty']],
    ['- a\n- b\n', ['schema/not-a-guide']],
    ['bare tekst', ['schema/not-a-guide']],
    ['name: pakke\nversion: 1\n', ['schema/not-a-guide']],
    ['\0\0\x01\x02'.repeat(50), ['encoding/binary']],
  ])('%j is no guide', async (text, found) => {
    const parsed = await parse(text);
    expect(parsed.guide).toBeUndefined();
    expect(rules(parsed)).toEqual(found);
  });

  it('tells of a fault in reading alone when that may be why it looks like no guide', async () => {
    const parsed = await parse('titel: "uten slutt\nlevels: [\n');
    expect(parsed.guide).toBeUndefined();
    expect(rules(parsed)).not.toContain('schema/not-a-guide');
    expect(parsed.diagnostics.length).toBeGreaterThan(0);
  });

  it('is still a guide when it is faulty, and each fault is told once', async () => {
    const parsed = await parse(
      'veileder: 1\nlanguage: nb\nlevels:\n  - id: 1\n    steps:\n      - outcomes: [{ go: tull }]\n',
    );
    expect(parsed.guide?.levels[0]?.steps[0]?.outcomes[0]?.go[0]?.to.kind).toBe('unspecified');
    const places = parsed.diagnostics.map((d) => `${d.rule}/${d.message}@${d.range.start}-${JSON.stringify(d.data)}`);
    expect(new Set(places).size).toBe(places.length);
    expect(rules(parsed)).toContain('schema/missing-key');
    expect(rules(parsed)).toContain('schema/bad-format');
  });

  it.each([
    ['guider/sett/guide.yaml', true, 'sett'],
    ['guider/Sett veileder/guide.yaml', true, 'sett-veileder'],
    ['guide.yaml', true, 'guide'],
    ['guider/sett.v2.yaml', false, 'sett.v2'],
  ])('%s (folder: %s) is called %s', async (path, isFolder, id) => {
    const parsed = await parseGuide({ path, text: small, readFile: nothing, isFolder });
    expect(parsed.guide?.id).toBe(id);
  });

  it('takes its parts from other files', async () => {
    const parsed = await parseGuide({
      path: 'g/guide.yaml',
      text: 'veileder: 1\ntitle: T\nlanguage: nb\nlevels:\n  - file: 0.yaml\n',
      readFile: (path) =>
        path === 'g/0.yaml' ? new TextEncoder().encode('id: 0\ntitle: Nivå null\nstep: []\nsteps: []\n') : 'missing',
      isFolder: true,
    });
    expect(parsed.files.map((file) => file.path)).toEqual(['g/guide.yaml', 'g/0.yaml']);
    expect(parsed.diagnostics.map((d) => [d.rule, d.range.file.path])).toEqual([['unknown-key', 'g/0.yaml']]);
    expect(parsed.guide?.levels[0]?.title).toBe('Nivå null');
  });

  const markdown = `---
veileder: 1
title: Handlingsveileder
language: nb
---
Velkommen.

# Nivå 0: Avklar

## 1. Sett ord på bekymringen {#sett-ord}
**Frist:** innen 1 uke

Skriv ned.

### Utfall
1. Ingen grunn til bekymring → [Avslutt](#avslutt)
2. Fortsatt bekymring → [Nivå 1](#niva-1)

# [Nivå 1: Tiltak](niva/1.md)
`;
  const level = `# Nivå 1: Tiltak

> [!AKUTT] Vold {#akutt}
> Meld fra.

## 1. Evaluer
### Utfall
1. Ferdig → [Avslutt](#avslutt)
2. På nytt → [Sett ord](#sett-ord)
`;

  it.each(['\n', '\r\n'])('may be Markdown, with levels in files of their own (line end %j)', async (end) => {
    const parsed = await parseGuide({
      path: 'g/guide.md',
      text: markdown.replaceAll('\n', end),
      readFile: (path) => (path === 'g/niva/1.md' ? new TextEncoder().encode(level.replaceAll('\n', end)) : 'missing'),
      isFolder: true,
    });
    expect(rules(parsed)).toEqual([]);
    expect(parsed.guide).toMatchObject({
      id: 'g',
      intro: { text: 'Velkommen.' },
      notices: [{ id: 'akutt', kind: 'emergency', text: { text: 'Meld fra.' } }],
      levels: [
        {
          id: '0',
          steps: [
            {
              id: 'sett-ord',
              deadlines: [{ within: 'P1W' }],
              outcomes: [{ go: [{ to: { kind: 'close' } }] }, { go: [{ to: { kind: 'level', level: '1' } }] }],
            },
          ],
        },
        { id: '1', steps: [{ outcomes: [{}, { go: [{ to: { kind: 'step', step: 'sett-ord' } }] }] }] },
      ],
    });
    const step = parsed.guide?.levels[1]?.steps[0];
    expect(step && at(step, 'title').file.path).toBe('g/niva/1.md');
    expect(parsed.guide?.intro?.tree.children[0]?.type).toBe('paragraph');
  });

  it('is known as Markdown by its content when it has no name', async () => {
    const alone = markdown.slice(0, markdown.indexOf('# [Nivå'));
    const parsed = await parse(alone.replace('[Nivå 1](#niva-1)', '[Nivå 0](#niva-0)'), '-');
    expect(rules(parsed)).toEqual([]);
    expect(parsed.guide?.levels.length).toBe(1);
  });

  it('has keys like __proto__ that do no harm', async () => {
    const parsed = await parse(`${small}__proto__: { polluted: yes }\nconstructor: 1\n`);
    expect(rules(parsed).filter((rule) => rule === 'unknown-key/default').length).toBe(2);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(parsed.guide && Object.getPrototypeOf(parsed.guide)).toBe(Object.prototype);
  });
});

describe('whatever a file holds', () => {
  const steadily = async (text: string, path: string): Promise<void> => {
    const parsed = await parse(text, path);
    for (const d of parsed.diagnostics) {
      expect(d.range.start).toBeGreaterThanOrEqual(0);
      expect(d.range.end).toBeLessThanOrEqual(d.range.file.text.length);
      expect(d.range.start).toBeLessThanOrEqual(d.range.end);
    }
    if (parsed.guide) everyPlaceHolds(parsed.guide);
    else expect(parsed.diagnostics.length).toBeGreaterThan(0);
  };
  const path = fc.constantFrom('a.yaml', 'a.md', '-');

  it('is read', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), path, steadily), { numRuns: 200 });
  });

  it('is read when a guide is cut up', async () => {
    const piece = fc.constantFrom(
      '\t',
      ':',
      '- ',
      '"',
      '[',
      '}',
      '\n',
      '&a ',
      '*a',
      '|\n',
      '<!--',
      '---\n',
      '\r\n',
      '#',
      'null',
      '!!x ',
    );
    const cut = fc.record({ from: fc.nat(small.length), length: fc.nat(40), put: fc.array(piece, { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 3 }), path, async (cuts, name) => {
        let text = small;
        for (const { from, length, put } of cuts) text = text.slice(0, from) + put.join('') + text.slice(from + length);
        await steadily(text, name);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every running text is where it says it is. */
function everyPlaceHolds(guide: Guide): void {
  const texts = guide.levels.flatMap((level) => [level.intro, ...level.steps.map((step) => step.body)]);
  for (const prose of [guide.intro, ...texts]) {
    if (!prose) continue;
    const place = prose.at(0, prose.text.length);
    expect(place.end).toBeLessThanOrEqual(place.file.text.length);
    expect(place.start).toBeLessThanOrEqual(place.end);
    expect(prose.tree.type).toBe('root');
  }
}

describe('the guides of the repository', () => {
  const guides = guideMains;

  it.each(guides)('$path is read without findings', async ({ path, isFolder }) => {
    const parsed = await parseGuide({
      path,
      bytes: readFileSync(path),
      readFile: (file) => readFileSync(join('.', file)),
      isFolder,
    });
    expect(rules(parsed)).toEqual([]);
    expect(parsed.guide?.title).not.toBe('');
  });
});
