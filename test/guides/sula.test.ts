import { describe, expect, test } from 'vitest';
import { byId, leavesOf, realGuide, wordsOf } from './real-guide.ts';

const guide = await realGuide('guides/sula.md');
const arenaSays = (id: string): string => [...leavesOf(byId(guide.arenas, id)).values()].join('\n');

describe('Sula: the guide', () => {
  test('is a guide of arenas alone, in nynorsk', () => {
    expect(guide).toMatchObject({
      id: 'sula',
      municipality: { name: 'Sula', number: '1531' },
      language: 'nn',
      status: 'published',
      profile: 'none',
      terms: { coordinator: 'stafetthaldar', worry: 'uro', step: 'steg', guardians: 'føresette' },
    });
    expect(guide.levels).toEqual([]);
    expect(guide.version).toBe('1.0.0');
    expect(guide.dates.review).toBeDefined();
    expect(guide.intro?.text).toMatch(/BTI-rettleiaren[\s\S]*samhandle[\s\S]*barn, unge og familiane/);
  });

  test('has nine arenas in the order of the old text', () => {
    expect(guide.arenas.map((a) => a.title)).toEqual([
      'Foreldresamtalar og utviklingssamtalar',
      'Den viktige samtalen',
      'Møtet der de opprettar stafettlogg',
      'Drøft med andre tenester',
      'Samarbeidsgruppe',
      'SamBa-møte',
      'TBU konsultasjonsteam',
      'IP-gruppe',
      'Instansmøte',
    ]);
    for (const arena of guide.arenas) {
      expect(arena.trigger, arena.id).toBeDefined();
      expect(arena.participants, arena.id).toBeDefined();
      expect(arena.body, arena.id).toBeDefined();
    }
  });

  test('has the one frequency and the one age the old text gives', () => {
    expect(guide.arenas.flatMap((a) => (a.frequency ? [[a.id, a.frequency]] : []))).toEqual([
      ['foreldresamtale', '1–2 gonger per år'],
    ]);
    expect(guide.arenas.flatMap((a) => (a.ages ? [[a.id, a.ages.from, a.ages.to]] : []))).toEqual([['samba', 0, 16]]);
  });

  test('says who is responsible', () => {
    expect(guide.arenas.flatMap((a) => (a.owner ? [a.id] : []))).toEqual([
      'foreldresamtale',
      'stafettloggmote',
      'tbu',
      'ip-gruppe',
      'instansmote',
    ]);
    expect(byId(guide.arenas, 'foreldresamtale').owner?.text).toMatch(/Pedagogisk leiar[\s\S]*kontaktlæraren/);
    expect(byId(guide.arenas, 'instansmote').owner?.text).toMatch(
      /Stafetthaldaren[\s\S]*koordinatoren[\s\S]*føresette/,
    );
  });
});

describe('Sula: what each arena says', () => {
  test.each([
    ['foreldresamtale', /noko hastar[\s\S]*Føresette, barnet eller ungdommen[\s\S]*Alle barnehagar og skular/],
    ['den-viktige-samtalen', /uro for eit barn[\s\S]*saka skal vidare[\s\S]*følgje opp vidare/],
    ['stafettloggmote', /treng tiltak[\s\S]*Stafetthaldaren/],
    ['stafettloggmote', /kva utfordringa er[\s\S]*mål[\s\S]*tiltak[\s\S]*Opprett stafettloggen/],
    ['drofting', /anonymt, som NN-sak/],
    ['drofting', /faste møtedagar mellom PPT og skulen[\s\S]*uformelle møte/],
    ['samarbeidsgruppe', /fagpersonar frå meir enn éi teneste/],
    ['samba', /Ungdommen, føresette eller ein fagperson[\s\S]*ikkje arbeider i kommunen/],
    ['samba', /helsestasjonen, barnevernstenesta, PPT og skulen[\s\S]*føresette[\s\S]*alder og situasjon/],
    ['samba', /ser etter løysingar[\s\S]*råd så tidleg[\s\S]*enno er små/],
    ['tbu', /endrar seg brått[\s\S]*brått funksjon[\s\S]*Skulefråværet[\s\S]*SamBa-tida/],
    ['tbu', /Fagleiarane ved helsestasjonen, barnevernstenesta og PPT[\s\S]*føresette[\s\S]*alder og situasjon/],
    ['tbu', /skule, fritid og livssituasjon[\s\S]*koordinert plan[\s\S]*råd og rettleiing[\s\S]*kommunen alt har/],
    ['ip-gruppe', /to eller fleire helse- og omsorgstenester[\s\S]*samanheng[\s\S]*andre lover/],
    ['ip-gruppe', /langvarige og koordinerte tenester[\s\S]*søknaden om IP er innvilga[\s\S]*behandlar søknaden/],
    ['instansmote', /utan at brukaren er med[\s\S]*fordele oppgåver og ansvar/],
    ['instansmote', /berre haldast når føresette har sagt ja/],
  ])('%s keeps its facts', (id, words) => {
    expect(arenaSays(id)).toMatch(words);
  });

  test('nine tools, three of them for employees, each on its arena', () => {
    expect(guide.tools.map((t) => [t.id, t.kind])).toEqual([
      ['bti-niva-0', 'guidance'],
      ['bti-niva-1', 'guidance'],
      ['rutine-samarbeidsgruppe', 'routine'],
      ['om-samba', 'guidance'],
      ['rutine-tbu', 'routine'],
      ['skjema-tbu', 'form'],
      ['prosedyre-ip', 'routine'],
      ['nettside-ip', 'website'],
      ['meldeskjema', 'form'],
    ]);
    expect(guide.tools.flatMap((t) => (t.visibility === 'employees' ? [t.id] : []))).toEqual([
      'rutine-samarbeidsgruppe',
      'rutine-tbu',
      'skjema-tbu',
    ]);
    expect(Object.fromEntries(guide.arenas.flatMap((a) => (a.tools.length > 0 ? [[a.id, a.tools]] : [])))).toEqual({
      'den-viktige-samtalen': ['bti-niva-0'],
      stafettloggmote: ['bti-niva-1'],
      samarbeidsgruppe: ['rutine-samarbeidsgruppe'],
      samba: ['om-samba'],
      tbu: ['rutine-tbu', 'skjema-tbu'],
      'ip-gruppe': ['prosedyre-ip', 'nettside-ip', 'meldeskjema'],
    });
  });
});

