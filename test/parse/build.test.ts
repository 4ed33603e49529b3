import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, keyAt, originOf } from '../../src/model/origin.ts';
import { buildGuide } from '../../src/parse/build/guide.ts';
import type { Tree } from '../../src/parse/tree.ts';
import { guideFrom, stepFrom, written } from './build-from.ts';

describe('a guide', () => {
  it('has its own words, dates and ages', async () => {
    const guide = await guideFrom(`veileder: 1
id: sett
title: "Handlingsveileder"
name: Sett-veilederen
municipality: { name: Eksempel, number: "0211" }
language: nn
version: 3.0
dates: { created: 2025-01-02, review: 2026-08-01 }
status: draft
profile: bti
ages: { from: 0, to: 24, pregnancy: true, text: 0–24 år }
terms: { coordinator: stafettholder, __proto__: x }
intro: |
  Velkommen.
start: step:sett-ord
variantOf: { guide: annen, version: 1.10, texts: { sett-ord: 1.20, __proto__: 2 } }
base: { guide: nasjonal }
changelog: [{ version: 1.0, date: 2026-01-01, text: Første utgave }]
`);
    expect(guide).toMatchObject({
      id: 'sett',
      title: 'Handlingsveileder',
      name: 'Sett-veilederen',
      municipality: { name: 'Eksempel', number: '0211' },
      language: 'nn',
      version: '3.0',
      dates: { created: '2025-01-02', review: '2026-08-01' },
      status: 'draft',
      profile: 'bti',
      ages: { from: 0, to: 24, pregnancy: true, text: '0–24 år' },
      intro: { text: 'Velkommen.' },
      start: { kind: 'step', step: 'sett-ord' },
      base: { guide: 'nasjonal' },
      changelog: [{ version: '1.0', date: '2026-01-01', text: { text: 'Første utgave' } }],
    });
    expect(guide.terms).toEqual({ coordinator: 'stafettholder' });
    expect(Object.entries(guide.variantOf?.texts ?? {})).toEqual([
      ['sett-ord', '1.20'],
      ['__proto__', '2'],
    ]);
    expect(Object.getPrototypeOf(guide.variantOf?.texts)).toBe(Object.prototype);
    expect(guide.variantOf?.version).toBe('1.10');
    expect(written(at(guide, 'title'))).toBe('"Handlingsveileder"');
    expect(written(keyAt(guide, 'title'))).toBe('title');
    expect(written(at(guide.dates, 'review'))).toBe('2026-08-01');
    expect(guide.start && written(at(guide.start, 'kind'))).toBe('step:sett-ord');
  });

  it('has defaults where nothing is written', async () => {
    const guide = await guideFrom('veileder: 1\n');
    expect(guide).toMatchObject({ id: 'eksempel', title: '', language: 'nb', status: 'published', profile: 'none' });
    expect(guide).toMatchObject({ dates: {}, terms: {}, levels: [], roles: [], changelog: [] });
    expect('intro' in guide).toBe(false);
    expect(written(at(guide.roles))).toContain('veileder: 1');
  });
});

