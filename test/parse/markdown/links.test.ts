import { expect, test } from 'vitest';
import { formatTarget } from '../../../src/model/target.ts';
import { parseGuide } from '../../../src/parse/parse-guide.ts';
import { textOf } from '../../../src/source/source-file.ts';
import { guideFile, placeOf, read, told } from './reading.ts';

const levels = `# Nivå 0: Avklar

## 1. Sett ord {#ord}
### Utfall
- Ja → X

## 2. Iverksett tiltak

# Level A – Help

## 1. Iverksett tiltak

## Evaluer

# Utganger
- Barnevernet {#barnevern}: Ut.
`;

const targets: [written: string, go: string][] = [
  ['[Slutt](#avslutt)', 'close'],
  ['[Slutt](#close)', 'close'],
  ['[Slutt](#avslutt-loggen)', 'close-log'],
  ['[Videre](#neste)', 'next'],
  ['[Opp](#niva-a)', 'level:A'],
  ['[Opp](#nivå-a)', 'level:A'],
  ['[Opp](#niv%C3%A5-a)', 'level:A'],
  ['[Opp](#level-a--help)', 'level:A'],
  ['[Opp](#niva-7)', 'level:7'],
  ['[Trinn](#niva-0-trinn-2)', 'step:0-iverksett-tiltak'],
  ['[Trinn](#ord)', 'step:ord'],
  ['[Trinn](#0-iverksett-tiltak)', 'step:0-iverksett-tiltak'],
  ['[Trinn](#a-iverksett-tiltak)', 'step:a-iverksett-tiltak'],
  ['[Trinn](#evaluer)', 'step:a-evaluer'],
  ['[Trinn](#iverksett-tiltak)', 'step:0-iverksett-tiltak'],
  ['[Ut](#barnevern)', 'exit:barnevern'],
  ['[Ut](#step:ord)', 'step:ord'],
  ['[Ut][ref]', 'exit:barnevern'],
  ['[Ukjent](#xyz)', 'step:xyz'],
  ['Nivå A', 'level:A'],
  ['avslutt saken', 'close'],
  ['neste trinn', 'next'],
];

test.each(targets)('→ %s is %s', async (written, go) => {
  const tree = await read(guideFile(`${levels.replace('→ X', `→ ${written}`)}\n[ref]: #barnevern\n`));
  expect(JSON.stringify(placeValue(tree))).toBe(JSON.stringify(go));
});

test.each(['→', '->', '=>'])('%s is an arrow', async (arrow) => {
  const tree = await read(guideFile(levels.replace('→ X', `${arrow} [Slutt](#avslutt)`)));
  expect(placeValue(tree)).toBe('close');
});

test('a link that names nothing keeps its address as its place', async () => {
  const tree = await read(guideFile(levels.replace('→ X', '→ [Ukjent](#xyz)')));
  expect(textOf(placeOf(tree, 'levels.0.steps.0.outcomes.0.go'))).toBe('xyz');
});

test('several targets, with and without their cases', async () => {
  const written = '→ [A](#niva-a) når det haster, eller [slutt](#avslutt). Si fra til lederen.';
  const tree = await read(guideFile(levels.replace('→ X', written)));
  const at = (path: string): string => textOf(placeOf(tree, `levels.0.steps.0.outcomes.0.${path}`));
  expect([at('go.0.to'), at('go.0.when'), at('go.1'), at('text')]).toEqual([
    'niva-a',
    'det haster',
    'avslutt',
    'Si fra til lederen.',
  ]);
});

test('links reach over the files of a guide, and notices of a level belong to the guide', async () => {
  const files: Record<string, string> = {
    'g/niva-0.md':
      '# Nivå 0: Avklar\n\n> [!NB] Husk barnet {#barnet}\n> Spør barnet.\n\n## Sett ord\n### For helse og omsorg\nTekst.\n\n### Utfall\n- Ja → [Evaluer](niva-1.md#evaluer)\n- Opp → [Nivå 1](niva-1.md)\n',
    'g/niva-1.md':
      '# Nivå 1: Hjelp\n\n> [!NB](#barnet)\n\n## Evaluer\n### Utfall\n- Tilbake → [Ord](#sett-ord)\n- Ferdig → [Slutt](#avslutt)\n',
    'g/om.md': '# Om undring {#undring}\nTekst.\n',
  };
  const front = '---\nveileder: 1\ntitle: P\nlanguage: nb\naudiences: [{ id: hop, title: Helse og omsorg }]\n---\n';
  const { guide, diagnostics } = await parseGuide({
    path: 'g/guide.md',
    text: `${front}# [Nivå 0: Avklar](niva-0.md)\n\n# [Nivå 1: Hjelp](niva-1.md)\n\n# Artikler\n- [Om undring](om.md)\n`,
    isFolder: true,
    readFile: (path) => {
      const text = files[path];
      return text === undefined ? 'missing' : new TextEncoder().encode(text);
    },
  });
  expect(diagnostics.map(told)).toEqual([]);
  expect(guide?.notices.map(({ id }) => id)).toEqual(['barnet']);
  expect(guide?.articles.map(({ id }) => id)).toEqual(['undring']);
  const steps = guide?.levels.flatMap((level) => level.steps) ?? [];
  expect(steps.map((step) => step.outcomes.flatMap(({ go }) => go.map(({ to }) => formatTarget(to))))).toEqual([
    ['step:1-evaluer', 'level:1'],
    ['step:0-sett-ord', 'close'],
  ]);
  expect(steps[0]?.branches.map(({ audiences }) => audiences)).toEqual([['hop']]);
});

function placeValue(tree: Awaited<ReturnType<typeof read>>): unknown {
  let at = tree;
  for (const key of ['levels', 0, 'steps', 0, 'outcomes', 0, 'go'] as const) {
    if (at.kind === 'list' && typeof key === 'number') at = at.items[key] ?? at;
    else if (at.kind === 'map') at = at.entries.find((entry) => entry.key === key)?.value ?? at;
  }
  return at.kind === 'scalar' ? at.value : at.kind;
}
