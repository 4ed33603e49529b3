import { besideNumber, numberFields, numbersIn } from '../contacts/phones.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsWith } from '../text/haystack.ts';
import { maskedText } from '../text/masked.ts';

type Messages = {
  default: { number: string; first: string; second: string };
  line: { number: string; first: string; second: string };
  words: { number: string; words: string };
};

/** `Politi: 64 85 16 00 / 02800`: two numbers after one name, in a line of a text. */
const inLine =
  /(?<=[A-Za-zÀ-ž]:[ \u00A0]*)((?:[2-9]\d(?: ?\d\d){3}|[49]\d\d \d\d \d{3}|0\d{4}))\s*(?:\/|,|eller)\s*((?:[2-9]\d(?: ?\d\d){3}|[49]\d\d \d\d \d{3}|0\d{4}))(?![\d.,]?\d)/g;

const twoNumbers = /\d\d(?:\s*[/,]\s*| eller )\d\d/;

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const { written, range } of numberFields(guide)) {
      const [first = '', second] = numbersIn(written);
      const words = besideNumber(written);
      // Hours have digits too, but they come with words or brackets.
      if (second !== undefined && /^[+\d\s.\u00a0-]+$/.test(second)) {
        report('default', { number: written, first, second }, range);
      } else if (words !== '' && /\d/.test(written)) report('words', { number: written, words }, range);
    }
    for (const text of textsWith(guide, twoNumbers)) {
      if (!text.prose || text.part === 'changelog') continue;
      for (const { 0: number, 1: first = '', 2: second = '', index } of maskedText(text).matchAll(inLine)) {
        report('line', { number, first, second }, text.at(index, index + number.length));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ number, first, second }) =>
      `«${number}» er flere numre i ett felt. Gi hvert nummer sitt eget punkt: «${first}» og «${second}».`,
    line: ({ number, first, second }) =>
      `«${number}» er to numre etter ett navn, og det står ikke når hvert av dem gjelder. Skriv «${first}» og «${second}» på hver sin linje.`,
    words: ({ number, words }) =>
      `«${number}» er mer enn et nummer. Flytt «${words}» til feltet for åpningstid eller merkelapp.`,
  },
  nn: {
    default: ({ number, first, second }) =>
      `«${number}» er fleire nummer i eitt felt. Gi kvart nummer sitt eige punkt: «${first}» og «${second}».`,
    line: ({ number, first, second }) =>
      `«${number}» er to nummer etter eitt namn, og det står ikkje når kvart av dei gjeld. Skriv «${first}» og «${second}» på kvar si linje.`,
    words: ({ number, words }) =>
      `«${number}» er meir enn eit nummer. Flytt «${words}» til feltet for opningstid eller merkelapp.`,
  },
  en: {
    default: ({ number, first, second }) =>
      `“${number}” is several numbers in one field. Give each number an item of its own: “${first}” and “${second}”.`,
    line: ({ number, first, second }) =>
      `“${number}” is two numbers after one name, and nothing says when each applies. Write “${first}” and “${second}” on a line each.`,
    words: ({ number, words }) =>
      `“${number}” is more than a number. Move “${words}” to the field for opening hours or label.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Feltet eller linjen for et telefonnummer har mer enn ett nummer i seg.',
    why: 'Den som trykker på nummeret i en akutt sak, må komme fram. Et felt med to numre kan ikke ringes.',
    mend: 'Skriv ett nummer i hvert punkt, og forklar forskjellen med merkelapp og åpningstid.',
  },
  nn: {
    title: 'Feltet eller linja for eit telefonnummer har meir enn eitt nummer i seg.',
    why: 'Den som trykkjer på nummeret i ei akutt sak, må kome fram. Eit felt med to nummer kan ikkje ringjast.',
    mend: 'Skriv eitt nummer i kvart punkt, og forklar skilnaden med merkelapp og opningstid.',
  },
  en: {
    title: 'The field or line for a telephone number holds more than one number.',
    why: 'Whoever taps the number in an emergency must get through. A field with two numbers cannot be called.',
    mend: 'Write one number in each item, and tell them apart by label and opening hours.',
  },
  bad: [
    {
      form: 'yaml',
      text: `contacts:
  - { id: politi, title: Politiet, numbers: ["64 85 16 00 / 02800"] }
  - { id: barnevern, title: Barnevernet, numbers: ["64 98 02 12 (08.00–15.00)"] }
`,
      finds: ['2:47', '3:53'],
    },
    {
      form: 'md',
      text: `# Artikler

## Ring

Politiet: 64 85 16 00 / 02800
`,
      finds: ['5:11'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `contacts:
  - { id: politi, title: Politiet, numbers: ["64 85 16 00", { number: "02800", label: ikke akutt }] }
`,
      finds: [],
    },
    {
      form: 'md',
      text: `# Artikler

## Ring

Politiet: 02800. Barnevernsvakten: 64 85 16 00, hele døgnet. Saken: 12 34 56 78 / 2026.
`,
      finds: [],
    },
  ],
};
