import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { lintGuide } from '../../src/lint/linter.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { textOf } from '../../src/source/source-file.ts';

async function lint(body: string, fileExists?: (path: string) => boolean): Promise<Diagnostic[]> {
  const text = `veileder: 1\ntitle: Prøve\nlanguage: nb\nversion: 1.0.0\ndates: { updated: 2026-05-04 }\n${body}`;
  const parsed = await parseGuide({ path: 'mappe/prove.yaml', text, readFile: () => 'missing' });
  return lintGuide(parsed, { fileExists });
}

const of = (found: readonly Diagnostic[], rule: string): Diagnostic[] => found.filter((d) => d.rule === rule);

async function likeTitles(one: string, other: string): Promise<boolean> {
  const body = `tools:\n  - { id: a, title: ${JSON.stringify(one)} }\n  - { id: b, title: ${JSON.stringify(other)} }\n`;
  return of(await lint(body), 'near-duplicate-definition').length > 0;
}

describe('near-duplicate-definition', () => {
  test.each([
    ['Referat', 'Referat fra møte'],
    ['Undringsnotat', 'Undringsnotat (skjema)'],
    ['Barnevernstjenesten', 'Barneverntjenesten'],
    ['Tiltaksplan', 'Tiltaksplaner'],
    ['Samtaleguide', 'Samtalegide'],
  ])('%s – %s', async (one, other) => expect(await likeTitles(one, other)).toBe(true));

  test.each([
    ['Samtykke', 'Samtykke til stafettlogg'],
    ['Evaluering nivå 1', 'Evaluering nivå 2'],
    ['Skala for uro: barn', 'Skala for uro: ungdom'],
    ['Mal A', 'Mal B'],
    ['Kartlegging barnehage', 'Kartlegging skole'],
    ['Møte', 'Mal for møte'],
  ])('not %s – %s', async (one, other) => expect(await likeTitles(one, other)).toBe(false));

  test('a title that is another tool’s other name', async () => {
    const body =
      'tools:\n  - { id: a, title: Referat, aliases: [Logg fra teamet] }\n  - { id: b, title: Logg fra teamet }\n';
    expect(of(await lint(body), 'near-duplicate-definition').map(({ data }) => data)).toEqual([
      { title: 'Logg fra teamet', other: 'Referat' },
    ]);
  });
});

describe('unused-definition', () => {
  test('a role that the text names is used; a tool must be pointed to', async () => {
    const body = `intro: Stafettholderen fyller ut et undringsnotat.
roles: [{ id: stafettholder, title: Stafettholder }, { id: leder, title: Leder }]
tools: [{ id: undringsnotat, title: Undringsnotat }]
`;
    expect(of(await lint(body), 'unused-definition').map(({ data }) => data.title)).toEqual(['Leder', 'Undringsnotat']);
  });

  test('what a misspelt reference means is told of once', async () => {
    const body = `tools: [{ id: undringsnotat, title: Undringsnotat }]
arenas: [{ id: a, title: Team, tools: [undringsnotatt] }]
`;
    expect((await lint(body)).map(({ rule }) => rule)).toEqual(['unknown-tool']);
  });

  test('arenas and articles are read on their own', async () => {
    const body = 'arenas: [{ id: a, title: Team }]\narticles: [{ id: b, title: Bakgrunn, body: Tekst }]\n';
    expect(of(await lint(body), 'unused-definition')).toEqual([]);
  });
});

describe('missing-file and unsafe-include', () => {
  const tool = (file: string): string => `tools: [{ id: a, title: A, file: ${JSON.stringify(file)} }]\n`;
  const only = (name: string) => (path: string) => path === name;

  test.each(['filer/a b.docx', './filer/a b.docx', 'filer/../filer/a b.docx', 'filer/a%20b.docx'])(
    '%s is found from the guide’s folder',
    async (file) => expect(of(await lint(tool(file), only('filer/a b.docx')), 'missing-file')).toEqual([]),
  );

  test('a file that is not there is told of once somebody looks', async () => {
    expect(of(await lint(tool('b.docx'), () => false), 'missing-file').map(({ data }) => data)).toEqual([
      { path: 'b.docx' },
    ]);
    expect(of(await lint(tool('b.docx')), 'missing-file')).toEqual([]);
  });

  test.each(['../a.docx', '/etc/a.docx', 'C:\\a.docx', 'filer/../../a.docx', 'file:///a.docx'])(
    '%s is outside, and nobody looks for it',
    async (file) => {
      const found = await lint(tool(file), () => {
        throw new Error('looked outside the folder');
      });
      expect(of(found, 'unsafe-include')).toHaveLength(1);
      expect(of(found, 'missing-file')).toEqual([]);
    },
  );
});

describe('dead-anchor', () => {
  const prose = (link: string): string =>
    `intro: "Se ${link}."\nlevels:\n  - id: 0\n    title: Avklar\n    steps: [{ id: s, title: Møt barnet, outcomes: [{ go: close }] }]\n`;

  test.each([
    '[a](#s)',
    '[a](#niva-0)',
    '[a](#nivå-0)',
    '[a](#niv%C3%A5-0)',
    '[a](#mot-barnet)',
    '[a](#avslutt)',
    '`[a](#b)`',
    '[a](https://a.no/#b)',
  ])('%s leads somewhere', async (link) => expect(of(await lint(prose(link)), 'dead-anchor')).toEqual([]));

  test.each([
    ['[a](#borte)', 'borte'],
    ['[a](<#borte>)', 'borte'],
    ['[a](#niv%C3%A5-9)', 'niv%C3%A5-9'],
  ])('%s leads nowhere', async (link, anchor) => {
    const [found, ...others] = of(await lint(prose(link)), 'dead-anchor');
    expect(others).toEqual([]);
    expect(found?.data.anchor).toBe(anchor);
    expect(found ? textOf(found.range) : undefined).toBe(anchor);
  });
});
