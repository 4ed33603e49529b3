import { textOf } from '../../source/source-file.ts';
import { readPhone } from '../contacts/phone-number.ts';
import { numberFields, numbersIn, numbersInText, type WrittenPhone } from '../contacts/phones.ts';
import { holds, referenceDate } from '../law/reference-date.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { number: string; grouped: string } };

/** Nummerforskriften § 16: eight digits are grouped two and two, mobile numbers too. */
const since = '2019-05-22';

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'info', profiles: ['core'] },
  check(context, report) {
    const { guide } = context;
    const inForce = holds(since, referenceDate(context));
    const say = ({ written, range }: WrittenPhone): void => {
      const phone = readPhone(written);
      // A hard space between the groups is right too.
      if (phone.kind !== 'valid' || written.trim().replaceAll('\u00a0', ' ') === phone.grouped) return;
      if (!inForce && /^[49]\d{2} \d{2} \d{3}$/.test(written)) return;
      const { grouped } = phone;
      report(
        'default',
        { number: written, grouped },
        range,
        textOf(range) === written ? { fix: { edits: [{ range, text: grouped }] } } : {},
      );
    };
    for (const field of numberFields(guide)) if (numbersIn(field.written).length < 2) say(field);
    for (const number of numbersInText(guide)) say(number);
  },
});

export const sentences: Sentences<Messages> = {
  nb: { default: ({ number, grouped }) => `Skriv «${number}» som «${grouped}».` },
  nn: { default: ({ number, grouped }) => `Skriv «${number}» som «${grouped}».` },
  en: { default: ({ number, grouped }) => `Write “${number}” as “${grouped}”.` },
};

export const page: RulePage = {
  nb: {
    title: 'Et telefonnummer er gruppert på en uvanlig måte.',
    why: 'Siffer to og to er lettest å lese og slå riktig. Siden 22. mai 2019 gjelder det mobilnumre også.',
    mend: 'Skriv 22 99 08 50, 800 30 300, 116 111 og 02800, med +47 foran når nummeret skal kunne ringes fra utlandet.',
  },
  nn: {
    title: 'Eit telefonnummer er gruppert på ein uvanleg måte.',
    why: 'Siffer to og to er lettast å lese og slå rett. Sidan 22. mai 2019 gjeld det mobilnummer òg.',
    mend: 'Skriv 22 99 08 50, 800 30 300, 116 111 og 02800, med +47 framfor når nummeret skal kunne ringjast frå utlandet.',
  },
  en: {
    title: 'A telephone number is grouped in an unusual way.',
    why: 'Digits two and two are easiest to read and dial. Since 22 May 2019 this goes for mobile numbers too.',
    mend: 'Write 22 99 08 50, 800 30 300, 116 111 and 02800, with +47 before it where it is to be called from abroad.',
  },
  sources: [
    'https://www.korrekturavdelingen.no/mellomrom.htm',
    'https://aksel.nav.no/god-praksis/artikler/skriveregler-i-nav',
  ],
  bad: [
    {
      form: 'yaml',
      text: `intro: Ring vakten på 917 19 615 eller telefon 40487241.
contacts:
  - { id: a, title: Helsestasjonen, numbers: ["918 96 076", "116111"] }
`,
      finds: ['1:23', '1:48', '3:48', '3:62'],
    },
    {
      form: 'yaml',
      text: 'dates: { updated: 2018-01-01 }\nintro: Ring 917 19 615 eller telefon 22990850.\n',
      finds: ['2:38'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: Ring 22 99 08 50 i 2025. Budsjettet er 12 345 678 kr, og saken har nummer 20251234.
contacts:
  - { id: a, title: Helsestasjonen, numbers: ["91 89 60 76", "116 111", "02800", "800 30 300", "+47 22 99 08 50", "112"] }
`,
      finds: [],
    },
  ],
};
