import type { Guide } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import { type Range, textOf } from '../../source/source-file.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsSaying } from '../text/haystack.ts';
import { maskedText } from '../text/masked.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { time: { words: string }; default: { hours: string; better: string }; unclear: { hours: string } };

/** A time of day, with minutes, or two digits of a clock. */
const clock = /(?<![\d.:])(\d{1,2})[.:](\d{2})(?![\d.:])/g;
const impossible = (hours: string, minutes: string): boolean =>
  Number(hours) > 24 || Number(minutes) > 59 || (hours === '24' && minutes !== '00');

/** Whether the words say anything about time. */
const sensible =
  /\d{1,2}|døgn|alltid|hverdag|kvardag|yrkedag|kveld|natt|helg|dagtid|kontortid|arbeidstid|åpningstid|opningstid|telefontid|vakttid|resten|ellers|elles|avtale|utenom|utanom|stengt|stengd|åpe[nt]|open|ope|når|hours|always|night|weekend|office/;

/** The same hours in one form: `kl. 08.00–15.00`. */
export function tidyHours(hours: string): string {
  return hours
    .replace(/(?<![a-zß-öø-ɏ])kl\.?(?:\s*)(?=\d)/gi, (kl) => `${kl.slice(0, 2)}. `)
    .replace(/(?<![\d-])(\d{1,2}(?:[.:]\d{2})?)\s*[-–—]\s*(?=\d{1,2}(?:[.:]\d{2})?(?![\d-]))/g, '$1–')
    .replace(/(?<![\d.:])(\d):(\d{2})(?!\d)/g, '0$1:$2')
    .replace(/(?<![\d.:])(\d)\.(\d{2})(?!\d)/g, '0$1.$2');
}

/** What is wrong with the spaces alone is told of by the rule about spaces. */
const spaced = (hours: string): string =>
  hours
    .replace(/(?<![a-zß-öø-ɏ])(kl\.?)\s*(?=\d)/gi, (kl) => `${kl.slice(0, 2)}. `)
    .replace(/(?<=\d)\s*(?:\s[-–—]|[-–—]\s|–)\s*(?=\d)/g, '–');

function* hoursFields(guide: Guide): Generator<readonly [string, Range]> {
  for (const contact of guide.contacts) {
    if (contact.hours !== undefined) yield [contact.hours, at(contact, 'hours')];
    for (const phone of contact.numbers) if (phone.hours !== undefined) yield [phone.hours, at(phone, 'hours')];
  }
}

const badTime = (words: string): string | undefined =>
  [...words.matchAll(clock)].find(([, hours = '', minutes = '']) => impossible(hours, minutes))?.[0];

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const [hours, range] of hoursFields(guide)) {
      const bad = badTime(hours);
      const better = tidyHours(hours);
      const own = textOf(range).indexOf(hours);
      const place =
        own < 0 ? range : { file: range.file, start: range.start + own, end: range.start + own + hours.length };
      if (bad !== undefined) report('time', { words: bad }, place);
      else if (!sensible.test(inSmallLetters(hours))) report('unclear', { hours }, place);
      else if (better !== spaced(hours)) {
        report(
          'default',
          { hours, better },
          place,
          own < 0 ? {} : { fix: { edits: [{ range: place, text: better }] } },
        );
      }
    }
    for (const text of textsSaying(guide, /kl\.?\s?\d/g)) {
      if (!text.prose || text.part === 'changelog') continue;
      for (const match of maskedText(text).matchAll(/(?<![a-zß-öø-ɏ])kl\.?\s?(\d{1,2})[.:](\d{2})(?![\d:]|\.\d)/gi)) {
        const [words, hours = '', minutes = ''] = match;
        if (impossible(hours, minutes)) report('time', { words }, text.at(match.index, match.index + words.length));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    time: ({ words }) => `«${words}» er ikke et klokkeslett. Kontroller tiden.`,
    default: ({ hours, better }) => `Skriv «${hours}» som «${better}».`,
    unclear: ({ hours }) =>
      `«${hours}» sier ikke når telefonen er betjent. Skriv for eksempel «08.00–15.00» eller «hele døgnet».`,
  },
  nn: {
    time: ({ words }) => `«${words}» er ikkje eit klokkeslett. Kontroller tida.`,
    default: ({ hours, better }) => `Skriv «${hours}» som «${better}».`,
    unclear: ({ hours }) =>
      `«${hours}» seier ikkje når telefonen er betent. Skriv til dømes «08.00–15.00» eller «heile døgnet».`,
  },
  en: {
    time: ({ words }) => `“${words}” is not a time of day. Check the time.`,
    default: ({ hours, better }) => `Write “${hours}” as “${better}”.`,
    unclear: ({ hours }) =>
      `“${hours}” does not say when the telephone is answered. Write for example “08.00–15.00” or “day and night”.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En åpningstid er uklar eller ujevnt skrevet.',
    why: 'Den som trenger hjelp om kvelden, må se med én gang hvem som svarer. Programmet bruker også tidene til å se om hele døgnet er dekket.',
    mend: 'Skriv «08.00–15.00», «etter kl. 15.00» eller «hele døgnet».',
  },
  nn: {
    title: 'Ei opningstid er uklar eller ujamt skriven.',
    why: 'Den som treng hjelp om kvelden, må sjå med éin gong kven som svarer. Programmet bruker òg tidene til å sjå om heile døgnet er dekt.',
    mend: 'Skriv «08.00–15.00», «etter kl. 15.00» eller «heile døgnet».',
  },
  en: {
    title: 'Opening hours are unclear or unevenly written.',
    why: 'Whoever needs help in the evening must see at once who answers. The program also uses the hours to see whether day and night are covered.',
    mend: 'Write “08.00–15.00”, “etter kl. 15.00” or “hele døgnet”.',
  },
  bad: [
    {
      form: 'yaml',
      text: `intro: Ring etter kl. 25.00.
contacts:
  - id: vakt
    title: Vakten
    hours: fra 8.00 til 15.00
    numbers:
      - { number: "64 98 02 12", hours: 08.00-15.00 }
      - { number: "64 98 02 13", hours: 08.00–15.75 }
      - { number: "64 98 02 14", hours: som før }
`,
      finds: ['1:19', '5:12', '7:41', '8:41', '9:41'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `contacts:
  - id: vakt
    title: Vakten
    hours: hele døgnet
    numbers:
      - { number: "64 98 02 12", hours: 08.00–15.00 }
      - { number: "64 98 02 13", hours: "mandag–fredag kl. 08–15.30" }
`,
      finds: [],
    },
  ],
};
