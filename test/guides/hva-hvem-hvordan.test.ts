import { describe, expect, test } from 'vitest';
import {
  byId,
  noticedSteps,
  outcomeOf,
  placed,
  realGuide,
  said,
  stepOf,
  stepsOf,
  waysOf,
  wordsOf,
} from './real-guide.ts';
import { walked } from './walkable.ts';

const guide = await realGuide('guides/hva-hvem-hvordan.md');
/** The cards that end in a decision with ways of its own; the others only ask whether there is still cause for worry. */
const decisions = ['velg-spor', 'meld-vold', 'bestem-internt', 'mer-hjelp', 'bestem-samordnet'];

describe('Hva, hvem, hvordan: the guide', () => {
  test('names no municipality, since the old text does not', () => {
    expect(guide).toMatchObject({
      id: 'hva-hvem-hvordan',
      language: 'nb',
      status: 'published',
      profile: 'bti',
      terms: { coordinator: 'ansvarlig koordinator', worry: 'bekymring' },
    });
    expect(guide.municipality).toBeUndefined();
    expect(guide.version).toBe('1.0.0');
  });

  test('twenty cards have become four levels of five steps', () => {
    expect(guide.levels.map((l) => [l.id, l.title, l.steps.length])).toEqual([
      ['0', 'Avklar bekymringen', 5],
      ['1', 'Tiltak i egen tjeneste', 5],
      ['2', 'Samarbeid med andre tjenester', 5],
      ['3', 'Samordnet hjelp fra flere tjenester', 5],
    ]);
    expect(stepsOf(guide).every((s) => s.idGiven && s.kind && s.who)).toBe(true);
  });

  test('ten cards say what, ten say how', () => {
    const [zero, one, two, three] = guide.levels;
    for (const step of [...(zero?.steps ?? []), ...(one?.steps ?? [])]) expect(step.what, step.id).toBeDefined();
    for (const step of [...(two?.steps ?? []), ...(three?.steps ?? [])]) expect(step.how, step.id).toBeDefined();
    expect(stepsOf(guide).filter((s) => s.what)).toHaveLength(10);
    expect(stepsOf(guide).filter((s) => s.how)).toHaveLength(10);
  });
});

describe('Hva, hvem, hvordan: ways on', () => {
  test('every card but the first asks whether there is cause for worry, and closes when there is none', () => {
    const closing = stepsOf(guide).flatMap((s) => (s.outcomes.some((o) => o.go[0]?.to.kind === 'close') ? [s.id] : []));
    expect(closing).toHaveLength(19);
    expect(stepsOf(guide).flatMap((s) => (closing.includes(s.id) ? [] : [s.id]))).toEqual(['oppdag']);
    for (const step of stepsOf(guide).filter((s) => closing.includes(s.id) && !decisions.includes(s.id))) {
      expect(step.outcomes.map((o) => o.go.map((c) => c.to.kind))).toEqual([['next'], ['close']]);
      expect(step.outcomes.map((o) => o.when[0])).toEqual([
        'Det er grunn til bekymring',
        'Det er ikke grunn til bekymring',
      ]);
    }
  });

  test('the decisions lead where the text says', () => {
    const ways = Object.entries(waysOf(guide)).filter(([way]) => decisions.includes(way.split('/')[0] ?? ''));
    expect(Object.fromEntries(ways)).toEqual({
      'velg-spor/spor-nei': ['close'],
      'velg-spor/spor-individ': ['level:1'],
      'velg-spor/spor-system': ['exit:systemtiltak'],
      'velg-spor/spor-vold': ['step:meld-vold'],
      'meld-vold/vold-meldt': ['exit:meldt'],
      'meld-vold/vold-nei': ['level:1'],
      'meld-vold/vold-avslutt': ['close'],
      'bestem-internt/bestem-internt-avslutt': ['close'],
      'bestem-internt/bestem-internt-individ': ['step:lokale-tiltak'],
      'bestem-internt/bestem-internt-system': ['exit:systemtiltak'],
      'bestem-internt/bestem-internt-videre': ['level:2', 'level:3'],
      'mer-hjelp/mer-hjelp-avslutt': ['close'],
      'mer-hjelp/mer-hjelp-fortsett': ['step:dokumenter'],
      'mer-hjelp/mer-hjelp-niva-3': ['level:3'],
      'bestem-samordnet/bestem-samordnet-avslutt': ['close'],
      'bestem-samordnet/bestem-samordnet-individ': ['step:samordnede-tiltak'],
      'bestem-samordnet/bestem-samordnet-system': ['exit:systemtiltak'],
      'bestem-samordnet/bestem-samordnet-barnevern': ['exit:overfort'],
    });
  });

  test('two tracks, chosen on level 0 and again on levels 1 and 3', () => {
    expect(guide.tracks.map((t) => [t.id, t.kind])).toEqual([
      ['individ', 'individual'],
      ['system', 'system'],
    ]);
    const tracked = stepsOf(guide).flatMap((s) => s.outcomes.flatMap((o) => o.tracks.map((t) => [s.id, t])));
    expect(tracked).toEqual([
      ['velg-spor', 'individ'],
      ['velg-spor', 'system'],
      ['bestem-internt', 'individ'],
      ['bestem-internt', 'system'],
      ['bestem-samordnet', 'individ'],
      ['bestem-samordnet', 'system'],
    ]);
    expect(stepOf(guide, 'velg-spor').what?.text).toMatch(/ett spor eller begge/);
  });

  test('several new services or a complex case go to level 2 or 3', () => {
    const { when, go } = outcomeOf(guide, 'bestem-internt', 'bestem-internt-videre');
    expect(when).toEqual(['Flere nye tjenester bør inn', 'saken er kompleks']);
    expect(go.every((choice) => choice.when !== undefined)).toBe(true);
    const { effects } = outcomeOf(guide, 'mer-hjelp', 'mer-hjelp-niva-3');
    expect(effects).toMatchObject([
      { kind: 'invitation', text: expect.stringMatching(/Foreldrene og den nye tjenesten/) },
    ]);
  });
});

