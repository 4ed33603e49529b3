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

const guide = await realGuide('guides/plattform/guide.yaml');

describe('platform guide: the guide', () => {
  test('says what it is, and that no municipality is known', () => {
    expect(guide).toMatchObject({ id: 'plattform', language: 'nb', status: 'published', profile: 'bti' });
    expect(guide.municipality).toBeUndefined();
    expect(guide.terms).toMatchObject({ coordinator: 'stafettholder', log: 'stafettlogg' });
  });

  test('has five steps on each of four levels', () => {
    expect(guide.levels.map((l) => [l.id, l.steps.length])).toEqual([
      ['0', 5],
      ['1', 5],
      ['2', 5],
      ['3', 5],
    ]);
    expect(stepsOf(guide).map((s) => s.number)).toEqual(Array(4).fill(['1', '2', '3', '4', '5']).flat());
    expect(stepsOf(guide).every((s) => s.idGiven && s.kind && s.who)).toBe(true);
  });

  test('the key points of a level follow its steps', () => {
    expect(guide.levels.map((l) => l.keyPoints.length)).toEqual([5, 5, 5, 5]);
    expect(guide.levels.slice(1).map((l) => l.keyPoints)).toEqual(
      guide.levels.slice(1).map((l) => l.steps.map((s) => s.title)),
    );
  });
});

describe('platform guide: ways on', () => {
  test('every outcome leads where the text says', () => {
    expect(waysOf(guide)).toEqual({
      '0-definer/mistanke': ['exit:barnevern'],
      '0-definer/bekymring': ['next'],
      '0-leder/videre': ['next'],
      '0-leder/ikke-videre': ['step:0-avslutt'],
      '0-vurder/tiltak': ['level:1'],
      '0-vurder/ekstern-hjelp': ['level:2'],
      '0-vurder/ingen-tiltak': ['step:0-avslutt'],
      '0-avslutt/avsluttet': ['close'],
      '1-veien-videre/avslutt': ['close-log'],
      '1-veien-videre/fortsett': ['step:1-tiltak'],
      '1-veien-videre/til-niva-2': ['level:2'],
      '2-veien-videre/avslutt': ['close-log'],
      '2-veien-videre/fortsett': ['step:2-plan'],
      '2-veien-videre/til-niva-3': ['level:3'],
      '3-veien-videre/avslutt': ['close-log'],
      '3-veien-videre/fortsett': ['step:3-tiltak'],
      '3-veien-videre/nye-tiltak': ['level:1', 'level:2', 'level:3'],
    });
    expect(targetCounts(guide)).toMatchObject({ close: 1, 'close-log': 3, 'level:1': 2, 'level:2': 3, 'level:3': 2 });
  });

  test('two grounds lead back to the measures', () => {
    expect(outcomeOf(guide, '1-veien-videre', 'fortsett').when).toHaveLength(2);
    expect(outcomeOf(guide, '2-veien-videre', 'fortsett').when).toHaveLength(2);
  });

  test('moving up asks for consent, referral and invitation', () => {
    const up2 = outcomeOf(guide, '1-veien-videre', 'til-niva-2');
    const up3 = outcomeOf(guide, '2-veien-videre', 'til-niva-3');
    expect(up2.requires).toEqual(['samtykke-tjenester']);
    expect(up2.effects.map((e) => e.kind)).toEqual(['consent', 'invitation']);
    expect(up2.deadlines.map(limitOf)).toEqual(['P2W call']);
    expect(up3.requires).toEqual(['samtykke-tjenester']);
    expect(up3.effects.map((e) => e.kind)).toEqual(['consent', 'referral', 'invitation']);
    expect(up3.text?.text).toMatch(/Stafettholderen kontrollerer[\s\S]*henvisningen eller meldingen/);
    expect(outcomeOf(guide, '0-vurder', 'ekstern-hjelp').requires).toEqual(['samtykke-tjenester']);
  });

  test('whoever comes straight to level 2 gets a log first', () => {
    expect(stepOf(guide, '2-oppstart').prerequisites).toMatchObject([{ step: '1-samtykke' }]);
  });

  test('each level of the last choice has a criterion', () => {
    const { go } = outcomeOf(guide, '3-veien-videre', 'nye-tiltak');
    expect(go.every((choice) => choice.when !== undefined)).toBe(true);
  });

  test('deadlines: a week for the school or kindergarten environment, else four; the leader first', () => {
    const deadlines = stepsOf(guide).flatMap((s) => s.deadlines.map((d) => [s.id, limitOf(d), d.from]));
    expect(deadlines).toEqual([
      ['0-definer', 'P1W call', 'bekymringen oppstod'],
      ['0-leder', 'P1D inform', 'bekymringen er definert'],
      ['0-foresatte', 'P1W hold', 'bekymringen oppstod'],
      ['0-foresatte', 'P4W hold', 'bekymringen oppstod'],
    ]);
    const weeks = stepsOf(guide).flatMap((s) => s.deadlines.filter((d) => d.within === 'P1W'));
    expect(weeks.every((d) => /barnehagen eller på skolen/.test(d.when ?? ''))).toBe(true);
  });

  test('a stafettholder is chosen on levels 0, 2 and 3', () => {
    expect(placed(guide, 'appoints')).toEqual({
      '0-vurder': ['stafettholder'],
      '2-oppstart': ['stafettholder'],
      '3-kompetanseteam': ['stafettholder'],
    });
    expect(byId(guide.roles, 'stafettholder').duties).toHaveLength(5);
  });
});

