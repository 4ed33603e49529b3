import { describe, expect, test } from 'vitest';
import { branchOf, branchWaysOf } from './branch-outcomes.ts';
import {
  byId,
  leavesOf,
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
  wordsOf,
} from './real-guide.ts';
import { walked } from './walkable.ts';

const guide = await realGuide('guides/oppdal.md');

describe('Oppdal: the guide', () => {
  test('says whose it is, for whom, and in which words', () => {
    expect(guide).toMatchObject({
      id: 'oppdal',
      title: 'Sett-handlingsveilederen',
      municipality: { name: 'Oppdal', number: '5021' },
      language: 'nb',
      status: 'published',
      profile: 'bti',
      ages: { from: 0, to: 25, pregnancy: true },
      terms: { coordinator: 'stafettholder', worry: 'undring', log: 'stafettlogg' },
    });
    expect(guide.dates).toMatchObject({ published: expect.anything(), review: expect.anything() });
    expect(guide.intro?.text).toMatch(/BTI[\s\S]*nasjonal[\s\S]*gravide[\s\S]*tidlig[\s\S]*samordne[\s\S]*medvirkning/);
  });

  test('has four levels of five steps', () => {
    expect(guide.levels.map((l) => [l.id, l.title, l.steps.length])).toEqual([
      ['0', 'Tidlig innsats – avklar undringen', 5],
      ['1', 'Tidlig innsats – internt', 5],
      ['2', 'Tverrfaglig samarbeid – enkelt', 5],
      ['3', 'Tverrfaglig samarbeid – samordnet innsats', 5],
    ]);
    for (const level of guide.levels) expect(level.steps.map((s) => s.number)).toEqual(['1', '2', '3', '4', '5']);
    expect(stepsOf(guide).every((s) => s.idGiven && s.kind && s.who)).toBe(true);
    const kinds = guide.levels.map((l) => l.steps.map((s) => s.kind).join(' '));
    expect(kinds).toEqual([
      'clarify share share meet close',
      'log plan act evaluate decide',
      'clarify meet act evaluate decide',
      'clarify meet act evaluate decide',
    ]);
  });

  test('says what may give rise to worry', () => {
    const intro = guide.levels[0]?.intro?.text ?? '';
    for (const word of ['utvikling', 'atferd', 'helse', 'trivsel', 'livssituasjon', 'gravid', 'ung voksen'])
      expect(intro).toContain(word);
  });
});