describe('Hva, hvem, hvordan: walking through', () => {
  test('all twenty cards are met, and none is a dead end', () => {
    const { steps, stuck, ends } = walked(guide);
    expect(stuck).toEqual([]);
    expect(steps).toHaveLength(20);
    expect(ends).toEqual(['close', 'exit:meldt', 'exit:overfort', 'exit:systemtiltak']);
  });
});

describe('Hva, hvem, hvordan: who', () => {
  test.each([
    ['oppdag', ['ansatt']],
    ['droft', ['ansatt']],
    ['velg-spor', ['leder']],
    ['forbered', ['melder', 'leder']],
    ['mot-foresatte', ['koordinator', 'leder']],
    ['samtykke-niva-2', ['leder']],
    ['henvis', ['leder']],
    ['butt', ['leder']],
    ['mer-hjelp', ['koordinator']],
    ['samtykke-niva-3', ['leder']],
    ['tiltaksplan-opprett', ['leder']],
    ['samordnede-tiltak', ['leder']],
  ])('%s is for %s', (step, roles) => {
    expect(stepOf(guide, step).who?.roles).toEqual(roles);
  });

  test.each([
    ['velg-spor', /Andre ansatte/],
    ['droft', /hvilken rolle du har/],
    ['mot-foresatte', /sammen med foresatte, barnet eller ungdommen hvem som skal være med/],
    ['lokale-tiltak', /ansvar for tiltak i tjenesten[\s\S]*hjelpetjenestene/],
    ['evaluer-internt', /Alle[\s\S]*utvalgte fagpersoner[\s\S]*foreldrene og ungdommen/],
    ['bestem-internt', /De som er med i saken, ledelsen eller begge/],
    ['dokumenter', /Foresatte blir invitert/],
    ['tiltaksplan-opprett', /foresatte og hjelpetjenestene/],
    ['moter-om-planen', /Foresatte og tjenestene/],
    ['bestem-samordnet', /Foresatte og tjenestene/],
  ])('%s says who in words', (step, words) => {
    expect(stepOf(guide, step).who?.text?.text).toMatch(words);
  });

  test('the coordinator is appointed before anyone asks for one', () => {
    expect(placed(guide, 'appoints')).toEqual({ 'velg-spor': ['koordinator'] });
    expect(byId(guide.roles, 'koordinator').kind).toBe('coordinator');
    expect(guide.glossary.map((t) => t.term)).toEqual(['BUP', 'BUTT', 'Saksansvarlig']);
  });
});

