import { describe, expect, test } from 'vitest';
import {
  byId,
  limitOf,
  noticedSteps,
  outcomeOf,
  placed,
  realGuide,
  said,
  stepOf,
  stepsOf,
  targetCounts,
  waysOf,
} from './real-guide.ts';

const guide = await realGuide('guides/vestby.yaml');

describe('Vestby: the guide', () => {
  test('says whose it is, and for whom', () => {
    expect(guide).toMatchObject({
      id: 'vestby',
      municipality: { name: 'Vestby', number: '3216' },
      language: 'nb',
      status: 'published',
      profile: 'bti',
      ages: { from: 0, to: 24, pregnancy: true },
      terms: { coordinator: 'koordinator', meeting: 'samarbeidsmøte' },
    });
    expect(guide.version).toBe('1.0.0');
    expect(guide.dates.updated).toBeDefined();
    expect(guide.intro?.text).toMatch(/plikt[\s\S]*BTI[\s\S]*svangerskapet[\s\S]*24 år[\s\S]*fire nivåer/);
  });

  test('has four levels with a short and a long title', () => {
    expect(guide.levels.map((l) => [l.id, l.title])).toEqual([
      ['0', 'Uro og bekymring'],
      ['1', 'Fra bekymring til tiltak'],
      ['2', 'Tverrfaglig innsats'],
      ['3', 'Omfattende samarbeid mellom flere tjenester'],
    ]);
    expect(guide.levels.map((l) => l.longTitle)).toEqual([
      'Tidlig identifisering og avklaring på eget tjenestested',
      'Bekymringen kan løses på eget tjenestested, sammen med foresatte',
      'Behov for samarbeid med andre tjenester',
      'Omfattende behov for samarbeid med flere tjenester',
    ]);
  });

  test('says how many services each level is for', () => {
    expect(guide.levels.map((l) => [l.criterion?.minServices, l.criterion?.maxServices])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [1, 2],
      [3, undefined],
    ]);
  });

  test('keeps the key points of the four levels', () => {
    expect(guide.levels.map((l) => l.keyPoints.length)).toEqual([4, 7, 4, 5]);
    expect(guide.levels[0]?.keyPoints).toEqual([
      'Er situasjonen akutt?',
      'Undring og observasjon',
      'Del bekymringen',
      'Avklaring',
    ]);
    expect(guide.levels[1]?.keyPoints.join()).toMatch(
      /medvirkning og samtykke.*godt møte.*Samtale.*Tiltak.*oppfølgings.*Veien videre/,
    );
    expect(guide.levels[3]?.keyPoints.join()).toMatch(/aktuell hjelp.*individuell plan.*Evaluering.*Veien videre/);
  });

  test('has the 16 steps of the old text, and the 3 it lacked', () => {
    const mended = ['0-akutt', '1-veien-videre', '3-veien-videre'];
    expect(guide.levels.map((l) => l.steps.length)).toEqual([4, 6, 4, 5]);
    const old = guide.levels.map((l) => l.steps.filter((s) => !mended.includes(s.id)).length);
    expect(old).toEqual([3, 5, 4, 4]);
    expect(stepsOf(guide).every((s) => s.idGiven && s.kind && s.who)).toBe(true);
  });
});