describe('Oppdal: ways on', () => {
  test('every outcome of a step leads where the text says', () => {
    expect(waysOf(guide)).toEqual({
      'del-med-leder/folg-opp': ['step:inviter'],
      'del-med-leder/ikke-folg-opp': ['step:avslutt-saken'],
      'avslutt-saken/lukket': ['close'],
      'bestem-internt/internt-avslutt': ['close'],
      'bestem-internt/internt-fortsett': ['step:tiltak-internt'],
      'bestem-internt/internt-til-samarbeid': ['level:2'],
      'bestem-enkelt/enkelt-avslutt': ['close'],
      'bestem-enkelt/enkelt-fortsett': ['step:tiltak-enkelt'],
      'bestem-enkelt/enkelt-til-samordnet': ['level:3'],
      'bestem-enkelt/enkelt-til-iop': ['exit:iop'],
      'bestem-samordnet/samordnet-avslutt': ['close'],
      'bestem-samordnet/samordnet-fortsett': ['step:tiltak-samordnet'],
      'bestem-samordnet/samordnet-nytt-niva': ['level:1', 'level:2', 'level:3'],
      'bestem-samordnet/samordnet-til-ip': ['exit:ip'],
      'bestem-samordnet/samordnet-til-iop': ['exit:iop'],
    });
    expect(targetCounts(guide)).toMatchObject({ close: 4, 'exit:iop': 2, 'exit:ip': 1 });
  });

  test('every outcome of a branch ends the guide or moves the case on', () => {
    const talk = ['barnehage', 'skole', 'skolehelsetjenesten', 'helsestasjon', 'fastlege', 'unge-voksne'];
    const leisure = ['kulturskolen', 'ungdomsklubben', 'innvandrertjenesten'];
    expect(branchWaysOf(guide)).toEqual({
      'inviter/tannhelse-gitt-videre': [['tannhelsetjenesten'], ['exit:gitt-videre']],
      'inviter/tannhelse-meld': [['tannhelsetjenesten'], ['exit:meld-barnevernet']],
      'inviter/fritid-gitt-videre': [leisure, ['exit:gitt-videre']],
      'inviter/fritid-meld': [leisure, ['exit:meld-barnevernet']],
      'samtale/til-egen-enhet': [talk, ['level:1']],
      'samtale/rett-til-samarbeid': [talk, ['level:2']],
      'samtale/ingen-oppfolging': [talk, ['step:avslutt-saken']],
      'samtale/foreldre-gitt-videre': [['voksne-med-barn'], ['exit:gitt-videre']],
      'samtale/foreldre-til-egen-enhet': [['voksne-med-barn'], ['level:1']],
      'samtale/foreldre-ingen-oppfolging': [['voksne-med-barn'], ['step:avslutt-saken']],
    });
  });

  test('either of two conditions is enough to go on as before', () => {
    const either = ['bestem-internt/internt-fortsett', 'bestem-enkelt/enkelt-fortsett'] as const;
    for (const way of either) {
      const [step = '', outcome = ''] = way.split('/');
      expect(outcomeOf(guide, step, outcome).when).toHaveLength(2);
    }
    const direct = branchOf(guide, 'samtale', 'skole').outcomes.find((o) => o.id === 'rett-til-samarbeid');
    expect(direct?.when).toHaveLength(2);
  });

  test('the level a case goes back to depends on who can help', () => {
    const { go, effects } = outcomeOf(guide, 'bestem-samordnet', 'samordnet-nytt-niva');
    expect(go.every((choice) => choice.when !== undefined)).toBe(true);
    expect(effects).toMatchObject([{ kind: 'other', text: expect.stringMatching(/rolle i oppfølgingen/) }]);
  });

  test('a closed case is thanked for, and the log is closed', () => {
    for (const way of [
      'bestem-internt/internt-avslutt',
      'bestem-enkelt/enkelt-avslutt',
      'bestem-samordnet/samordnet-avslutt',
    ]) {
      const [step = '', outcome = ''] = way.split('/');
      const { effects } = outcomeOf(guide, step, outcome);
      expect(effects.map((e) => e.kind)).toEqual(['notify', 'close-log']);
      expect(effects[0]?.text).toMatch(/Takk[\s\S]*hjelp igjen/);
    }
    expect(said(guide, 'avslutt-saken')).toMatch(/Takk[\s\S]*hjelp[\s\S]*Skriv ned/);
    expect(stepOf(guide, 'avslutt-saken').systems).toEqual(['fagprogram', 'arkiv']);
  });

  test('IP and IOP change role, meetings and system', () => {
    const ip = outcomeOf(guide, 'bestem-samordnet', 'samordnet-til-ip');
    expect(ip.effects.map((e) => e.kind)).toEqual(['role-change', 'invitation', 'close-log', 'plan']);
    expect(ip.when).toEqual(['Barnet eller ungdommen har rett til individuell plan og IP-koordinator']);
    expect(ip.text?.text).toMatch(
      /0–25 år[\s\S]*ikke er født[\s\S]*sykdom, skade eller nedsatt[\s\S]*[Hh]else- og omsorg[\s\S]*andre velferd[\s\S]*lang tid/,
    );
    expect(ip.effects.map((e) => e.text).join('\n')).toMatch(
      /IP-koordinator[\s\S]*ansvarsgruppemøter[\s\S]*Visma Samspill[\s\S]*Koordinerende enhet/,
    );
    for (const [step, outcome] of [
      ['bestem-enkelt', 'enkelt-til-iop'],
      ['bestem-samordnet', 'samordnet-til-iop'],
    ] as const) {
      const iop = outcomeOf(guide, step, outcome);
      expect(iop.audiences).toEqual(['skole']);
      expect(iop.effects.map((e) => e.kind)).toEqual(['plan', 'close-log', 'invitation']);
      expect(iop.effects.map((e) => e.text).join('\n')).toMatch(
        /Visma Samspill[\s\S]*fortsette i den[\s\S]*ansvarsgruppe/,
      );
    }
  });

  test('without a log, level 2 goes by way of level 1', () => {
    const all = stepsOf(guide).flatMap((s) => s.prerequisites.map((p) => [s.id, p.step, p.when]));
    expect(all).toEqual([
      ['partnere-enkelt', 'opprett-stafettlogg', expect.stringContaining('stafettloggen ikke finnes')],
    ]);
  });
});

