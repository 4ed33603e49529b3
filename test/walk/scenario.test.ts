import { describe, expect, it } from 'vitest';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { parseScenarios } from '../../src/parse/scenario.ts';
import { textOf } from '../../src/source/source-file.ts';
import { runScenario } from '../../src/walk/scenario/run.ts';

const guideText = `veileder: 1
id: liten
title: En liten veileder
language: nb
audiences: [{ id: skole, title: Skole }, { id: helse, title: Helsestasjon }]
roles: [{ id: ansatt, title: Ansatt }]
tools: [{ id: notat, title: Undringsnotat, aliases: [Notatet] }, { id: plan, title: Plan }]
notices: [{ id: akutt, kind: emergency, title: Fare, text: Ring 112. }]
contacts: [{ id: vakt, title: Barnevernsvakten, numbers: [{ number: 12 34 56 78 }] }]
consents: [{ id: samtykke, title: Samtykke til deling }]
exits: [{ id: barnevern, title: Barneverntjenesten }]
levels:
  - id: 0
    title: Avklar
    notices: [akutt]
    steps:
      - id: ord
        number: 1
        title: Sett ord på det
        who: [ansatt]
        tools: [notat]
        contacts: [vakt]
        deadlines: [{ text: innen én uke etter at du ble urolig, within: P1W, from: du ble urolig }]
      - id: leder
        title: Snakk med leder
        prerequisites: [{ step: logg, when: loggen mangler }]
        outcomes:
          - { id: slutt, when: [Ingen grunn til uro, Alt er bra], go: close }
          - { id: videre, when: Du er urolig, go: step:logg, requires: [samtykke], deadlines: [{ within: P2W }] }
          - { id: del, when: Andre må inn, go: [{ to: step:logg, when: helse må inn }, { to: exit:barnevern, when: vold }] }
          - { id: aapent, when: Noe annet }
      - id: logg
        title: Opprett logg
        produces: [plan]
        outcomes: [{ id: ferdig, when: Ferdig, go: close-log }]
`;

async function run(moves: string, extra = '') {
  const { guide, diagnostics } = await parseGuide({ path: 'liten.yaml', text: guideText, readFile: () => 'missing' });
  if (!guide || diagnostics.some((d) => d.severity === 'error')) throw new Error(JSON.stringify(diagnostics[0]));
  const text = `scenarier:\n  - navn: Prøve\n${extra}    gang:\n${moves.replace(/^/gm, '      ')}\n`;
  const { scenarios, faults } = await parseScenarios('liten.scenarier.yaml', Buffer.from(text));
  const [scenario] = scenarios?.scenarios ?? [];
  if (!scenario || faults.length > 0) throw new Error(JSON.stringify(faults.map(({ code }) => code)));
  const { failures, state } = runScenario(guide, scenario);
  return {
    state,
    said: failures.map(({ code, wanted, found, at, guideAt }) => ({
      code,
      wanted,
      found,
      at: textOf(at),
      guide: guideAt && textOf(guideAt),
    })),
  };
}