describe('levels', () => {
  it('stand by order, else by place, and keep their id as written', async () => {
    const guide = await guideFrom(`veileder: 1
levels:
  - { id: B, title: To, order: 2, steps: [] }
  - { id: 3.0, title: Tre, order: 3, steps: [] }
  - { id: 0, title: Null, order: 1, steps: [] }
`);
    expect(guide.levels.map((level) => level.id)).toEqual(['0', 'B', '3.0']);
    expect(written(at(guide.levels, 1))).toBe('{ id: B, title: To, order: 2, steps: [] }');
  });

  it('carry what a level can say', async () => {
    const guide = await guideFrom(`veileder: 1
levels:
  - id: 2
    title: Flere tjenester
    longTitle: Samarbeid mellom to tjenester
    intro: Her *samarbeider* dere.
    criterion: { text: To eller tre tjenester, minServices: 2, maxServices: 3 }
    keyPoints: [Hent samtykke, Opprett logg]
    entry: b
    audiences: [skole]
    tracks: [individ]
    notices: [akutt]
    tools: [logg]
    contacts: [barnevern]
    articles: [taushet]
    laws: [opplaeringslova]
    steps: [{ title: A }, { id: b, title: B }, { title: "" }, skriv]
`);
    const [level] = guide.levels;
    expect(level).toMatchObject({
      id: '2',
      title: 'Flere tjenester',
      longTitle: 'Samarbeid mellom to tjenester',
      intro: { text: 'Her *samarbeider* dere.' },
      criterion: { text: { text: 'To eller tre tjenester' }, minServices: 2, maxServices: 3 },
      keyPoints: ['Hent samtykke', 'Opprett logg'],
      entry: 'b',
      audiences: ['skole'],
      tracks: ['individ'],
      notices: ['akutt'],
      tools: ['logg'],
      contacts: ['barnevern'],
      articles: ['taushet'],
      laws: ['opplaeringslova'],
    });
    expect(level?.steps.map(({ id, idGiven }) => [id, idGiven])).toEqual([
      ['2-a', false],
      ['b', true],
      ['2-trinn-3', false],
    ]);
    expect(level && written(at(level.keyPoints, 1))).toBe('Opprett logg');
  });
});

describe('a step', () => {
  it('carries what a step can say', async () => {
    const step = await stepFrom(`title: Sett ord på bekymringen
number: 1.0
kind: clarify
what: Skriv ned
how: Slik
body: Tekst
questions: [Hva ser du?]
recommendation: Snakk sammen
definitions: [{ term: Uro, text: En *følelse* }]
tools: [a, 2]
produces: [b]
appoints: [stafettholder]
shares: [PPT]
systems: [logg]
notices: [akutt]
contacts: [c]
arenas: [d]
articles: [e]
laws: [f]
audiences: [skole]
tracks: [individ]
prerequisites: [{ step: opprett, when: loggen ikke finnes, audiences: [skole] }]`);
    expect(step).toMatchObject({
      id: '1-sett-ord-pa-bekymringen',
      idGiven: false,
      number: '1.0',
      kind: 'clarify',
      what: { text: 'Skriv ned' },
      how: { text: 'Slik' },
      body: { text: 'Tekst' },
      questions: ['Hva ser du?'],
      recommendation: { text: 'Snakk sammen' },
      definitions: [{ term: 'Uro', text: { text: 'En *følelse*' } }],
      tools: ['a', '2'],
      produces: ['b'],
      appoints: ['stafettholder'],
      shares: ['PPT'],
      systems: ['logg'],
      notices: ['akutt'],
      contacts: ['c'],
      arenas: ['d'],
      articles: ['e'],
      laws: ['f'],
      audiences: ['skole'],
      tracks: ['individ'],
      prerequisites: [{ step: 'opprett', when: 'loggen ikke finnes', audiences: ['skole'] }],
      outcomes: [],
    });
    expect(written(at(step.tools, 1))).toBe('2');
    const [definition] = step.definitions;
    expect(definition && written(definition.text.at(3, 12))).toBe('*følelse*');
  });

  it.each([
    ['who: [ansatt, leder]', { roles: ['ansatt', 'leder'] }],
    ['who: den som er bekymret', { roles: [], text: { text: 'den som er bekymret' } }],
    ['who: { roles: [ansatt], text: og lederen }', { roles: ['ansatt'], text: { text: 'og lederen' } }],
  ])('%s', async (line, who) => {
    const step = await stepFrom(`title: A\n${line}`);
    expect(step.who).toMatchObject(who);
    expect(step.who && originOf(step.who)).toBeDefined();
    expect(originOf(step.who?.roles ?? [])).toBeDefined();
  });

  it('uses consents by id, or by id and action', async () => {
    const step = await stepFrom('title: A\nconsents: [samtykke, { consent: nytt, action: renew }]');
    expect(step.consents).toEqual([
      { consent: 'samtykke', action: 'obtain' },
      { consent: 'nytt', action: 'renew' },
    ]);
    expect(step.consents.map((use) => written(at(use, 'consent')))).toEqual(['samtykke', 'nytt']);
  });

  it('reads a deadline from its words unless it is given', async () => {
    const step = await stepFrom(`title: A
deadlines:
  - { text: innen 2–4 uker etter at saken er meldt, binds: hold }
  - { text: innen to uker, within: P10D, from: møtet, when: det haster, audiences: [skole] }
  - { text: snarest }
  - { within: en uke }`);
    expect(step.deadlines).toEqual([
      {
        text: 'innen 2–4 uker etter at saken er meldt',
        after: 'P2W',
        within: 'P4W',
        fromWords: true,
        from: 'saken er meldt',
        binds: 'hold',
        audiences: [],
      },
      {
        text: 'innen to uker',
        within: 'P10D',
        fromWords: false,
        from: 'møtet',
        when: 'det haster',
        audiences: ['skole'],
      },
      { text: 'snarest', fromWords: false, audiences: [] },
      { fromWords: false, audiences: [] },
    ]);
  });

  it('has branches for some audiences', async () => {
    const step = await stepFrom(`title: A
branches:
  - id: bhg
    title: For barnehage
    audiences: [barnehage]
    body: Tekst
    who: [ansatt]
    tools: [a]
    deadlines: [{ within: P1W }]
    consents: [s]
    shares: [PPT]
    notices: [n]
    contacts: [c]
    systems: [y]
    laws: [l]
    outcomes: [{ when: Ferdig, go: close }]`);
    expect(step.branches).toMatchObject([
      {
        id: 'bhg',
        title: 'For barnehage',
        audiences: ['barnehage'],
        body: { text: 'Tekst' },
        who: { roles: ['ansatt'] },
        tools: ['a'],
        deadlines: [{ within: 'P1W' }],
        consents: [{ consent: 's' }],
        shares: ['PPT'],
        notices: ['n'],
        contacts: ['c'],
        systems: ['y'],
        laws: ['l'],
        outcomes: [{ id: 'ferdig', go: [{ to: { kind: 'close' } }] }],
      },
    ]);
  });
});