describe('Oppdal: walking through', () => {
  test('everything is met, and nothing is a dead end', () => {
    const { steps, stuck, ends } = walked(guide);
    expect(stuck).toEqual([]);
    expect(steps.toSorted()).toEqual(
      stepsOf(guide)
        .map((s) => s.id)
        .toSorted(),
    );
    expect(ends).toEqual(['close', 'exit:gitt-videre', 'exit:iop', 'exit:ip', 'exit:meld-barnevernet']);
  });

  test.each([
    ['barnehage', 20, ['close', 'exit:ip']],
    ['skole', 20, ['close', 'exit:iop', 'exit:ip']],
    ['helsestasjon', 20, ['close', 'exit:ip']],
    ['skolehelsetjenesten', 20, ['close', 'exit:ip']],
    ['fastlege', 20, ['close', 'exit:ip']],
    ['unge-voksne', 20, ['close', 'exit:ip']],
    ['voksne-med-barn', 20, ['close', 'exit:gitt-videre', 'exit:ip']],
    ['tannhelsetjenesten', 4, ['close', 'exit:gitt-videre', 'exit:meld-barnevernet']],
    ['kulturskolen', 4, ['close', 'exit:gitt-videre', 'exit:meld-barnevernet']],
    ['ungdomsklubben', 4, ['close', 'exit:gitt-videre', 'exit:meld-barnevernet']],
    ['innvandrertjenesten', 4, ['close', 'exit:gitt-videre', 'exit:meld-barnevernet']],
  ])('%s meets %i steps and is never stuck', (audience, steps, ends) => {
    const way = walked(guide, audience);
    expect(way.stuck).toEqual([]);
    expect(way.steps).toHaveLength(steps);
    expect(way.ends).toEqual(ends);
  });
});

