import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../src/model/guide.ts';
import { at } from '../../src/model/origin.ts';
import { buildGuide } from '../../src/parse/build/guide.ts';
import { type Included, includeFiles, type ReadResult } from '../../src/parse/include.ts';
import { resolveInside } from '../../src/parse/include-path.ts';
import { readYaml } from '../../src/parse/yaml/read.ts';
import { positionAt } from '../../src/source/source-file.ts';
import { written } from './build-from.ts';

type Files = Readonly<Record<string, string | Exclude<ReadResult, Uint8Array>>>;
interface Read extends Included {
  readonly guide: Guide;
  readonly asked: readonly string[];
  /** `rule/message path` of each finding. */
  readonly found: readonly string[];
}

async function read(main: string, files: Files): Promise<Read> {
  const file = { path: 'guider/x/guide.yaml', text: `veileder: 1\n${main}` };
  const { tree } = await readYaml(file);
  if (!tree) throw new Error('nothing could be read');
  const asked: string[] = [];
  const included = await includeFiles(tree, file, {
    readFile: (path) => {
      asked.push(path);
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      if (content === undefined || content === 'missing') return 'missing';
      if (content === 'unreadable' || content === 'outside') return content;
      return new TextEncoder().encode(content);
    },
    readYaml,
    readLevel: (level) => ({
      tree: {
        kind: 'map',
        range: { file: level, start: 0, end: level.text.length },
        entries: [],
      },
      diagnostics: [],
    }),
  });
  const found = included.diagnostics.map((d) => `${d.rule}/${d.message} ${d.data.path ?? ''}`.trim());
  return { ...included, asked, found, guide: buildGuide(included.tree, { fallbackId: 'x' }) };
}

