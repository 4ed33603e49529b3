import { at } from '../../model/origin.ts';
import type { Range } from '../../source/source-file.ts';
import { firstGap, readHours } from '../bti/opening-hours.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsWith } from '../text/haystack.ts';
import { maskedText } from '../text/masked.ts';

type Messages = { default: { name: string; hours: string } };

/** Lines that answer day and night, by their digits. */
const alwaysOpen: ReadonlyMap<string, string> = new Map([
  ['116111', 'Alarmtelefonen for barn og unge'],
  ['116006', 'Vold- og overgrepslinjen'],
  ['116123', 'Mental Helse'],
  ['02800', '02800'],
  ['112', '112'],
]);

const digitsOf = (number: string): string => number.replace(/\D/g, '');
const isPartOfDay = (hours: string): boolean => {
  const read = readHours(hours);
  return read !== undefined && read.length > 0 && firstGap(read) !== undefined;
};

const lines = /116 ?(?:111|006|123)|02800/;
/** `116 111 (15.00–08.00)`: the hours right after a number. */
const inText =
  /(?<![\d+])(?<number>116 ?111|116 ?006|116 ?123|02800)(?!\d)[ ,(:–-]*(?:kl\. ?)?(?<hours>\d{1,2}(?:[.:]\d{2})?\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)(?!\d)/g;

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const hold = (number: string, hours: string | undefined, range: Range): void => {
      const name = alwaysOpen.get(digitsOf(number));
      if (name !== undefined && hours !== undefined && isPartOfDay(hours)) report('default', { name, hours }, range);
    };
    for (const contact of guide.contacts) {
      const [only, second] = contact.numbers;
      // Hours of the contact as a whole are those of its one number.
      if (only && !second && only.hours === undefined && contact.hours !== undefined)
        hold(only.number, contact.hours, at(contact, 'hours'));
      for (const phone of contact.numbers)
        if (phone.hours !== undefined) hold(phone.number, phone.hours, at(phone, 'hours'));
    }
    for (const text of textsWith(guide, lines)) {
      if (!text.prose || text.part === 'changelog') continue;
      for (const { groups, index, 0: words } of maskedText(text).matchAll(inText)) {
        hold(groups?.number ?? '', groups?.hours, text.at(index, index + words.length));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ name, hours }) => `${name} svarer hele døgnet, hele året, ikke bare «${hours}». Skriv «hele døgnet».`,
  },
  nn: {
    default: ({ name, hours }) =>
      `${name} svarer heile døgnet, heile året, ikkje berre «${hours}». Skriv «heile døgnet».`,
  },
  en: {
    default: ({ name, hours }) => `${name} answers day and night, all year, not only “${hours}”. Write “hele døgnet”.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En hjelpetelefon som alltid svarer, har fått åpningstid.',
    why: 'Alarmtelefonen for barn og unge svarte en gang bare fra 15.00 til 08.00. Den som leser det i dag, lar være å ringe midt på dagen.',
    mend: 'Skriv «hele døgnet». Regelen kjenner 116 111, 116 006, 116 123, 112 og 02800.',
  },
  nn: {
    title: 'Ein hjelpetelefon som alltid svarer, har fått opningstid.',
    why: 'Alarmtelefonen for barn og unge svara ein gong berre frå 15.00 til 08.00. Den som les det i dag, lèt vere å ringje midt på dagen.',
    mend: 'Skriv «heile døgnet». Regelen kjenner 116 111, 116 006, 116 123, 112 og 02800.',
  },
  en: {
    title: 'A helpline that always answers is given opening hours.',
    why: 'The emergency line for children once answered from 15.00 to 08.00 only. Whoever reads that today does not call in the middle of the day.',
    mend: 'Write “hele døgnet”. The rule knows 116 111, 116 006, 116 123, 112 and 02800.',
  },
  sources: [
    'https://www.116111.no/omalarmtelefonen',
    'https://www.krisesenter.com',
    'https://www.nrk.no/osloogviken (1.15736352)',
    'https://www.nrk.no/vestland (1.15566419)',
  ],
  bad: [
    {
      form: 'yaml',
      text: `contacts:
  - { id: alarm, title: Alarmtelefonen for barn og unge, numbers: ["116 111"], hours: 15.00–08.00 }
  - { id: politi, title: Politiet, numbers: [{ number: "02800", hours: 08.00–15.00 }, "112"] }
`,
      finds: ['2:87', '3:72'],
    },
    {
      form: 'md',
      text: `# Artikler

## Ring

Alarmtelefonen: 116 111 (15.00–08.00).
`,
      finds: ['5:17'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `contacts:
  - { id: alarm, title: Alarmtelefonen for barn og unge, numbers: ["116 111"], hours: hele døgnet }
  - { id: barnevern, title: Barnevernstjenesten, numbers: ["64 98 02 12"], hours: 08.00–15.00 }
`,
      finds: [],
    },
    {
      form: 'md',
      text: `# Artikler

## Ring

Ring 116 111, hele døgnet. Barnevernstjenesten svarer 08.00–15.00.
`,
      finds: [],
    },
  ],
};
