import { readPhone } from '../contacts/phone-number.ts';
import { besideNumber, numberFields, numbersIn, numbersInText } from '../contacts/phones.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { number: string; digits: number }; none: { number: string }; series: { number: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    for (const { written, range } of numberFields(guide)) {
      // What holds several numbers, or a number and words, is told of by the rule about that.
      if (numbersIn(written).length > 1 || (/\d/.test(written) && besideNumber(written) !== '')) continue;
      const { kind, digits } = readPhone(written);
      if (kind !== 'invalid') continue;
      if (digits === '') report('none', { number: written }, range);
      else if (digits.length === 8) report('series', { number: written }, range);
      else report('default', { number: written, digits: digits.length }, range);
    }
    for (const { written, range } of numbersInText(guide)) {
      const { kind, digits } = readPhone(written);
      // Six digits after “ring” may be a part of something else; seven and nine are a slip.
      if (kind !== 'invalid' || digits.length < 6) continue;
      report(digits.length === 8 ? 'series' : 'default', { number: written, digits: digits.length }, range);
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ number, digits }) =>
      `«${number}» kan ikke være et norsk telefonnummer: det har ${digits} siffer. Kontroller nummeret.`,
    none: ({ number }) => `«${number}» er ikke et telefonnummer. Skriv nummeret.`,
    series: ({ number }) => `«${number}» er ikke i bruk som telefonnummer i Norge. Kontroller nummeret.`,
  },
  nn: {
    default: ({ number, digits }) =>
      `«${number}» kan ikkje vere eit norsk telefonnummer: det har ${digits} siffer. Kontroller nummeret.`,
    none: ({ number }) => `«${number}» er ikkje eit telefonnummer. Skriv nummeret.`,
    series: ({ number }) => `«${number}» er ikkje i bruk som telefonnummer i Noreg. Kontroller nummeret.`,
  },
  en: {
    default: ({ number, digits }) =>
      `“${number}” cannot be a Norwegian telephone number: it has ${digits} digits. Check the number.`,
    none: ({ number }) => `“${number}” is not a telephone number. Write the number.`,
    series: ({ number }) => `“${number}” is not in use as a telephone number in Norway. Check the number.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et telefonnummer kan ikke være riktig.',
    why: 'Et siffer for lite i nummeret til barnevernsvakten kan koste en natt.',
    mend: 'Kontroller nummeret hos tjenesten. Norske numre har tre, fire, fem, seks eller åtte siffer; utenlandske begynner med +.',
  },
  nn: {
    title: 'Eit telefonnummer kan ikkje vere rett.',
    why: 'Eitt siffer for lite i nummeret til barnevernsvakta kan koste ei natt.',
    mend: 'Kontroller nummeret hos tenesta. Norske nummer har tre, fire, fem, seks eller åtte siffer; utanlandske byrjar med +.',
  },
  en: {
    title: 'A telephone number cannot be right.',
    why: 'One digit missing in the number of the child welfare emergency service may cost a night.',
    mend: 'Check the number with the service. Norwegian numbers have three, four, five, six or eight digits; foreign ones begin with +.',
  },
  sources: ['https://nkom.no (alle nummerserier for norske telefonnumre)'],
  bad: [
    {
      form: 'yaml',
      text: `intro: Ring 64 98 02 1 eller tlf. 917 19 6155.
contacts:
  - { id: a, title: Helsestasjonen, numbers: ["64 98 02 1", "ukjent", "58 12 34 56"] }
`,
      finds: ['1:13', '1:35', '3:48', '3:62', '3:72'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: Ring 64 98 02 12. Ring 3 dager før. Ring hver 14. dag.
contacts:
  - { id: a, title: Helsestasjonen, numbers: ["64 98 02 12", "112", "02800", "116 117", "+46 8 123 456 78"] }
`,
      finds: [],
    },
  ],
};