describe('a guide in several files', () => {
  it('is one guide, with every value at its place in its own file', async () => {
    const { guide, found, files } = await read(
      'levels:\n  - file: niva/0.yaml\n  - id: 1\n    title: En\n    steps:\n      - file: trinn/b.yaml\narenas:\n  - file: arena.yaml\nexamples:\n  - file: kari.yml\n',
      {
        'guider/x/niva/0.yaml':
          '# Nivå null\nid: 0\ntitle: Null\nsteps:\n  - file: ../trinn/a.yaml\n  - title: Rett inn\n',
        'guider/x/trinn/a.yaml': 'title: Fra fil\n',
        'guider/x/trinn/b.yaml': 'id: b\ntitle: Også fra fil\n',
        'guider/x/arena.yaml': '{ id: m, title: Møte }',
        'guider/x/kari.yml': 'id: kari\ntitle: Kari\nbody: Kari er fem.\n',
      },
    );
    expect(found).toEqual([]);
    expect(guide.levels.map((level) => [level.id, level.steps.map((step) => step.id)])).toEqual([
      ['0', ['0-fra-fil', '0-rett-inn']],
      ['1', ['b']],
    ]);
    const step = guide.levels[0]?.steps[0];
    const place = step && at(step, 'title');
    expect(place && [place.file.path, positionAt(place.file, place.start).column]).toEqual([
      'guider/x/trinn/a.yaml',
      8,
    ]);
    expect(guide.arenas[0]?.title).toBe('Møte');
    expect(guide.examples[0]?.body.text).toBe('Kari er fem.');
    expect(files.map((file) => file.path)).toEqual([
      'guider/x/niva/0.yaml',
      'guider/x/trinn/a.yaml',
      'guider/x/trinn/b.yaml',
      'guider/x/arena.yaml',
      'guider/x/kari.yml',
    ]);
  });

  it('takes an article from Markdown: heading, id and body', async () => {
    const { guide, found } = await read(
      'articles:\n  - file: a/Taushets plikt.md\n  - file: a/b.md\n  - file: a/c.md\n',
      {
        'guider/x/a/Taushets plikt.md': '\r\n# Om taushetsplikt #\r\n\r\nDu *kan* dele.\r\n\r\n## Når\r\n',
        'guider/x/a/b.md': '<!-- utkast -->\n# Samtykke {#samtykke-artikkel}\nTekst',
        'guider/x/a/c.md': 'Bare tekst\n\n# Senere\n',
      },
    );
    expect(found).toEqual([]);
    expect(guide.articles.map(({ id, title, body }) => [id, title, body.text])).toEqual([
      ['taushets-plikt', 'Om taushetsplikt', 'Du *kan* dele.\n\n## Når'],
      ['samtykke-artikkel', 'Samtykke', 'Tekst'],
      ['c', '', 'Bare tekst\n\n# Senere'],
    ]);
    const [first, second] = guide.articles;
    expect(first && written(first.body.at(3, 8))).toBe('*kan*');
    expect(first && written(at(first, 'title'))).toBe('Om taushetsplikt');
    expect(second && written(at(second, 'id'))).toBe('samtykke-artikkel');
  });

  it.each([
    '../annen/0.yaml',
    'niva/../../annen.yaml',
    '/etc/passwd',
    'C:\\hemmelig.yaml',
    '..\\..\\x.yaml',
    'https://eksempel.no/0.yaml',
    'file:///etc/passwd',
    '.',
  ])('does not read %s', async (path) => {
    const { asked, found, guide } = await read(`levels:\n  - file: '${path}'\n`, {});
    expect(found).toEqual([`unsafe-include/default ${path}`]);
    expect(asked).toEqual([]);
    expect(guide.levels).toEqual([]);
  });

  it('tells of files that cannot be read, and goes on with the rest', async () => {
    const { found, damaged, guide } = await read(
      'levels:\n  - file: a.yaml\n  - file: b.yaml\n  - file: c.yaml\n  - file: d.yaml\n  - { id: 1, title: En, steps: [] }\n',
      { 'guider/x/b.yaml': 'unreadable', 'guider/x/c.yaml': 'outside', 'guider/x/d.yaml': '' },
    );
    expect(found).toEqual([
      'missing-file/default a.yaml',
      'missing-file/unreadable b.yaml',
      'unsafe-include/default c.yaml',
      'schema/empty',
    ]);
    expect(damaged).toBe(true);
    expect(guide.levels.map((level) => level.id)).toEqual(['1']);
  });

  it('stops at a file that leads back to itself', async () => {
    const { found } = await read('levels:\n  - file: a.yaml\n  - file: guide.yaml\n', {
      'guider/x/a.yaml': 'file: b.yaml',
      'guider/x/b.yaml': 'file: ./a.yaml',
    });
    expect(found).toEqual(['missing-file/cycle ./a.yaml', 'missing-file/cycle guide.yaml']);
  });

  it('stops when files are named without end', async () => {
    const steps = `id: 0\ntitle: Null\nsteps:\n${'  - file: b.yaml\n'.repeat(100)}`;
    const { found, guide, asked } = await read(`levels:\n${'  - file: a.yaml\n'.repeat(100)}`, {
      'guider/x/a.yaml': steps,
      'guider/x/b.yaml': 'title: B',
    });
    expect(found).toEqual(['alias-expansion/default']);
    expect(guide.levels.flatMap((level) => level.steps).length).toBeLessThanOrEqual(1000);
    expect(asked).toEqual(['guider/x/a.yaml', 'guider/x/b.yaml']);
  });

  it('leaves an item that is more than a file to the shape check, and tools alone', async () => {
    const { guide, asked } = await read('levels:\n  - { id: 1, file: a.yaml }\ntools:\n  - { file: b.docx }\n', {});
    expect(asked).toEqual([]);
    expect(guide.levels[0]?.id).toBe('1');
    expect(guide.tools[0]?.file).toBe('b.docx');
  });
});

describe('the path of an included file', () => {
  it.each([
    ['', 'guide.yaml', 'a.yaml', 'a.yaml'],
    ['g', 'g/guide.yaml', 'niva/a.yaml', 'g/niva/a.yaml'],
    ['g', 'g/niva/a.yaml', '../trinn/./b.yaml', 'g/trinn/b.yaml'],
    ['g', 'g/niva/a.yaml', '../../b.yaml', undefined],
    ['/g', '/g/guide.yaml', 'a.yaml', '/g/a.yaml'],
    ['', '/guide.yaml', 'a.yaml', '/a.yaml'],
    ['../g', '../g/guide.yaml', 'a.yaml', '../g/a.yaml'],
    ['../g', '../g/guide.yaml', '../a.yaml', undefined],
    ['g', 'g/guide.yaml', 'a\u0000.yaml', undefined],
  ])('in %j, from %j, %j is %j', (folder, from, path, resolved) => {
    expect(resolveInside(folder, from, path)).toBe(resolved);
  });

  it('is inside the folder, whatever is written', () => {
    const part = fc.constantFrom('..', '.', 'a', '/', '\\', 'b.yaml', '', ':', '...');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const path = resolveInside('g/h', 'g/h/i/x.yaml', parts.join(''));
        if (path !== undefined) {
          expect(path.startsWith('g/h/')).toBe(true);
          expect(path.split('/')).not.toContain('..');
        }
      }),
    );
  });
});