describe('Vestby: ways on', () => {
  test('every outcome leads where the text says', () => {
    expect(waysOf(guide)).toEqual({
      '0-akutt/mistanke': ['exit:barnevern'],
      '0-akutt/ikke-akutt': ['next'],
      '0-avklaring/ingen-grunn': ['close'],
      '0-avklaring/fortsatt-bekymring': ['level:1'],
      '1-veien-videre/mal-nadd': ['close'],
      '1-veien-videre/fortsett': ['step:1-tiltak'],
      '1-veien-videre/flere-tjenester': ['level:2'],
      '2-veien-videre/avslutt': ['close'],
      '2-veien-videre/fortsett': ['step:2-tiltak'],
      '2-veien-videre/endre': ['step:2-samarbeidsmote'],
      '2-veien-videre/flere-tjenester': ['step:2-samarbeidsmote', 'level:3'],
      '3-plan/plan': ['next'],
      '3-plan/uten-plan': ['next'],
      '3-veien-videre/avslutt': ['close'],
      '3-veien-videre/ned': ['level:2', 'level:1'],
      '3-veien-videre/endre': ['step:3-tiltak'],
      '3-veien-videre/andre-tjenester': ['step:3-avklaring'],
    });
    expect(targetCounts(guide)).toMatchObject({
      close: 4,
      'level:1': 2,
      'level:2': 2,
      'level:3': 1,
      'exit:barnevern': 1,
    });
  });

  test('several targets each have a criterion', () => {
    const several = stepsOf(guide).flatMap((s) => s.outcomes.filter((o) => o.go.length > 1));
    expect(several).toHaveLength(2);
    expect(several.flatMap((o) => o.go).every((choice) => choice.when !== undefined)).toBe(true);
  });

  test('consent stands before every move to new services', () => {
    expect(outcomeOf(guide, '0-avklaring', 'fortsatt-bekymring').requires).toEqual(['samtykke-oppfolging']);
    for (const [step, outcome] of [
      ['1-veien-videre', 'flere-tjenester'],
      ['2-veien-videre', 'flere-tjenester'],
      ['3-veien-videre', 'andre-tjenester'],
    ] as const) {
      const { requires, effects } = outcomeOf(guide, step, outcome);
      expect(requires).toEqual(['samtykke-samarbeid']);
      expect(effects).toMatchObject([{ kind: 'consent', consent: 'samtykke-samarbeid', tool: 'samtykkeskjema' }]);
    }
    expect(guide.consents.map((c) => c.overriddenBy)).toEqual(['akutt', 'akutt']);
    expect(byId(guide.consents, 'samtykke-samarbeid').renewal).toMatch(/nytt skjema/);
  });

  test('names the services that may join on level 2', () => {
    const services = outcomeOf(guide, '1-veien-videre', 'flere-tjenester').text?.text.replaceAll('\n', ' ');
    for (const name of [
      'barnevernstjenesten',
      'familieveileder',
      'ungdomslos',
      'Nav',
      'psykisk helse og rus',
      'skolehelsetjenesten',
    ])
      expect(services).toContain(name);
  });

  test('a coordinator is appointed before anyone is asked to change coordinator', () => {
    expect(placed(guide, 'appoints')).toEqual({
      '1-samtale': ['koordinator'],
      '2-samarbeidsmote': ['koordinator'],
      '3-plan': ['koordinator'],
    });
    expect(said(guide, '2-samarbeidsmote')).toMatch(/ta over som koordinator/);
    expect(said(guide, '3-plan')).toMatch(
      /bytte koordinator[\s\S]*nærmest[\s\S]*barnevernstjenesten[\s\S]*koordinerer/i,
    );
    expect(said(guide, '2-tiltak')).toMatch(/koordinatoren[\s\S]*oversikten/);
  });

  test('the first follow-up meeting is held 2–4 weeks after the start, on level 1 and level 3', () => {
    const deadlines = stepsOf(guide).flatMap((s) => s.deadlines.map((d) => [s.id, limitOf(d), d.from]));
    expect(deadlines).toEqual([
      ['1-evaluering', 'P2W P4W hold', 'tiltakene er satt i gang'],
      ['3-evaluering', 'P2W P4W hold', 'tiltakene er satt i gang'],
    ]);
  });
});

describe('Vestby: what is defined once', () => {
  test('the emergency block stands on all four levels, with everyone to call', () => {
    const akutt = byId(guide.notices, 'akutt');
    expect(guide.levels.every((l) => l.notices.includes('akutt'))).toBe(true);
    expect(akutt.kind).toBe('emergency');
    expect(akutt.title).toMatch(/vold, overgrep eller alvorlig omsorgssvikt/);
    expect(akutt.text.text).toMatch(
      /direkte[\s\S]*Ikke involver de foresatte[\s\S]*politiet samtidig[\s\S]*112[\s\S]*anonymt/,
    );
    expect(akutt.contacts).toEqual(['barnevernstjenesten', 'barnevernsvakten', 'nod-112', 'politiet']);
  });

  test('five numbers at four contacts, with hours', () => {
    expect(guide.contacts.flatMap((c) => c.numbers.map((n) => [c.title, n.number, n.hours]))).toEqual([
      ['Vestby barnevernstjeneste', '64 98 02 12', '08.00–15.00'],
      ['Follo barnevernsvakt', '91 71 96 15', 'etter kl. 15.00'],
      ['Politiets nødnummer', '112', 'hele døgnet'],
      ['Politiet', '64 85 16 00', undefined],
      ['Politiet', '02800', 'hele døgnet'],
    ]);
  });

  test('notices and where they stand', () => {
    expect(guide.notices).toHaveLength(3);
    expect(noticedSteps(guide, 'samtidighet')).toEqual(['2-tiltak', '3-tiltak']);
    expect(noticedSteps(guide, 'medvirkning')).toContain('1-inviter');
    for (const step of stepsOf(guide).filter((s) => s.kind === 'evaluate'))
      expect(step.notices).toContain('medvirkning');
  });

  test('samtidighetsansvar is an article on every level', () => {
    const article = byId(guide.articles, 'samtidighetsansvar').body.text;
    expect(article).toMatch(/svikte[\s\S]*henvisning[\s\S]*lederen[\s\S]*på samme tid/);
    expect(guide.levels.every((l) => l.articles.includes('samtidighetsansvar'))).toBe(true);
    expect(guide.articles).toHaveLength(1);
  });

  test('ten tools, one of them under two names', () => {
    expect(guide.tools.map((t) => t.title)).toEqual([
      'Faktorer som kan gi grunnlag for bekymring',
      'Undringsnotat',
      'Observasjonsskjema',
      'Støtteark for samtaler med barn',
      'Undringssamtalen med foresatte',
      'Møtemal',
      'Tjenesteoversikt',
      'Invitasjon til møte',
      'Referat fra møte',
      'Samtykkeskjema',
    ]);
    expect(byId(guide.tools, 'referat').aliases).toEqual(['Referat']);
  });

  test('each list of tools in the old text is on its step', () => {
    const old: Record<string, string[]> = {
      '0-undring': ['faktorer', 'undringsnotat'],
      '0-del': ['stotteark', 'undringssamtalen', 'motemal', 'tjenesteoversikt'],
      '1-samtale': ['invitasjon', 'referat', 'tjenesteoversikt'],
      '1-evaluering': ['observasjonsskjema'],
      '1-veien-videre': ['samtykkeskjema', 'tjenesteoversikt'],
      '2-samarbeidsmote': ['invitasjon', 'referat'],
      '2-veien-videre': ['invitasjon', 'referat', 'samtykkeskjema', 'motemal', 'tjenesteoversikt'],
      '3-avklaring': ['tjenesteoversikt', 'samtykkeskjema', 'invitasjon'],
    };
    expect(Object.values(old).flat()).toHaveLength(22);
    expect(placed(guide, 'tools')).toMatchObject(
      Object.fromEntries(Object.entries(old).map(([step, tools]) => [step, expect.arrayContaining(tools)])),
    );
  });

  test('roles, consents, exits and laws', () => {
    expect(guide.roles).toHaveLength(7);
    expect(guide.consents).toHaveLength(2);
    expect(guide.exits.map((e) => e.kind)).toEqual(['child-welfare']);
    expect(guide.laws.map((l) => `${l.act} ${l.paragraph}`)).toEqual([
      'forvaltningsloven § 13 b første ledd nr. 3',
      'barnevernsloven § 13-2',
      'straffeloven § 196',
      'barnekonvensjonen artikkel 12',
      'Grunnloven § 104',
      'helse- og omsorgstjenesteloven § 7-1',
      'helse- og omsorgstjenesteloven § 7-2 a',
    ]);
    expect(guide.laws.every((l) => l.date !== undefined)).toBe(true);
  });
});