describe('Oppdal: audiences', () => {
  test('eleven of them, each with its title', () => {
    expect(guide.audiences.map((a) => a.title)).toEqual([
      'Barnehage',
      'Skole',
      'Helsestasjon',
      'Skolehelsetjenesten',
      'Fastlege',
      'Tannhelsetjenesten',
      'Kulturskolen',
      'Ungdomsklubben',
      'Innvandrertjenesten',
      'Tjenester som møter unge voksne',
      'Tjenester som møter voksne med barn',
    ]);
  });

  test('fourteen branches on five steps', () => {
    const branches = stepsOf(guide).flatMap((s) => (s.branches.length > 0 ? [[s.id, s.branches.length]] : []));
    expect(branches).toEqual([
      ['sett-ord', 2],
      ['del-med-leder', 3],
      ['inviter', 5],
      ['samtale', 2],
      ['opprett-stafettlogg', 2],
    ]);
  });

  test.each(['del-med-leder', 'inviter', 'samtale'])('%s leaves no one out who can be there', (id) => {
    const covered = stepOf(guide, id).branches.flatMap((b) => b.audiences);
    expect(new Set(covered).size).toBe(covered.length);
    const gone =
      id === 'samtale' ? ['tannhelsetjenesten', 'kulturskolen', 'ungdomsklubben', 'innvandrertjenesten'] : [];
    expect([...covered, ...gone].toSorted()).toEqual(guide.audiences.map((a) => a.id).toSorted());
  });

  test.each([
    ['sett-ord', 'barnehage', /psykososiale barnehagemiljø[\s\S]*plikt/],
    ['sett-ord', 'skole', /fysiske eller psykiske skolemiljø[\s\S]*plikt/],
    ['del-med-leder', 'kulturskolen', /internt møte[\s\S]*anonymt[\s\S]*Arbeidslag[\s\S]*Familiesenteret[\s\S]*hvem/],
    ['del-med-leder', 'unge-voksne', /internt møte i tjenesten[\s\S]*hvem som skal snakke med/],
    ['del-med-leder', 'fastlege', /foresatte, den unge voksne eller den gravide/],
    ['inviter', 'helsestasjon', /kontakt med foresatte[\s\S]*inn til en samtale/],
    ['inviter', 'skolehelsetjenesten', /naturlig[\s\S]*undrende[\s\S]*ærlig[\s\S]*foresatte[\s\S]*skal være med/],
    ['inviter', 'fastlege', /tilby en samtale/],
    [
      'inviter',
      'tannhelsetjenesten',
      /foresatte[\s\S]*helsesykepleier, lærer[\s\S]*Tilby deg[\s\S]*samtykke[\s\S]*meldeplikt[\s\S]*rutine/,
    ],
    [
      'inviter',
      'ungdomsklubben',
      /naturlig[\s\S]*undrende[\s\S]*helsesykepleier eller lærer[\s\S]*blir med[\s\S]*meldeplikt/,
    ],
    ['samtale', 'skole', /tiltak i egen enhet[\s\S]*én gang[\s\S]*flere fag/],
    ['samtale', 'voksne-med-barn', /sett-samtale[\s\S]*barnehagen[\s\S]*bli med[\s\S]*samhandling[\s\S]*meldeplikt/],
    ['opprett-stafettlogg', 'fastlege', /journalsystem[\s\S]*25 år[\s\S]*Følg trinnene[\s\S]*medvirke[\s\S]*innsyn/],
    ['opprett-stafettlogg', 'voksne-med-barn', /eget fagprogram/],
  ])('%s tells %s what to do', (step, audience, words) => {
    expect([...leavesOf(branchOf(guide, step, audience)).values()].join('\n')).toMatch(words);
  });
});

