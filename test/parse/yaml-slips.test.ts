import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/parse/validate/check-shape.ts';
import { readYaml } from '../../src/parse/yaml/read.ts';
import { positionAt } from '../../src/source/source-file.ts';

const guide = `veileder: 1
id: eksempel
title: "Handlingsveileder for tidlig innsats"
language: nb
municipality: { name: Blåfjord, number: "0000" }
# Rollene i arbeidet
roles:
  - id: ansatt
    title: Ansatt
    duties: ["Se barnet", 'Si fra']
tools:
  - { id: undringsnotat, title: Undringsnotat }
intro: |
  Veilederen gjelder **alle** ansatte:

  - barnehage
  - skole
levels:
  - id: 0
    title: Avklar bekymringen
    keyPoints:
      - Undring
      - Samtale med foresatte
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        who: [ansatt]
        what: Skriv ned det du har sett og hørt, og hva du tenker
          om det.
        how: |
          - Bruk «Undringsnotat».
          - Snakk med en kollega.
        questions:
          - Hva er det du ser?
          - Hvor lenge har det vart?
        deadlines: [{ within: P1W, from: bekymring }]
        outcomes:
          - { when: Ingen grunn til bekymring, go: close }
          - when: Fortsatt bekymring
            go: level:1
            effects:
              - { kind: notify, text: Si fra til leder }
              - { kind: document, text: Skriv referat }
  - id: 1
    title: Hjelp i egen tjeneste
    steps:
      - title: Evaluer
        outcomes:
          - { when: Målet er nådd, go: close }
`;

/** Each slip of the pen at every place in the text where it can be made. */
const slips: Readonly<Record<string, readonly [RegExp, string]>> = {
  'a colon forgotten': [/:(?= )/g, ''],
  'a colon forgotten at the end of a line': [/:(?=\n)/g, ''],
  'the space after a colon forgotten': [/(?<=:) /g, ''],
  'a line one space too far in': [/^(?=.)/gm, ' '],
  'a line one space too far out': [/^ /gm, ''],
  'a tab for two spaces': [/^ {2}/gm, '\t'],
  'a double quote forgotten': [/"/g, ''],
  'a single quote forgotten': [/'/g, ''],
  'a quote begun': [/(?<=: )(?=[A-ZÆØÅa-zæøå])/g, '"'],
  'a bracket not closed': [/[\]}]/g, ''],
  'a bracket not opened': [/[[{]/g, ''],
  'a comma forgotten': [/,/g, ''],
  'a dash forgotten': [/^( *)-/gm, '$1 '],
  'an at sign': [/(?<=: )(?=[A-ZÆØÅa-zæøå])/g, '@'],
};

describe('one slip gives at most one finding', () => {
  test.each(Object.entries(slips))('%s', async (_, [pattern, replacement]) => {
    for (const match of guide.matchAll(pattern)) {
      const put = replacement.replace('$1', match[1] ?? '');
      const text = guide.slice(0, match.index) + put + guide.slice(match.index + match[0].length);
      const file = { path: 'guide.yaml', text };
      const read = await readYaml(file);
      const found = [...read.diagnostics, ...(read.tree ? checkShape(read.tree, read) : [])].map((d) => {
        const { line, column } = positionAt(file, d.range.start);
        return `${line}:${column} ${d.rule}/${d.message}`;
      });
      const at = positionAt(file, match.index).line;
      expect(found.length, `line ${at}: ${found.join(', ')}`).toBeLessThanOrEqual(1);
    }
  });

  test('the guide itself has none', async () => {
    const { tree, diagnostics } = await readYaml({ path: 'guide.yaml', text: guide });
    expect(diagnostics).toEqual([]);
    expect(tree && checkShape(tree)).toEqual([]);
  });
});