describe('platform guide: what is defined once', () => {
  test("the child's right to be heard stands eight times", () => {
    expect(noticedSteps(guide, 'barnets-rett')).toEqual([
      '0-foresatte',
      '1-tiltak',
      '1-veien-videre',
      '2-tiltak',
      '2-evaluering',
      '2-veien-videre',
      '3-evaluering',
      '3-veien-videre',
    ]);
  });

  test('the other notices stand where they belong', () => {
    expect(guide.notices).toHaveLength(5);
    expect(noticedSteps(guide, 'miljosak')).toEqual(['0-definer']);
    expect(noticedSteps(guide, 'rad-fra-andre')).toEqual(['1-samtykke']);
    expect(noticedSteps(guide, 'nar-skrive-referat')).toEqual(['2-oppstart']);
    expect(byId(guide.notices, 'rad-fra-andre').text.text).toMatch(/råd og veiledning[\s\S]*samtykke[\s\S]*anonymt/);
    expect(byId(guide.notices, 'nar-skrive-referat').text.text).toMatch(/underveis[\s\S]*til slutt[\s\S]*etter møtet/);
  });

  test('the emergency notice stands on all levels', () => {
    const akutt = byId(guide.notices, 'akutt');
    expect(guide.levels.every((l) => l.notices.includes('akutt'))).toBe(true);
    expect(akutt.text.text).toMatch(
      /direkte til barnevernstjenesten[\s\S]*Ikke varsle de foresatte[\s\S]*barnevernsvakten[\s\S]*112/,
    );
    expect(akutt.contacts.map((id) => byId(guide.contacts, id).kind)).toEqual([
      'child-welfare',
      'child-welfare-out-of-hours',
      'emergency',
      'police',
      'helpline',
    ]);
  });

  test('only national numbers', () => {
    expect(guide.contacts.flatMap((c) => c.numbers.map((n) => n.number))).toEqual(['112', '02800', '116 111']);
  });

  test('six tools and where they are used', () => {
    expect(guide.tools.map((t) => t.title)).toEqual([
      'Signal på manglende trivsel',
      'Observasjonsskjema',
      'Skala for uro: barn og ungdom',
      'Forberedelse og gjennomføring av den nødvendige samtalen',
      'Pedagogisk analyse',
      'Forberedelse og gjennomføring av møter',
    ]);
    expect(placed(guide, 'tools')).toEqual({
      '0-definer': ['signal', 'observasjonsskjema', 'skala-for-uro'],
      '0-foresatte': ['nodvendig-samtale'],
      '1-samtykke': ['pedagogisk-analyse'],
      '2-oppstart': ['moter'],
    });
    expect(byId(guide.tools, 'moter').aliases).toEqual(['Møtemal']);
  });

  test('the log and its article', () => {
    expect(guide.systems).toMatchObject([{ id: 'stafettlogg', kind: 'log' }]);
    expect(byId(guide.articles, 'om-stafettloggen').body.text).toMatch(
      /periode av livet[\s\S]*elektronisk[\s\S]*dokumentert[\s\S]*samarbeider[\s\S]*framover[\s\S]*overgangene/,
    );
    expect(Object.keys(placed(guide, 'systems'))).toEqual([
      '1-samtykke',
      '1-forstaelse',
      '1-tiltak',
      '2-oppstart',
      '2-plan',
      '2-tiltak',
      '3-kompetanseteam',
      '3-tiltak',
    ]);
  });

  test('consents, roles and laws of today', () => {
    expect(guide.consents.map((c) => c.id)).toEqual(['samtykke-logg', 'samtykke-tjenester']);
    expect(byId(guide.consents, 'samtykke-logg').written).toBe(true);
    expect(stepOf(guide, '1-samtykke').consents).toEqual([{ consent: 'samtykke-logg', action: 'obtain' }]);
    expect(guide.roles).toHaveLength(7);
    expect(guide.laws).toHaveLength(8);
    expect(
      byId(guide.notices, 'miljosak')
        .laws.map((id) => byId(guide.laws, id))
        .map((l) => `${l.act} ${l.paragraph}`),
    ).toEqual(['opplæringslova § 12-4', 'barnehageloven § 42']);
  });
});

