/** A name that was replaced: of an office, a profession, an act. */
export interface OutdatedTerm {
  /** How its words begin, in small letters. */
  readonly begins: string;
  /** Old form → the same form now in bokmål and nynorsk. A form that is not here has no certain replacement. */
  readonly forms: Readonly<Record<string, readonly [nb: string, nn: string]>>;
  readonly now: readonly [nb: string, nn: string];
  readonly since: string;
  readonly source: string;
  /** What must stand around the word; without it the word stands for itself. */
  readonly around?: RegExp;
  /** Words after the old name that go with it. */
  readonly tail?: RegExp;
}

type Forms = Record<string, readonly [string, string]>;

/** The forms of a noun, ending by ending. */
const inflected = (
  old: string,
  nb: string,
  nn: string,
  endings: readonly (readonly [string, string, string])[],
): Forms =>
  Object.fromEntries(
    endings.flatMap(([ending, forNb, forNn]) => [
      [old + ending, [nb + forNb, nn + forNn]],
      [`${old}${ending}s`, [`${nb}${forNb}s`, `${nn}${forNn}s`]],
    ]),
  );

const act = (old: string, now: string): Forms => ({
  [`${old}en`]: [now, now],
  [`${old}a`]: [now, now],
  [`${old}ens`]: [`${now}s`, `${now}s`],
  [`${old}as`]: [`${now}s`, `${now}s`],
});

export const outdatedTerms: readonly OutdatedTerm[] = [
  {
    begins: 'helsesøst',
    forms: {
      ...inflected('helsesøst', 'helsesykepleier', 'helsesjukepleiar', [
        ['er', '', ''],
        ['eren', 'en', 'en'],
        ['era', 'en', 'en'],
        ['rer', 'e', 'ar'],
        ['re', 'e', 'ar'],
        ['rene', 'ne', 'ane'],
      ]),
    },
    now: ['helsesykepleier', 'helsesjukepleiar'],
    since: '2019-01-01',
    source: 'https://www.116111.no/blog/2019/1/18/',
  },
  {
    begins: 'fylkesm',
    forms: {
      ...inflected('fylkesmann', 'statsforvalter', 'statsforvaltar', [
        ['', '', ''],
        ['en', 'en', 'en'],
      ]),
      ...inflected('fylkesmenn', 'statsforvaltere', 'statsforvaltar', [
        ['', '', 'ar'],
        ['ene', 'ne', 'ane'],
      ]),
    },
    now: ['statsforvalteren', 'statsforvaltaren'],
    since: '2021-01-01',
    source: 'https://www.statsforvalteren.no/nb/portal/Nyheter/2021/01/vi-har-fatt-nytt-namn2/',
  },
  {
    begins: 'viken',
    forms: {},
    around: /statsforvalt[ea]r(?:en)? i oslo og viken/i,
    now: [
      'Statsforvalteren i Østfold, Buskerud, Oslo og Akershus',
      'Statsforvaltaren i Østfold, Buskerud, Oslo og Akershus',
    ],
    since: '2024-01-01',
    source: 'https://www.ks.no (Nye kommunenummer fra 2024)',
  },
  {
    begins: 'viken',
    forms: {},
    around: /viken fylke/i,
    now: ['Akershus, Buskerud eller Østfold', 'Akershus, Buskerud eller Østfold'],
    since: '2024-01-01',
    source: 'https://www.ks.no (Nye kommunenummer fra 2024)',
  },
  {
    begins: 'telemark',
    forms: {},
    around: /vestfold og telemark fylke/i,
    now: ['Vestfold eller Telemark', 'Vestfold eller Telemark'],
    since: '2024-01-01',
    source: 'https://www.ks.no (Nye kommunenummer fra 2024)',
  },
  {
    begins: 'finnmark',
    forms: {},
    around: /troms og finnmark fylke/i,
    now: ['Troms eller Finnmark', 'Troms eller Finnmark'],
    since: '2024-01-01',
    source: 'https://www.ks.no (Nye kommunenummer fra 2024)',
  },
  {
    begins: 'spesialundervisning',
    forms: {},
    now: ['individuelt tilrettelagt opplæring', 'individuelt tilrettelagd opplæring'],
    since: '2024-08-01',
    source: 'https://lovdata.no/dokument/NL/lov/2023-06-09-30',
  },
  {
    begins: 'fylkesnemnd',
    forms: {
      ...act('fylkesnemnd', 'barneverns- og helsenemnda'),
      fylkesnemnd: ['barneverns- og helsenemnd', 'barneverns- og helsenemnd'],
    },
    tail: /^ for barnevern og sosiale saker/i,
    now: ['barneverns- og helsenemnda', 'barneverns- og helsenemnda'],
    since: '2023-01-01',
    source: 'https://www.bvhn.no/ny-barnevernslov.6563186-568830.html',
  },
  {
    begins: 'barnevernlov',
    forms: act('barnevernlov', 'barnevernsloven'),
    now: ['barnevernsloven', 'barnevernsloven'],
    since: '2023-01-01',
    source: 'https://lovdata.no/dokument/NL/lov/2021-06-18-97',
  },
  {
    begins: 'friskolelov',
    forms: act('friskolelov', 'privatskolelova'),
    now: ['privatskolelova', 'privatskolelova'],
    since: '2022-06-15',
    source: 'https://www.udir.no (Friskoleloven er blitt endret til privatskoleloven)',
  },
  {
    begins: 'sivilombudsm',
    forms: {},
    now: ['Sivilombudet', 'Sivilombudet'],
    since: '2021-07-01',
    source: 'https://lovdata.no/dokument/NL/lov/2021-06-18-121',
  },
  {
    begins: 'lensm',
    forms: {},
    now: ['politistasjonssjef eller politistasjon', 'politistasjonssjef eller politistasjon'],
    since: '2021-05-01',
    source: 'https://www.dagsavisen.no (30. april 2021)',
  },
];

/** Names that may be kept, but that have another form by now. */
export const preferredNames: readonly OutdatedTerm[] = [
  {
    begins: 'rådm',
    forms: inflected('rådmann', 'kommunedirektør', 'kommunedirektør', [
      ['', '', ''],
      ['en', 'en', 'en'],
    ]),
    now: ['kommunedirektøren', 'kommunedirektøren'],
    since: '2019-10-01',
    source: 'https://lovdata.no/dokument/NL/lov/2018-06-22-83',
  },
];