describe('Oppdal: deadlines, consents and contacts', () => {
  test('four deadlines of the old text, and one for each evaluation', () => {
    const onSteps = stepsOf(guide).flatMap((s) => s.deadlines.map((d) => [s.id, limitOf(d), d.text]));
    expect(onSteps).toEqual([
      ['del-med-leder', 'P1W inform', expect.stringContaining('snarest')],
      ['felles-forstaelse', 'call', 'før samtalen er slutt'],
      ['evaluer-internt', 'P6W hold', expect.anything()],
      ['evaluer-enkelt', 'P6W hold', expect.anything()],
      ['evaluer-samordnet', 'P6W hold', expect.anything()],
    ]);
    const inBranches = stepsOf(guide).flatMap((s) =>
      s.branches.flatMap((b) => b.deadlines.map((d) => [s.id, b.audiences, d.when, limitOf(d), d.text])),
    );
    expect(inBranches).toEqual([
      ['sett-ord', ['barnehage'], 'barnehagemiljøsak', 'act', 'snarest etter at undringen oppsto'],
      ['sett-ord', ['skole'], 'skolemiljøsak', 'act', 'snarest etter at undringen oppsto'],
    ]);
  });

  test('three consents, from 16 years, all below the emergency rule', () => {
    expect(guide.consents.map((c) => [c.id, c.age, c.written, c.tool, c.overriddenBy])).toEqual([
      ['samtykke-informasjon', 16, undefined, undefined, 'akutt'],
      ['samtykke-stafettlogg', 16, true, 'skjema-stafettlogg', 'akutt'],
      ['samtykke-samarbeid', 16, true, 'skjema-samarbeid', 'akutt'],
    ]);
    expect(byId(guide.consents, 'samtykke-samarbeid').renewal).toMatch(/nye tjenester/);
  });

  test('consent is asked for, checked and renewed', () => {
    const uses = stepsOf(guide).flatMap((s) =>
      [...s.consents, ...s.branches.flatMap((b) => b.consents)].map((c) => [s.id, c.consent, c.action]),
    );
    expect(uses).toEqual([
      ['inviter', 'samtykke-informasjon', 'obtain'],
      ['inviter', 'samtykke-informasjon', 'obtain'],
      ['samtale', 'samtykke-informasjon', 'obtain'],
      ['opprett-stafettlogg', 'samtykke-stafettlogg', 'obtain'],
      ['partnere-enkelt', 'samtykke-samarbeid', 'obtain'],
      ['mote-enkelt', 'samtykke-samarbeid', 'check'],
      ['partnere-samordnet', 'samtykke-samarbeid', 'renew'],
      ['mote-samordnet', 'samtykke-samarbeid', 'check'],
    ]);
    for (const step of ['partnere-enkelt', 'partnere-samordnet']) {
      expect(said(guide, step)).toMatch(/fylte 16 år[\s\S]*[Aa]rkiv[\s\S]*stafettloggen/);
      expect(stepOf(guide, step).produces).toEqual(['skjema-samarbeid']);
    }
  });

  test('the health centre has the number of the old text, and is called on three steps', () => {
    expect(byId(guide.contacts, 'helsestasjonen').numbers.map((n) => n.number.replaceAll(/\s/g, ''))).toEqual([
      '91896076',
    ]);
    expect(stepsOf(guide).flatMap((s) => (s.contacts.includes('helsestasjonen') ? [s.id] : []))).toEqual([
      'partnere-enkelt',
      'partnere-samordnet',
    ]);
    expect(branchOf(guide, 'del-med-leder', 'skole').contacts).toEqual(['helsestasjonen']);
  });

  test('national numbers only where the old text has none', () => {
    expect(guide.contacts.map((c) => [c.id, c.kind, c.numbers.map((n) => n.number)])).toEqual([
      ['helsestasjonen', 'service', ['91 89 60 76']],
      ['barnevern', 'child-welfare', []],
      ['barnevernsvakt', 'child-welfare-out-of-hours', []],
      ['politi', 'police', ['112']],
      ['legevakt', 'health', ['116 117']],
      ['alarmtelefonen', 'helpline', ['116 111']],
      ['koordinerende-enhet', 'service', []],
    ]);
  });
});