describe('outcomes', () => {
  it('lead where they say', async () => {
    const step = await stepFrom(`title: A
outcomes:
  - { when: Neste, go: next }
  - { when: Trinn, go: "step:sett-ord" }
  - { when: Nivå, go: level:3.0 }
  - { when: Log, go: close-log }
  - { when: Ut, go: exit:barnevern }
  - { when: Vet ikke, go: unspecified }
  - { when: Ingenting }
  - { when: Feil, go: steg:x }
  - { when: Flere, go: [level:1, { to: level:2, when: flere tjenester }] }`);
    const targets = step.outcomes.map((outcome) => outcome.go.map((choice) => choice.to));
    expect(targets).toEqual([
      [{ kind: 'next' }],
      [{ kind: 'step', step: 'sett-ord' }],
      [{ kind: 'level', level: '3.0' }],
      [{ kind: 'close-log' }],
      [{ kind: 'exit', exit: 'barnevern' }],
      [{ kind: 'unspecified' }],
      [{ kind: 'unspecified' }],
      [{ kind: 'unspecified' }],
      [
        { kind: 'level', level: '1' },
        { kind: 'level', level: '2' },
      ],
    ]);
    expect(step.outcomes[8]?.go[1]?.when).toBe('flere tjenester');
    const places = step.outcomes.map((outcome) => outcome.go.map((choice) => written(at(choice, 'to'))));
    expect(places[1]).toEqual(['"step:sett-ord"']);
    expect(places[6]).toEqual(['{ when: Ingenting }']);
    expect(places[8]).toEqual(['level:1', 'level:2']);
    const to = targets[1]?.[0];
    expect(to?.kind === 'step' && written(at(to, 'step'))).toBe('sett-ord');
  });

  it('carry conditions, effects and deadlines', async () => {
    const step = await stepFrom(`title: A
outcomes:
  - when: [Målet er ikke nådd, andre tiltak er mulige]
    go: next
    text: Mer
    requires: [samtykke]
    effects: [{ kind: referral, text: Send henvisning, consent: s, role: r, tool: t, contact: c, system: y }, { kind: tull }]
    deadlines: [{ text: innen to uker, binds: call }]
    audiences: [skole]
    tracks: [individ]`);
    const [outcome] = step.outcomes;
    expect(outcome).toMatchObject({
      id: 'malet-er-ikke-nadd',
      idGiven: false,
      when: ['Målet er ikke nådd', 'andre tiltak er mulige'],
      text: { text: 'Mer' },
      requires: ['samtykke'],
      effects: [
        { kind: 'referral', text: 'Send henvisning', consent: 's', role: 'r', tool: 't', contact: 'c', system: 'y' },
        { kind: 'other' },
      ],
      deadlines: [{ within: 'P2W', fromWords: true, binds: 'call' }],
      audiences: ['skole'],
      tracks: ['individ'],
    });
    expect(outcome && written(at(outcome.when, 1))).toBe('andre tiltak er mulige');
  });

  it('have ids of their own in the step, branches included; a given one is kept', async () => {
    const step = await stepFrom(`title: A
branches:
  - outcomes: [{ when: Ja }, { id: ja-2, when: Ja }, { go: next }]
outcomes: [{ when: Ja }, { when: Ja }, { go: next }, { id: x }, { id: x }]`);
    expect(step.outcomes.map((o) => o.id)).toEqual(['ja', 'ja-3', 'utfall', 'x', 'x']);
    expect(step.branches[0]?.outcomes.map((o) => o.id)).toEqual(['ja-4', 'ja-2', 'utfall-2']);
  });
});