describe('Vestby: what the steps say', () => {
  test('the questions of the conversation and of the evaluations', () => {
    const counts = stepsOf(guide).flatMap((s) => (s.questions.length > 0 ? [[s.id, s.questions.length]] : []));
    expect(counts).toEqual([
      ['1-samtale', 8],
      ['1-tiltak', 2],
      ['1-evaluering', 3],
      ['2-evaluering', 3],
      ['3-avklaring', 5],
      ['3-evaluering', 3],
    ]);
    const asked = stepOf(guide, '1-samtale').questions.join('\n');
    for (const word of [
      'beskyttelsesfaktorer',
      'risikofaktorer',
      'rammene',
      'andre barn',
      'bedre',
      'nettverk',
      'tjenestestedet',
      'hjemme',
    ])
      expect(asked).toContain(word);
  });

  test.each([
    ['0-akutt', /uten å si hvem barnet er/],
    [
      '0-undring',
      /magefølelse[\s\S]*kollega eller lederen[\s\S]*annet syn[\s\S]*Taushetsplikten[\s\S]*kort tid[\s\S]*konkret har opplevd/,
    ],
    ['0-del', /så tidlig du kan[\s\S]*forberede seg[\s\S]*referat, og send det ut skriftlig/],
    ['1-planlegg', /observasjonen og samtalene[\s\S]*tiltak som kan passe/],
    [
      '1-inviter',
      /invitasjon, ikke en\s+innkalling[\s\S]*utenom de vanlige[\s\S]*Ring gjerne[\s\S]*spørsmål[\s\S]*tidspunkt alle kan/,
    ],
    ['1-samtale', /referat[\s\S]*dokumentere og koordinere/],
    ['1-tiltak', /gode, tydelige og lette å måle/],
    ['2-samarbeidsmote', /bidra[\s\S]*søknad eller henvisning[\s\S]*nytt møte[\s\S]*referat som viser/],
    ['2-veien-videre', /endre tiltakene, fortsette med dem eller avslutte/],
    ['3-avklaring', /#1-inviter[\s\S]*#1-samtale[\s\S]*spesialisthelsetjenesten[\s\S]*helsehjelp[\s\S]*ikke dekket/],
    ['3-tiltak', /søknad eller henvisning[\s\S]*hvem som gjør hva[\s\S]*egne tiltak[\s\S]*koordinatoren beskjed/],
    ['3-plan', /rett til \[individuell plan\]/],
    ['3-evaluering', /jevnlig/],
  ])('%s keeps its facts', (step, facts) => {
    expect(said(guide, step)).toMatch(facts);
  });

  test('older children decide more', () => {
    expect(byId(guide.notices, 'medvirkning').text.text).toMatch(/Jo eldre/);
  });

  test('level 3 speaks of documentation, coordinator and individual plan', () => {
    expect(guide.levels[3]?.intro?.text).toMatch(/koordinatoren[\s\S]*dokumentasjonen[\s\S]*individuell plan/);
  });
});