describe('a scenario', () => {
  it('holds in Norwegian words, titles, ids and other forms of the same', async () => {
    const { said } = await run(
      `- start: Nivå 0
- forvent:
    trinn: 1. Sett ord på det
    nivå: avklar
    frist: [innen 1 uke, P1W, 2026-01-12, etter at du ble urolig]
    verktøy: [Undringsnotat, notatet, notat]
    ikke-verktøy: Plan
    hvem: ansatt
    merknad: Fare
    kontakt: Barnevernsvakten
- videre
- forvent: { utfall: [Alt er bra, Du er urolig], ikke-utfall: Ferdig }
- velg: du er urolig.
- forvent: { trinn: logg, samtykke: Samtykke til deling, frist: innen to uker, verktøy: Plan }
- velg: ferdig
- forvent: { slutt: avslutt-loggen }`,
      '    målgruppe: Skole\n    startdato: 2026-01-05\n',
    );
    expect(said).toEqual([]);
  });

  it('is read in nynorsk and English too', async () => {
    expect(
      (await run('- start: ord\n- vidare: Snakk med leder\n- vel: videre\n- forvent: { steg: logg }')).said,
    ).toEqual([]);
    expect((await run('- start: ord\n- next\n- choose: slutt\n- expect: { end: close }')).said).toEqual([]);
  });

  it('does what is asked for first, and goes back', async () => {
    const { said, state } = await run('- videre\n- først: Opprett logg\n- tilbake\n- velg: slutt');
    expect(said).toEqual([]);
    expect(state.visits.map(({ place }) => 'id' in place && place.id)).toEqual([
      'ord',
      'leder',
      'logg',
      'leder',
      'close',
    ]);
  });

  it('tells targets apart', async () => {
    expect(
      (await run('- videre\n- velg: del\n  til: Barneverntjenesten\n- forvent: { slutt: barnevern }')).said,
    ).toEqual([]);
    expect((await run('- videre\n- velg: del\n  til: helse må inn\n- forvent: { trinn: logg }')).said).toEqual([]);
    expect((await run('- videre\n- velg: del')).said).toMatchObject([
      { code: 'several-choices', at: 'del', found: ['Opprett logg (helse må inn)', 'Barneverntjenesten (vold)'] },
    ]);
  });

  it.each([
    ['- start: leder', { code: 'other-start', at: 'leder', guide: 'ord' }],
    ['- velg: slutt', { code: 'no-such-choice', at: 'slutt', found: [], guide: 'ord' }],
    [
      '- videre\n- velg: Ingen grunn til',
      {
        code: 'no-such-choice',
        found: ['Ingen grunn til uro / Alt er bra', 'Du er urolig', 'Andre må inn', 'Noe annet'],
        guide: 'leder',
      },
    ],
    ['- videre\n- videre', { code: 'must-choose', at: 'videre', guide: 'leder' }],
    ['- videre: Ingensteds', { code: 'must-choose', wanted: 'Ingensteds', guide: 'leder' }],
    ['- først: logg', { code: 'not-asked-first', found: [] }],
    ['- videre\n- først: ord', { code: 'not-asked-first', found: ['Opprett logg'] }],
    ['- tilbake', { code: 'nothing-to-return-to' }],
    ['- videre\n- velg: slutt\n- velg: slutt', { code: 'ended', at: 'slutt' }],
    ['- videre\n- velg: slutt\n- forvent: { verktøy: Plan }', { code: 'ended', at: 'Plan' }],
    ['- forvent: { slutt: avslutt }', { code: 'not-ended', at: 'avslutt' }],
    ['- videre\n- velg: slutt\n- forvent: { slutt: barnevern }', { code: 'not-met', at: 'barnevern' }],
    ['- videre\n- velg: aapent\n- forvent: { slutt: avslutt }', { code: 'not-met' }],
    ['- forvent: { trinn: leder }', { code: 'not-met', found: ['Sett ord på det'] }],
    ['- forvent: { frist: innen 2 uker }', { code: 'not-met', found: ['innen én uke etter at du ble urolig'] }],
    ['- forvent: { frist: 2026-01-12 }', { code: 'not-met' }],
    ['- forvent: { verktøy: Plan }', { code: 'not-met', found: ['Undringsnotat'] }],
    ['- forvent: { ikke-verktøy: notatet }', { code: 'met-anyway', at: 'notatet' }],
  ])('parts from the guide: %s', async (moves, failure) => {
    expect((await run(moves)).said).toMatchObject([failure]);
  });

  it('goes on after what is not met, and stops where it cannot choose', async () => {
    const { said } = await run('- forvent: { verktøy: Plan, hvem: Leder }\n- videre\n- velg: tull\n- velg: slutt');
    expect(said.map(({ code }) => code)).toEqual(['not-met', 'not-met', 'no-such-choice']);
  });

  it('needs an audience of the guide', async () => {
    const { said } = await run('- videre', '    målgruppe: Barnehage\n');
    expect(said).toMatchObject([{ code: 'unknown-audience', found: ['Skole', 'Helsestasjon'], at: 'Barnehage' }]);
  });
});

describe('a scenario file', () => {
  it.each([
    ['', ['not-scenarios']],
    ['- velg: x', ['not-scenarios']],
    ['gjelder: x.md', ['not-scenarios']],
    ['scenarier: ja', ['wanted-list']],
    ['scenarier:\n  - tekst', ['wanted-map']],
    ['scenarier:\n  - gang: []', ['missing-key']],
    ['scenarier:\n  - navn: A', ['missing-key']],
    ['scenarier:\n  - navn: A\n    gang: []\n    tull: 1', ['unknown-key']],
    ['scenarier:\n  - navn: A\n    startdato: 2026-02-30\n    gang: []', ['bad-date']],
    ['scenarier:\n  - navn: A\n    gang: [{ veldig: x }]', ['unknown-key']],
    ['scenarier:\n  - navn: A\n    gang: [vider]', ['unknown-key']],
    ['scenarier:\n  - navn: A\n    gang: [[x]]', ['wanted-map']],
    ['scenarier:\n  - navn: A\n    gang: [{ velg: [x] }]', ['wanted-text']],
    ['scenarier:\n  - navn: A\n    gang: [{ velg: x, videre: y }]', ['several-moves']],
    ['scenarier:\n  - navn: A\n    gang: [{ forvent: x }]', ['wanted-map']],
    ['scenarier:\n  - navn: A\n    gang: [{ forvent: { farge: x } }]', ['unknown-key']],
    ['scenarier:\n  - { navn: A, gang: [] }\n  - { navn: A, gang: [] }', ['double-name']],
  ])('says what is wrong in %j', async (text, codes) => {
    const { faults, diagnostics } = await parseScenarios('x.scenarier.yaml', Buffer.from(text));
    expect([faults.map(({ code }) => code), diagnostics]).toEqual([codes, []]);
  });

  it('suggests the word that was meant', async () => {
    const text = 'scenarier:\n  - navn: A\n    gang: [{ forvent: { verktoy: x } }]';
    const { faults } = await parseScenarios('x.scenarier.yaml', Buffer.from(text));
    expect(faults).toMatchObject([{ code: 'unknown-key', key: 'verktoy', suggestion: 'verktøy' }]);
    expect(faults[0] && textOf(faults[0].range)).toBe('verktoy');
  });

  it('never throws for what it holds', async () => {
    for (const text of ['scenarier: [', '\t- x', '\0', 'scenarier:\n - navn: "', '{{{{', 'a: *b']) {
      const read = await parseScenarios('x.scenarier.yaml', Buffer.from(text));
      expect(read.faults.length + read.diagnostics.length).toBeGreaterThan(0);
    }
  });
});