describe('Oppdal: what is defined once', () => {
  test('nine notices', () => {
    expect(guide.notices.map((n) => [n.id, n.kind])).toEqual([
      ['akutt', 'emergency'],
      ['rett-til-a-bli-hort', 'note'],
      ['mal-og-tolk', 'note'],
      ['barn-som-parorende', 'note'],
      ['be-om-rad', 'note'],
      ['barnet-ikke-med', 'note'],
      ['skriv-i-loggen', 'recommendation'],
      ['logg-og-journal', 'note'],
      ['iop-i-skolen', 'note'],
    ]);
  });

  test('the right to be heard stands where it stood, and on the last step as well', () => {
    const old = ['del-med-leder', 'inviter', 'evaluer-internt', 'bestem-internt', 'evaluer-enkelt', 'bestem-enkelt'];
    expect(noticedSteps(guide, 'rett-til-a-bli-hort')).toEqual([...old, 'evaluer-samordnet', 'bestem-samordnet']);
    expect(byId(guide.notices, 'rett-til-a-bli-hort').text.text).toMatch(/rett til å si hva de mener[\s\S]*telle/);
  });

  test('the other notices, and where they stand', () => {
    expect(noticedSteps(guide, 'mal-og-tolk')).toEqual(['inviter']);
    expect(noticedSteps(guide, 'be-om-rad')).toEqual(['opprett-stafettlogg']);
    expect(noticedSteps(guide, 'barnet-ikke-med')).toEqual(['tiltak-internt', 'tiltak-enkelt', 'tiltak-samordnet']);
    expect(noticedSteps(guide, 'skriv-i-loggen')).toEqual(['mote-enkelt', 'mote-samordnet']);
    expect(noticedSteps(guide, 'logg-og-journal')).toEqual(['mote-enkelt', 'mote-samordnet']);
    expect(noticedSteps(guide, 'iop-i-skolen')).toEqual(['bestem-enkelt', 'bestem-samordnet']);
    expect(branchOf(guide, 'samtale', 'voksne-med-barn').notices).toEqual(['barn-som-parorende']);
    expect(byId(guide.notices, 'iop-i-skolen')).toMatchObject({
      audiences: ['skole'],
      laws: ['opplaringslova-11-6', 'opplaringslova-11-10'],
    });
  });

  test.each([
    ['mal-og-tolk', /trenger hjelp[\s\S]*samarbeide med foresatte[\s\S]*bedre[\s\S]*tolk/],
    ['be-om-rad', /uten å starte[\s\S]*anonym[\s\S]*samtykke/],
    ['barnet-ikke-med', /hvem som snakker med[\s\S]*på forhånd[\s\S]*virket/],
    ['skriv-i-loggen', /stafettholderen skrive[\s\S]*sammen[\s\S]*evaluering[\s\S]*ikke noe referat/],
    [
      'logg-og-journal',
      /erstatter[\s\S]*journal[\s\S]*dokumentere[\s\S]*arkivert[\s\S]*vise til det som står der om tiltak/,
    ],
    ['barn-som-parorende', /pårørende når foreldrene er syke[\s\S]*tilbyr barn og unge[\s\S]*som foreldre/],
    ['iop-i-skolen', /individuell opplæringsplan \(IOP\)[\s\S]*ansvarsgruppemøter[\s\S]*fortsette i den/],
  ])('the notice %s keeps what it said', (id, words) => {
    expect(byId(guide.notices, id).text.text).toMatch(words);
  });

  test('the emergency notice is on every level', () => {
    expect(guide.levels.every((l) => l.notices.includes('akutt'))).toBe(true);
    const akutt = byId(guide.notices, 'akutt');
    expect(akutt.text.text).toMatch(/direkte til barnevernstjenesten[\s\S]*Ikke snakk med foresatte[\s\S]*112/);
    expect(akutt.contacts).toEqual(['barnevern', 'barnevernsvakt', 'politi', 'legevakt', 'alarmtelefonen']);
  });

  test('the stafettholder has seven duties', () => {
    const { kind, duties } = byId(guide.roles, 'stafettholder');
    expect(kind).toBe('coordinator');
    expect(duties).toHaveLength(7);
    for (const [i, word] of [
      /kalle inn/,
      /lede/,
      /nye samarbeidspartnere/,
      /ta med/,
      /samtykke/,
      /oppdatert/,
    ].entries())
      expect(duties[i]).toMatch(word);
    expect(duties[6]).toMatch(
      /koordinerende enhet[\s\S]*\(IP\)[\s\S]*andre velferdstjenester[\s\S]*samordnes over lang tid/,
    );
    expect(placed(guide, 'appoints')).toEqual({
      'opprett-stafettlogg': ['stafettholder'],
      'mote-enkelt': ['stafettholder'],
      'mote-samordnet': ['stafettholder'],
    });
    expect(guide.roles.map((r) => r.id)).toEqual(['ansatt', 'leder', 'superbruker', 'stafettholder', 'ip-koordinator']);
  });

  test('sixteen tools, each on its step', () => {
    expect(guide.tools.map((t) => t.kind)).toEqual([
      ...['guidance', 'guidance', 'guidance', 'overview', 'guidance', 'guidance', 'routine', 'guidance'],
      ...['overview', 'guidance', 'form', 'guidance', 'overview', 'overview', 'form', 'guidance'],
    ]);
    expect(placed(guide, 'tools')).toEqual({
      'sett-ord': ['hjelp-til-a-sette-ord'],
      inviter: ['tjenester-barn-og-unge'],
      'opprett-stafettlogg': ['om-stafettloggen'],
      'felles-forstaelse': ['trygge-samtaler'],
      'partnere-enkelt': ['kommunale-tjenester'],
      'mote-enkelt': ['forberedelse-mote'],
      'partnere-samordnet': ['kommunale-tjenester', 'eksterne-partnere'],
      'mote-samordnet': ['forberedelse-mote'],
    });
    const inBranches = stepsOf(guide).flatMap((s) => s.branches.flatMap((b) => b.tools));
    expect(inBranches).toEqual([
      'aktivitetsplikt-barnehage',
      'aktivitetsplikt-skole',
      'forberedelse-samtale',
      'forberedelse-samtale',
      'om-samtykke',
      'rutine-melding',
      'om-samtykke',
      'barn-som-parorende-info',
      'tilbud',
    ]);
    expect(stepOf(guide, 'opprett-stafettlogg').produces).toEqual(['skjema-stafettlogg']);
  });

  test('systems, exits and arenas', () => {
    expect(guide.systems.map((s) => [s.title, s.kind])).toEqual([
      ['Stafettlogg', 'log'],
      ['Visma Samspill IP', 'plan'],
      ['Visma Samspill IOP', 'plan'],
      ['Eget fagprogram', 'journal'],
      ['Arkiv', 'archive'],
    ]);
    expect(guide.exits.map((e) => [e.id, e.kind])).toEqual([
      ['gitt-videre', 'service'],
      ['meld-barnevernet', 'child-welfare'],
      ['ip', 'individual-plan'],
      ['iop', 'education-plan'],
    ]);
    expect(guide.arenas.map((a) => a.title)).toEqual([
      'Arbeidslag',
      'Tverrfaglig samtale på Familiesenteret',
      'Samarbeidsmøte',
      'Evalueringsmøte',
      'Ansvarsgruppemøte',
    ]);
    expect(byId(guide.arenas, 'arbeidslag').audiences).toHaveLength(4);
  });

  test('laws of today, each with its act', () => {
    expect(guide.laws.map((l) => [l.act, l.paragraph])).toEqual([
      ['Barnevernsloven', '§ 13-2'],
      ['Straffeloven', '§ 196'],
      ['Barnehageloven', '§ 42'],
      ['Opplæringslova', '§ 12-4'],
      ['Opplæringslova', '§ 11-6'],
      ['Opplæringslova', '§ 11-10'],
      ['Barnekonvensjonen', 'artikkel 12'],
      ['Helse- og omsorgstjenesteloven', '§ 7-1'],
      ['Helse- og omsorgstjenesteloven', '§ 7-2'],
      ['Helse- og omsorgstjenesteloven', '§ 7-2 a'],
    ]);
    expect(branchOf(guide, 'sett-ord', 'barnehage').laws).toEqual(['barnehageloven-42']);
    expect(branchOf(guide, 'sett-ord', 'skole').laws).toEqual(['opplaringslova-12-4']);
  });

  test('nothing outdated and nothing that points at a page layout', () => {
    const words = wordsOf(guide);
    for (const old of [/9 ?a\b/i, /spesialundervisning/i, /Oppl\./, /meny/i, /klikk/i, /barnevernloven/i, /\bhen\b/])
      expect(words).not.toMatch(old);
  });
});