describe('Hva, hvem, hvordan: what the cards say', () => {
  test.each([
    ['oppdag', /undrer eller bekymrer[\s\S]*noen andre/],
    ['droft', /interne rutinene/],
    ['klargjor', /bekymringen tydelig/],
    ['velg-spor', /ett barn[\s\S]*gruppa/],
    ['meld-vold', /direkte til barnevernstjenesten[\s\S]*Kvalitetslosen/],
    ['forbered', /tiltak som er mulige[\s\S]*neste møte med foresatte/],
    ['mot-foresatte', /ser saken på samme måte[\s\S]*Planlegg tiltak/],
    ['lokale-tiltak', /Sett i gang[\s\S]*vedtak[\s\S]*eksterne samarbeidspartnere[\s\S]*der barnet er/],
    ['evaluer-internt', /mer hjelp[\s\S]*begrunn[\s\S]*egen tjeneste, fra andre tjenester[\s\S]*samarbeid/],
    ['bestem-internt', /avsluttes eller fortsette[\s\S]*råd, veilede, utrede[\s\S]*konkrete tiltak/],
    ['samtykke-niva-2', /samtykkeskjemaet[\s\S]*skriv under[\s\S]*ny tjeneste/],
    [
      'henvis',
      /henvisningsskjemaet[\s\S]*pedagogiske rapporten[\s\S]*rapporten fra Sikker Arbeidsflyt[\s\S]*kartlegging/,
    ],
    ['butt', /BUTT-møtet/],
    ['dokumenter', /referat[\s\S]*i tjenesten eller hjemme[\s\S]*kopi av referatet når foresatte har samtykket/],
    ['mer-hjelp', /BUP eller psykisk helse/],
    ['samtykke-niva-3', /foresatte og de tjenestene som alt er med[\s\S]*samtykkeskjemaet/],
    [
      'tiltaksplan-opprett',
      /Sikker Arbeidsflyt[\s\S]*systemansvarlige på skolen eller i barnehagen[\s\S]*mål[\s\S]*møtes igjen/,
    ],
    ['moter-om-planen', /samordnede tiltakene[\s\S]*hjemme[\s\S]*vurderer[\s\S]*videre[\s\S]*nye/],
    ['samordnede-tiltak', /skolen eller i barnehagen inn i Sikker Arbeidsflyt[\s\S]*tilgang til planen når foresatte/],
    ['bestem-samordnet', /Evaluer tiltakene/],
  ])('%s keeps its facts', (step, words) => {
    expect(said(guide, step)).toMatch(words);
  });
});

describe('Hva, hvem, hvordan: what is defined once', () => {
  test('nine tools, each on its card', () => {
    expect(guide.tools.map((t) => t.title)).toEqual([
      'Verktøy for å klargjøre bekymringen',
      'Handlingsveileder for vold og overgrep',
      'Samtykkeskjema',
      'Henvisningsskjema',
      'Pedagogisk rapport',
      'Rapport fra Sikker Arbeidsflyt',
      'Kartlegging fra hjelpetjenesten',
      'Referat',
      'Tiltaksplan',
    ]);
    expect(placed(guide, 'produces')).toEqual({
      'samtykke-niva-2': ['samtykkeskjema'],
      henvis: ['henvisningsskjema', 'pedagogisk-rapport', 'rapport'],
      dokumenter: ['referat'],
      'samtykke-niva-3': ['samtykkeskjema'],
      'tiltaksplan-opprett': ['tiltaksplan'],
    });
    expect(placed(guide, 'tools')).toMatchObject({
      klargjor: ['verktoy-klargjoring'],
      'meld-vold': ['vold-i-kvalitetslosen'],
      henvis: ['kartlegging'],
      'moter-om-planen': ['tiltaksplan'],
    });
  });

  test('systems, consent and arenas', () => {
    expect(guide.systems.map((s) => [s.title, s.kind])).toEqual([
      ['Sikker Arbeidsflyt', 'plan'],
      ['Kvalitetslosen', 'quality'],
    ]);
    expect(guide.consents).toMatchObject([
      { id: 'samtykke-samarbeid', givenBy: 'foresatte', written: true, tool: 'samtykkeskjema', overriddenBy: 'akutt' },
    ]);
    expect(stepsOf(guide).flatMap((s) => s.consents.map((c) => [s.id, c.action]))).toEqual([
      ['samtykke-niva-2', 'obtain'],
      ['dokumenter', 'check'],
      ['samtykke-niva-3', 'renew'],
      ['samordnede-tiltak', 'check'],
    ]);
    expect(guide.arenas.map((a) => a.title)).toEqual(['Møte med foresatte', 'BUTT-møte']);
    expect(guide.exits.map((e) => e.kind)).toEqual(['system', 'child-welfare', 'child-welfare']);
  });

  test('the emergency notice is on every level, with national numbers only', () => {
    expect(guide.levels.every((l) => l.notices.includes('akutt'))).toBe(true);
    expect(guide.contacts.flatMap((c) => c.numbers.map((n) => n.number))).toEqual(['112', '116 117', '116 111']);
    expect(byId(guide.notices, 'akutt').contacts).toHaveLength(5);
  });

  test('the child is heard where the old text was silent', () => {
    expect(noticedSteps(guide, 'rett-til-a-bli-hort')).toEqual([
      'mot-foresatte',
      'evaluer-internt',
      'bestem-internt',
      'mer-hjelp',
      'bestem-samordnet',
    ]);
  });

  test('nothing outdated', () => {
    expect(wordsOf(guide)).not.toMatch(/barneverntjeneste|\bBV\b|iverksett|benyttes/);
  });
});