describe('Sula: consents, roles, contacts and laws', () => {
  test('three arenas need consent', () => {
    expect(guide.arenas.flatMap((a) => (a.consents.length > 0 ? [[a.id, a.consents]] : []))).toEqual([
      ['drofting', ['samtykke-drofting']],
      ['tbu', ['samtykke-tbu']],
      ['instansmote', ['samtykke-instansmote']],
    ]);
    expect(guide.consents.map((c) => [c.givenBy, c.tool, c.overriddenBy])).toEqual([
      [undefined, undefined, 'akutt'],
      [undefined, 'skjema-tbu', 'akutt'],
      ['føresette', undefined, 'akutt'],
    ]);
  });

  test('two roles', () => {
    expect(guide.roles.map((r) => [r.id, r.kind, r.duties.length])).toEqual([
      ['stafetthaldar', 'coordinator', 2],
      ['ip-koordinator', 'other', 2],
    ]);
    expect(byId(guide.roles, 'stafetthaldar').description?.text).toMatch(
      /barnehagen, skulen eller helsestasjonen[\s\S]*PPT eller barnevernstenesta/,
    );
  });

  test('no number is made up', () => {
    expect(guide.contacts.map((c) => [c.id, c.kind, c.numbers.map((n) => n.number)])).toEqual([
      ['koordinerande-eining', 'service', []],
      ['barnevern', 'child-welfare', []],
      ['barnevernsvakt', 'child-welfare-out-of-hours', []],
      ['politi', 'police', ['112']],
      ['legevakt', 'health', ['116 117']],
      ['alarmtelefonen', 'helpline', ['116 111']],
    ]);
    expect(byId(guide.arenas, 'ip-gruppe').contacts).toEqual(['koordinerande-eining']);
  });

  test('one emergency notice, with everyone to call', () => {
    expect(guide.notices).toMatchObject([
      {
        id: 'akutt',
        kind: 'emergency',
        contacts: ['barnevern', 'barnevernsvakt', 'politi', 'legevakt', 'alarmtelefonen'],
      },
    ]);
    expect(guide.notices[0]?.text.text).toMatch(
      /direkte til barnevernstenesta[\s\S]*Ikkje snakk med føresette[\s\S]*112/,
    );
  });

  test('laws and words', () => {
    expect(guide.laws.map((l) => `${l.act} ${l.paragraph}`)).toEqual([
      'Barnevernslova § 13-2',
      'Barnevernslova § 15-9',
      'Helse- og omsorgstenestelova § 7-1',
      'Helse- og omsorgstenestelova § 7-2 a',
    ]);
    expect(guide.glossary.map((t) => t.term)).toEqual(['BTI', 'PPT', 'NN-sak', 'SamBa', 'TBU', 'IP']);
  });

  test('no bokmål, nothing unfinished, no link text without a link', () => {
    const words = wordsOf(guide);
    for (const wrong of [
      /\bikke\b/,
      /\bfra\b/,
      /\bhvem\b/,
      /barnevernstjenesten/,
      /under arbeid/,
      /\bher\b\s*$/m,
      /klikk/i,
    ])
      expect(words).not.toMatch(wrong);
  });
});