describe('Oppdal: articles and the example', () => {
  test('three articles', () => {
    expect(guide.articles.map((a) => a.title)).toEqual(['Stafettholderen', 'Gode mål', 'Gode tiltak']);
    expect(byId(guide.articles, 'om-stafettholderen').body.text).toMatch(
      /nærmest[\s\S]*mest kontakt i hverdagen[\s\S]*Velg ikke[\s\S]*utfordringen[\s\S]*bærer ikke[\s\S]*samarbeidet[\s\S]*alle de andre/,
    );
    const goals = byId(guide.articles, 'gode-mal').body.text;
    expect(goals).toMatch(/Hva vil vi oppnå\?[\s\S]*framtid[\s\S]*SMARTE/);
    for (const word of [
      'spesifikt',
      'målbart',
      'akseptert',
      'realistisk',
      'tidsbestemt',
      'enkelt',
      'presens',
      'tid og sted',
      'ser ut',
    ])
      expect(goals).toContain(word);
    expect(byId(guide.articles, 'gode-tiltak').body.text).toMatch(
      /Hva gjør vi\?[\s\S]*kort og konkret[\s\S]*bestemt mål/,
    );
  });

  test('Per is made up', () => {
    expect(guide.examples.map((e) => [e.id, e.names, e.article])).toEqual([
      ['per-mal', ['Per'], 'gode-mal'],
      ['per-tiltak', ['Per'], 'gode-tiltak'],
    ]);
    expect(byId(guide.examples, 'per-mal').body.text).toMatch(
      /læringsstrategier[\s\S]*A:[\s\S]*lekser[\s\S]*B:[\s\S]*mandag til torsdag[\s\S]*17–18[\s\S]*C:[\s\S]*spør han foresatte/,
    );
    const measures = byId(guide.examples, 'per-tiltak').body.text;
    expect(measures.match(/^\s*[-*] /gm)).toHaveLength(6);
    for (const word of [
      /[Mm]andag i første time[\s\S]*ukeplanen/,
      /siste time[\s\S]*bøkene[\s\S]*[Ll]ærerassistenten/,
      /morgen[\s\S]*assistenten[\s\S]*leksene/,
      /kjøkkenet[\s\S]*blyant og viskelær/,
      /spør foresatte/,
      /sitter hos Per/,
    ])
      expect(measures).toMatch(word);
  });
});