describe('platform guide: what the steps say', () => {
  test.each([
    ['0-definer', /Sett ord på[\s\S]*vage, uklare/],
    ['0-leder', /nærmeste leder[\s\S]*hvem av dere som skal kontakte de foresatte/],
    ['0-foresatte', /Inviter[\s\S]*den nødvendige samtalen[\s\S]*gjennomfør/],
    ['0-vurder', /drøfter dere[\s\S]*stafettholder/],
    ['0-avslutt', /Takk[\s\S]*be om hjelp igjen/],
    ['1-samtykke', /undertegne samtykket[\s\S]*Opprett[\s\S]*pedagogisk analyse/],
    [
      '1-forstaelse',
      /egen tjeneste[\s\S]*konkrete[\s\S]*hjemme[\s\S]*stafettloggen[\s\S]*hvem som informerer[\s\S]*si sin mening[\s\S]*evalueringsmøte/,
    ],
    ['1-tiltak', /Dokumenter[\s\S]*Forbered evalueringsmøtet[\s\S]*snakke med barnet/],
    ['1-evaluering', /Alle som er med[\s\S]*endret seg/],
    [
      '2-oppstart',
      /Legg\s+fram saken[\s\S]*leder møtene[\s\S]*referat[\s\S]*oppdatert[\s\S]*møtemalen[\s\S]*samme mål/,
    ],
    ['2-plan', /ansvarlig for hvert[\s\S]*evalueringsmøte/],
    ['2-tiltak', /stafettloggen[\s\S]*samtale med barnet/],
    ['2-evaluering', /alle som er med[\s\S]*opplever endringen/],
    [
      '3-kompetanseteam',
      /legger fram problemet[\s\S]*referat[\s\S]*tilgang til stafettloggen[\s\S]*innkaller til neste/,
    ],
    ['3-plan', /utredning, undersøkelse eller tiltak[\s\S]*invitasjon/],
    ['3-tiltak', /utredningene, undersøkelsene og tiltakene[\s\S]*Dokumenter/],
    ['3-evaluering', /koordinerte tiltakene[\s\S]*barnet selv/],
    ['3-veien-videre', /Nettverket/],
  ])('%s keeps its facts', (step, facts) => {
    expect(said(guide, step)).toMatch(facts);
  });

  test('a samarbeidsmøte is defined where it begins', () => {
    expect(stepOf(guide, '2-oppstart').definitions.map((d) => d.term)).toEqual(['Samarbeidsmøte']);
  });
});
