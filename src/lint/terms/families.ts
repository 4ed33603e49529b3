import type { TermName } from '../../model/guide.ts';

/** One word for a concept, with the beginning all its forms share. */
export interface TermVariant {
  readonly word: string;
  readonly forms: RegExp;
  /** What must stand right before the word (`before`) or after it for it to mean the concept; other uses are left alone. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** A sentence in which the word means something else. */
  readonly unless?: RegExp;
}

/** In law a koordinator for an individual plan and a barnekoordinator are roles of their own. */
const legalRole =
  /individuell plan|(?<![a-zß-öø-ɏ])IP(?![a-zß-öø-ɏ])|barnekoordinator|koordiner[ea]nde (?:enhet|eining)/i;

/** Words that different guides use for the same thing: one guide holds to one. Worry, child and meeting have too many good words. */
export const termFamilies: Readonly<Partial<Record<TermName, readonly TermVariant[]>>> = {
  coordinator: [
    { word: 'stafettholder', forms: /^stafettholder(?:en|e|ne)?s?$/ },
    { word: 'stafetthaldar', forms: /^stafetthaldar(?:en|ar|ane)?s?$/ },
    { word: 'stafettholdar', forms: /^stafettholdar(?:en|ar|ane)?s?$/ },
    { word: 'koordinator', forms: /^koordinator(?:en|er|ene|ar|ane)?s?$/, unless: legalRole },
    { word: 'saksansvarlig', forms: /^saksansvarl[ei]g[e]?s?$/ },
    { word: 'saksholder', forms: /^saksholder(?:en|e|ne)?s?$/ },
  ],
  log: [
    { word: 'stafettlogg', forms: /^stafettlogg(?:en|er|ene|ar|ane)?s?$/ },
    { word: 'oppfølgingslogg', forms: /^oppfølgingslogg(?:en|er|ene|ar|ane)?s?$/ },
    { word: 'samhandlingslogg', forms: /^samhandlingslogg(?:en|er|ene|ar|ane)?s?$/ },
    { word: 'tiltakslogg', forms: /^tiltakslogg(?:en|er|ene|ar|ane)?s?$/ },
  ],
  step: [
    { word: 'trinn', forms: /^trinn$/, before: /(?<!\d\.? ?)$/, after: /^\s\d/ },
    { word: 'steg', forms: /^steg$/, after: /^\s\d/ },
  ],
  guardians: [
    { word: 'foresatte', forms: /^foresatte?s?$/ },
    { word: 'føresette', forms: /^føresette?s?$/ },
    {
      word: 'foreldre',
      forms: /^foreldre(?:ne|na)?$/,
      // Asked, told and met with as the ones who decide; parents as such are another matter.
      before:
        /(?:(?:samtykke|løyve|tillatelse) (?:fra|frå|av)|(?:møter?|samtaler?|samtale|snakk|samarbeid) med|(?<![a-zß-öø-ɏ])(?:samt|inviter|informer|varsle) |(?:foresatte|føresette)\/) ?$/i,
    },
  ],
};

/** How every word of these families and spellings begins. */
export const familiar =
  /^(?:stafett|koordinator|saks[ah]|oppfølgingslogg|samhandlingslogg|tiltakslogg|trinn$|steg$|foresatt|føresett|foreldre|barnevern|opplæringslov|barnehagelo|samtykk|handlingsveiled|(?:ppt|bup|bti)$)/;

/** Names of services that some write in small letters. */
export const inCapitals: readonly string[] = ['ppt', 'bup', 'bti'];

/** Two written forms of one word; a guide holds to one of them. */
export const spellings: readonly (readonly [one: string, other: string])[] = [
  ['barnevernstjeneste', 'barneverntjeneste'],
  ['barnevernsteneste', 'barnevernteneste'],
  ['barnevernsvakt', 'barnevernvakt'],
  ['opplæringsloven', 'opplæringslova'],
  ['barnehageloven', 'barnehagelova'],
  ['samtykkeskjema', 'samtykkjeskjema'],
  ['handlingsveileder', 'handlingsveiledar'],
];
