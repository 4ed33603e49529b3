/** Provisions of law that guides still cite by numbers that no longer hold. Official short titles of acts are the same in every written norm. */
export interface OutdatedProvision {
  /** The citation, in a sentence in small letters. Group `number` is what picks the new number from `numbers`. */
  readonly cited: RegExp;
  /** In small letters: a text without it is not looked through. */
  readonly sign: string;
  /** A number that is in use again says nothing alone: this must stand in the same sentence, in small letters. */
  readonly subject?: RegExp;
  /** The first day of the new rules. */
  readonly since: string;
  /** What holds now, where the number does not say more. */
  readonly now: string;
  /** Old number, without spaces and in small letters → what holds now. */
  readonly numbers?: Readonly<Record<string, string>>;
  /** Where the new number was seen. Facts without such a source are not in the table. */
  readonly source: string;
  readonly note?: string;
}

const lov = 'https://lovdata.no/dokument/NL/lov/';
const school = '(?:opplæringslov(?:en|a)?s?|oppl\\.?\\s?(?:l\\.?|lov(?:a|en)?)?)';
const cite = (act: string, number: string): RegExp =>
  new RegExp(`(?<![a-zß-öø-ɏ])${act},?\\s*§+\\s*(?<number>${number})(?![-\\d]|\\s?[a-z](?![a-zß-öø-ɏ]))`, 'g');

export const outdatedProvisions: readonly OutdatedProvision[] = [
  {
    sign: '9',
    cited:
      /(?:§+\s*|(?<![a-zß-öø-ɏ])kap(?:ittel|\.)?\s*)(?<number>9\s?-?a(?:\s?[-–]\s?\d+)?)(?![a-zß-öø-ɏ\d])(?:[-\s]sak(?:en|a|er|ene|ane)?)?|(?<![a-zß-öø-ɏ\d])9\s?a-sak(?:en|a|er|ene|ane)?(?![a-zß-öø-ɏ])/g,
    since: '2024-08-01',
    now: 'opplæringslova kapittel 12 (§ 12-4)',
    numbers: {
      '9a-1': 'opplæringslova § 12-1',
      '9a-2': 'opplæringslova § 12-2',
      '9a-4': 'opplæringslova § 12-4',
      '9a-5': 'opplæringslova § 12-5',
      '9a-6': 'opplæringslova § 12-6',
      '9a-7': 'opplæringslova § 12-7',
    },
    source: `${lov}2023-06-09-30`,
    note: 'The mapping of § 9 A-3 was not seen, so the chapter is named.',
  },
  {
    sign: 'ppl',
    cited: cite(school, '5(?:-[1-5])?'),
    subject: /spesialundervisning|sakk[uy]nd|sakkunn|iop|opplæringsplan|spesialpedagog/,
    since: '2024-08-01',
    now: 'opplæringslova kapittel 11',
    numbers: {
      '5-1': 'opplæringslova § 11-6',
      '5-3': 'opplæringslova § 11-7',
      '5-5': 'opplæringslova § 11-10',
    },
    source: `${lov}2023-06-09-30`,
    note: 'Chapter 5 of the new act is about other things: only with its subject.',
  },
  {
    sign: '1-3',
    cited: cite(school, '1-3'),
    subject: /tilpass/,
    since: '2024-08-01',
    now: 'opplæringslova § 11-1',
    source: 'https://www.regjeringen.no/no/dokumenter/prop.-57-l-20222023/id2967679/?ch=72',
  },
  {
    sign: '1-4',
    cited: cite(school, '1-4'),
    subject: /intensiv|tidl?e?i?g innsats/,
    since: '2024-08-01',
    now: 'opplæringslova § 11-3',
    source: 'https://www.regjeringen.no/no/dokumenter/prop.-57-l-20222023/id2967679/?ch=72',
  },
  {
    sign: '15-3',
    cited: cite(school, '15-3'),
    subject: /barnevern|meldeplikt|oppl?ysn?ingsplikt/,
    since: '2024-08-01',
    now: 'opplæringslova § 24-3',
    source: `${lov}2023-06-09-30`,
  },
  {
    sign: '15-8',
    cited: cite(school, '15-8'),
    subject: /samarbeid|samordn/,
    since: '2024-08-01',
    now: 'opplæringslova § 24-1',
    source: `${lov}2023-06-09-30`,
  },
  {
    sign: '20',
    cited: cite('barnehagelov(?:en|a)s?', '20'),
    subject: /taushetsplikt|teieplikt/,
    since: '2021-01-01',
    now: 'barnehageloven § 44',
    source: `${lov}2005-06-17-64`,
    note: '§§ 20–22 are in use again for fees and ownership: only with the subject.',
  },
  {
    sign: '21',
    cited: cite('barnehagelov(?:en|a)s?', '21'),
    subject: /sosialt[je]|helse- og|opplysning(?:er|ar) til/,
    since: '2021-01-01',
    now: 'barnehageloven § 45',
    source: `${lov}2005-06-17-64`,
  },
  {
    sign: '22',
    cited: cite('barnehagelov(?:en|a)s?', '22'),
    subject: /barnevern|meldeplikt|oppl?ysn?ingsplikt/,
    since: '2021-01-01',
    now: 'barnehageloven § 46',
    source: `${lov}2005-06-17-64`,
  },
  {
    sign: 'barnevern',
    cited:
      /(?<![a-zß-öø-ɏ])(?:barnevernlov(?:en|a)s?|lov om barneverntjenester|lov om barneverntenester),?(?:\s*§+\s*(?<number>\d+-\d+(?:\s?[a-z](?![a-zß-öø-ɏ]))?))/g,
    since: '2023-01-01',
    now: 'barnevernsloven',
    numbers: {
      '4-2': 'barnevernsloven § 2-1',
      '4-3': 'barnevernsloven § 2-2',
      '6-4': 'barnevernsloven § 13-2',
    },
    source: `${lov}2021-06-18-97`,
  },
  {
    sign: 'lov om barnevern',
    cited: /(?<![a-zß-öø-ɏ])lov om barnevernt(?:jenester|enester)(?![a-zß-öø-ɏ])(?!,?\s*§)/g,
    since: '2023-01-01',
    now: 'barnevernsloven',
    source: `${lov}2021-06-18-97`,
  },
  {
    sign: '6-4',
    cited: cite('barnevernslov(?:en|a)s?', '6-4'),
    subject: /meldeplikt|melde(?:r|s)? |melding|oppl?ysn?ingsplikt/,
    since: '2023-01-01',
    now: 'barnevernsloven § 13-2',
    source: `${lov}2021-06-18-97`,
    note: 'The new act has a § 6-4 of its own: only with the duty to report.',
  },
];