describe('Oppdal: what the steps say', () => {
  test.each([
    ['sett-ord', /uklare[\s\S]*noen andre[\s\S]*Skriv ned[\s\S]*valgt/],
    ['inviter', /tidlig/],
    [
      'opprett-stafettlogg',
      /digitale samhandlingsverktøyet[\s\S]*samtykke[\s\S]*superbrukeren[\s\S]*Arkiver[\s\S]*du stafettholder/,
    ],
    [
      'felles-forstaelse',
      /trygge[\s\S]*åpent og tydelig[\s\S]*konkrete mål[\s\S]*hjemme[\s\S]*ikke for mye[\s\S]*[Kk]all inn[\s\S]*hvem som informerer[\s\S]*mening/,
    ],
    ['tiltak-internt', /skriv det ned[\s\S]*Forbered evalueringsmøtet/],
    ['evaluer-internt', /Hvor mye[\s\S]*endret[\s\S]*Skriv ned/],
    [
      'partnere-enkelt',
      /ikke alltid klart[\s\S]*Familiesenteret[\s\S]*helsestasjonen[\s\S]*direkte med tjenesten[\s\S]*skriftlig/,
    ],
    ['mote-enkelt', /nærmest[\s\S]*mål og tiltak i stafettloggen/],
    ['tiltak-enkelt', /stafettloggen[\s\S]*sine egne tiltak[\s\S]*eie historien/],
    ['evaluer-enkelt', /alle som er med[\s\S]*Stafettholderen skriver/],
    [
      'partnere-samordnet',
      /Stafettholderen ringer helsestasjonen[\s\S]*Henvis[\s\S]*nytt samtykke[\s\S]*eget fagprogram eller arkiv/,
    ],
    ['mote-samordnet', /fortsette[\s\S]*til daglig er nærmest den det gjelder/],
    ['tiltak-samordnet', /dokumenterer i stafettloggen[\s\S]*selv har ansvar for/],
    ['evaluer-samordnet', /Alle i samarbeidet[\s\S]*annerledes[\s\S]*Stafettholderen fører stafettloggen/],
  ])('%s keeps its facts', (step, words) => {
    expect(said(guide, step)).toMatch(words);
  });
});
