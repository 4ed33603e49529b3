import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { maskedText } from '../text/masked.ts';
import { textsWithWords } from '../text/word-index.ts';

type Messages = { default: { words: string } };

const side = '(?:høyre|høgre|venstre)';
const thing =
  '(?:meny(?:en|ane|ene)?|kolonne[na]?|marg(?:en)?|spalte[na]?|felt(?:et)?|boks(?:en)?|ruta?|ruten|knapp(?:en)?|lenke[na]?|lenkja|ikon(?:et)?|listen?|lista|bildet|figuren|panel(?:et)?)';
const place = new RegExp(
  [
    `(?:(?:i|på|fra|frå|under|via|bruk)\\s+)?${thing}\\s+(?:til|på|i)\\s+${side}(?:\\s+side[na]?)?`,
    `(?:i|på|til)\\s+${side}\\s*${thing}`,
    `(?:til|på)\\s+${side}(?:\\s+(?:side[na]?\\s+)?(?:av|på|for)\\s+(?:skjermen|side[na]|teksten|bildet))`,
    `(?:øverst|nederst|nedst)\\s+(?:til\\s+${side}\\s+)?på\\s+(?:denne\\s+|nett)?side[na]`,
    `(?:til|på)\\s+${side}(?=\\s*[.,;:!?)]|\\s*$)`,
    `den\\s+(?:grønne|grøne|røde|raude|blå|gule)\\s+(?:knappen|boksen|linjen|linja|ruten|ruta|teksten)`,
    '(?:in the|on the|from the)?\\s*(?:menu|column|box|button|link|sidebar)\\s+(?:on|to|at)\\s+the\\s+(?:left|right)(?:[- ]hand side)?',
    '(?:on|to)\\s+the\\s+(?:left|right)[- ]hand\\s+side',
  ]
    .map((part) => `(?<![a-zß-öø-ɏ])${part}(?![a-zß-öø-ɏ])`)
    .join('|'),
  'gi',
);
/** One of these stands in every place there is to find. */
const signs = [
  'høyre',
  'høgre',
  'venstre',
  'øverst',
  'nederst',
  'nedst',
  'left',
  'right',
  'knappen',
  'boksen',
  'linjen',
  'linja',
  'ruten',
  'ruta',
  'teksten',
];

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const text of textsWithWords(guide, signs)) {
      for (const match of maskedText(text).matchAll(place)) {
        const lead = match[0].length - match[0].trimStart().length;
        const start = match.index + lead;
        report('default', { words: match[0].trim() }, text.at(start, match.index + match[0].length));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words }) => `«${words}» er et sted på én bestemt side. Skriv hva leseren skal finne, og lenk til det.`,
  },
  nn: {
    default: ({ words }) => `«${words}» er ein stad på éi bestemt side. Skriv kva lesaren skal finne, og lenk til det.`,
  },
  en: {
    default: ({ words }) =>
      `“${words}” is a place on one particular page. Write what the reader is to find, and link to it.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Teksten viser til et sted på skjermen.',
    why: 'På telefon, på papir og med skjermleser finnes det ingen «meny til høyre» (WCAG 1.3.3).',
    mend: 'Skriv navnet på verktøyet, og lenk til det: «Bruk [observasjonsskjemaet](#observasjonsskjema)».',
  },
  nn: {
    title: 'Teksten viser til ein stad på skjermen.',
    why: 'På telefon, på papir og med skjermlesar finst det ingen «meny til høgre» (WCAG 1.3.3).',
    mend: 'Skriv namnet på verktøyet, og lenk til det: «Bruk [observasjonsskjemaet](#observasjonsskjema)».',
  },
  en: {
    title: 'The text points at a place on the screen.',
    why: 'On a phone, on paper and with a screen reader there is no “menu on the right” (WCAG 1.3.3).',
    mend: 'Write the name of the tool, and link to it: “Use the [observation form](#observation-form)”.',
  },
  sources: ['https://www.w3.org/Translations/WCAG21-no/'],
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  I menyen til høyre finner du verktøy. Bruk skjema i meny til høyre.
  Trykk på den grønne knappen, eller gå nederst på siden.
`,
      finds: ['2:3', '2:53', '3:12', '3:41'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Sett deg til høyre for barnet. Følg trinnene under. Stien ligger på venstre bredd.
`,
      finds: [],
    },
  ],
};