describe('definitions', () => {
  const text = `veileder: 1
audiences: [{ id: skole, title: Skole, description: De som *underviser* }]
systems: [{ id: logg, title: Loggen, kind: log, url: "https://logg.no" }]
notices: [{ id: akutt, kind: emergency, title: Vold, text: Meld fra, contacts: [c], laws: [l], audiences: [skole] }]
roles: [{ id: leder, title: Leder, kind: leader, duties: [Følge opp] }]
tools: [{ id: notat, title: Notat, aliases: [Ark], kind: form, file: a.docx, fileType: Word, visibility: employees }]
contacts:
  - id: c
    title: Vakten
    kind: police
    numbers: ["02800", 112, { number: "112", label: akutt, hours: døgnet }]
    hours: 08–15
    email: a@b.no
    address: Gata 1
consents: [{ id: s, title: Samtykke, scope: Alt, givenBy: Foresatte, age: 16, written: true, renewal: hvert år, exceptions: Vold, overriddenBy: akutt, tool: notat, laws: [l] }]
exits: [{ id: bv, title: Barnevernet, kind: child-welfare, text: Meld, contacts: [c] }]
arenas: [{ id: m, title: Møte, trigger: Uro, participants: Alle, owner: Leder, frequency: årlig, ages: { to: 6 }, consent: Ja, visibility: public, body: Tekst, steps: [a], tools: [notat], contacts: [c], consents: [s], laws: [l] }]
articles: [{ id: t, title: Taushet, body: Tekst, visibility: public, laws: [l] }]
glossary: [{ term: Individuell plan, definition: En plan, aliases: [IP] }]
examples: [{ id: e, title: Kari, body: Kari er fem år, names: [Kari], article: t }]
laws: [{ id: l, act: opplæringslova, paragraph: 12-4, date: 2026-01-01 }]
tracks: [{ id: i, title: Individ, kind: individual }]
`;

  it('carry every key', async () => {
    expect(await guideFrom(text)).toMatchObject({
      audiences: [{ id: 'skole', title: 'Skole', description: { text: 'De som *underviser*' } }],
      systems: [{ id: 'logg', title: 'Loggen', kind: 'log', url: 'https://logg.no' }],
      notices: [
        { id: 'akutt', kind: 'emergency', title: 'Vold', text: { text: 'Meld fra' }, contacts: ['c'], laws: ['l'] },
      ],
      roles: [{ id: 'leder', kind: 'leader', duties: ['Følge opp'] }],
      tools: [
        { id: 'notat', aliases: ['Ark'], kind: 'form', file: 'a.docx', fileType: 'Word', visibility: 'employees' },
      ],
      contacts: [
        {
          kind: 'police',
          numbers: [{ number: '02800' }, { number: '112' }, { number: '112', label: 'akutt', hours: 'døgnet' }],
          hours: '08–15',
          email: 'a@b.no',
          address: 'Gata 1',
        },
      ],
      consents: [
        {
          scope: { text: 'Alt' },
          givenBy: 'Foresatte',
          age: 16,
          written: true,
          renewal: 'hvert år',
          exceptions: { text: 'Vold' },
          overriddenBy: 'akutt',
          tool: 'notat',
          laws: ['l'],
        },
      ],
      exits: [{ id: 'bv', kind: 'child-welfare', text: { text: 'Meld' }, contacts: ['c'] }],
      arenas: [
        {
          trigger: { text: 'Uro' },
          participants: { text: 'Alle' },
          owner: { text: 'Leder' },
          frequency: 'årlig',
          ages: { to: 6 },
          consent: { text: 'Ja' },
          visibility: 'public',
          body: { text: 'Tekst' },
          steps: ['a'],
          tools: ['notat'],
          contacts: ['c'],
          consents: ['s'],
          laws: ['l'],
        },
      ],
      articles: [{ id: 't', body: { text: 'Tekst' }, visibility: 'public', laws: ['l'] }],
      glossary: [
        { id: 'individuell-plan', term: 'Individuell plan', definition: { text: 'En plan' }, aliases: ['IP'] },
      ],
      examples: [{ id: 'e', body: { text: 'Kari er fem år' }, names: ['Kari'], article: 't' }],
      laws: [{ id: 'l', act: 'opplæringslova', paragraph: '12-4', date: '2026-01-01' }],
      tracks: [{ id: 'i', title: 'Individ', kind: 'individual' }],
    });
  });

  it('stand at their places', async () => {
    const guide = await guideFrom(text);
    const [contact] = guide.contacts;
    expect(contact?.numbers.map((phone) => written(at(phone, 'number')))).toEqual(['"02800"', '112', '"112"']);
    expect(contact && written(at(contact, 'email'))).toBe('a@b.no');
    expect(guide.glossary.map((term) => written(at(term)))).toEqual([
      '{ term: Individuell plan, definition: En plan, aliases: [IP] }',
    ]);
  });

  it('leave out what is of the wrong type', async () => {
    const guide = await guideFrom(`veileder: 1
roles: [leder, { id: a, title: [x], kind: sjef, duties: { a: b } }]
tools: { id: x }
notices: [{ id: n }]
consents: [{ id: s, age: seksten, written: kanskje }]
levels: null
`);
    expect(guide.roles).toEqual([{ id: 'a', title: '', duties: [] }]);
    expect(written(at(guide.roles, 0))).toContain('id: a');
    expect(guide.tools).toEqual([]);
    expect(guide.notices).toMatchObject([{ id: 'n', kind: 'note', text: { text: '' } }]);
    expect(guide.consents).toEqual([{ id: 's', title: '', laws: [] }]);
    expect(guide.levels).toEqual([]);
  });
});

describe('any tree', () => {
  const range = { file: { path: 'a.yaml', text: '' }, start: 0, end: 0 };
  const key = fc.constantFrom(
    ...'veileder id title levels steps outcomes branches go when who consents numbers to contacts text within start terms dates roles __proto__ constructor order'.split(
      ' ',
    ),
  );
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('step:a', 'level:', 'P1W'),
  );
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      value.map((v): Tree => ({ kind: 'scalar', range, value: v, source: String(v) })),
      fc.array(tie('tree'), { maxLength: 4 }).map((items): Tree => ({ kind: 'list', range, items })),
      fc.array(fc.tuple(key, tie('tree')), { maxLength: 8 }).map(
        (pairs): Tree => ({
          kind: 'map',
          range,
          entries: pairs.map(([k, v]) => ({ key: k, keyRange: range, value: v })),
        }),
      ),
    ),
  }));

  it('gives a guide', () => {
    fc.assert(
      fc.property(tree, (any) => {
        const guide = buildGuide(any, { fallbackId: 'x' });
        expect(Array.isArray(guide.levels)).toBe(true);
        for (const level of guide.levels) {
          for (const step of level.steps)
            for (const outcome of step.outcomes) expect(outcome.go.length).toBeGreaterThan(0);
        }
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
