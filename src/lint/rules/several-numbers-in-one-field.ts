import { besideNumber, numberFields, numbersIn } from '../contacts/phones.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  default: { number: string; first: string; second: string };
  words: { number: string; words: string };
};

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
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ number, first, second }) =>
      `«${number}» er flere numre i ett felt. Gi hvert nummer sitt eget punkt: «${first}» og «${second}».`,
    words: ({ number, words }) =>
      `«${number}» er mer enn et nummer. Flytt «${words}» til feltet for åpningstid eller merkelapp.`,
  },
  nn: {
    default: ({ number, first, second }) =>
      `«${number}» er fleire nummer i eitt felt. Gi kvart nummer sitt eige punkt: «${first}» og «${second}».`,
    words: ({ number, words }) =>
      `«${number}» er meir enn eit nummer. Flytt «${words}» til feltet for opningstid eller merkelapp.`,
  },
  en: {
    default: ({ number, first, second }) =>
      `“${number}” is several numbers in one field. Give each number an item of its own: “${first}” and “${second}”.`,
    words: ({ number, words }) =>
      `“${number}” is more than a number. Move “${words}” to the field for opening hours or label.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Feltet for telefonnummer har mer enn ett nummer i seg.',
    why: 'Den som trykker på nummeret i en akutt sak, må komme fram. Et felt med to numre kan ikke ringes.',
    mend: 'Skriv ett nummer i hvert punkt, og forklar forskjellen med merkelapp og åpningstid.',
  },
  nn: {
    title: 'Feltet for telefonnummer har meir enn eitt nummer i seg.',
    why: 'Den som trykkjer på nummeret i ei akutt sak, må kome fram. Eit felt med to nummer kan ikkje ringjast.',
    mend: 'Skriv eitt nummer i kvart punkt, og forklar skilnaden med merkelapp og opningstid.',
  },
  en: {
    title: 'The field for a telephone number holds more than one number.',
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
  ],
  good: [
    {
      form: 'yaml',
      text: `contacts:
  - { id: politi, title: Politiet, numbers: ["64 85 16 00", { number: "02800", label: ikke akutt }] }
`,
      finds: [],
    },
  ],
};
