import { type KnownNumber, knownNumbers, shortNumber } from '../contacts/known-numbers.ts';
import { numberFields, numbersIn } from '../contacts/phones.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsWith } from '../text/haystack.ts';
import { maskedText } from '../text/masked.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { default: { number: string; right: string; nb: string; nn: string; en: string } };

const digitsOf = (written: string): string => written.replace(/\D/g, '');
const written = (digits: string): string => (digits.length === 6 ? digits.replace(/^(\d{3})/, '$1 ') : digits);

const meant = (words: string): KnownNumber | undefined =>
  knownNumbers.find(({ service }) => service.test(inSmallLetters(words)));
/** A number that cannot be a local one of the same service: a known one, or a slip of the finger such as 122. */
const isNationwide = (digits: string): boolean =>
  /^1\d\d$/.test(digits) || knownNumbers.some((known) => known.digits === digits);

const dataOf = (number: string, known: KnownNumber): Messages['default'] => {
  const [nb, nn, en] = known.name;
  return { number, right: written(known.digits), nb, nn, en };
};

/** The service named right before a number, with nothing but small words between; none where several are named. */
function namedBefore(before: string): KnownNumber | undefined {
  const near =
    inSmallLetters(before.slice(-60))
      .split(/[.!?;\n]|\d/)
      .at(-1) ?? '';
  const found = knownNumbers.filter(({ service }) => service.test(near));
  return found.length === 1 ? found[0] : undefined;
}

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    for (const { written: number, range, contact, phone } of numberFields(guide)) {
      // A contact may list several services, each by its label.
      const known = (phone.label === undefined ? undefined : meant(phone.label)) ?? meant(contact.title);
      const wrong = numbersIn(number).find((part) => isNationwide(digitsOf(part)) && digitsOf(part) !== known?.digits);
      if (known && wrong !== undefined) report('default', dataOf(wrong, known), range);
    }
    for (const text of textsWith(guide, /11[0236]/g)) {
      if (!text.prose || text.part === 'changelog') continue;
      const shown = maskedText(text);
      for (const match of shown.matchAll(shortNumber)) {
        const known = namedBefore(shown.slice(0, match.index));
        if (!known || known.digits === digitsOf(match[0])) continue;
        report('default', dataOf(match[0], known), text.at(match.index, match.index + match[0].length));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: { default: ({ number, right, nb }) => `«${number}» er ikke nummeret til ${nb}. Det er ${right}. Rett nummeret.` },
  nn: {
    default: ({ number, right, nn }) => `«${number}» er ikkje nummeret til ${nn}. Det er ${right}. Rett nummeret.`,
  },
  en: {
    default: ({ number, right, en }) => `“${number}” is not the number of ${en}. That is ${right}. Correct the number.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et nødnummer eller en hjelpetelefon er oppgitt feil.',
    why: 'Den som ringer i en nødssituasjon, har ikke tid til å lete etter riktig nummer.',
    mend: 'Brann 110, politi 112, ambulanse 113, legevakt 116 117, Alarmtelefonen 116 111, Vold- og overgrepslinjen 116 006, Mental Helse 116 123.',
  },
  nn: {
    title: 'Eit naudnummer eller ein hjelpetelefon er oppgitt feil.',
    why: 'Den som ringjer i ein naudssituasjon, har ikkje tid til å leite etter rett nummer.',
    mend: 'Brann 110, politi 112, ambulanse 113, legevakt 116 117, Alarmtelefonen 116 111, Valds- og overgrepslinja 116 006, Mental Helse 116 123.',
  },
  en: {
    title: 'An emergency number or a helpline is given wrongly.',
    why: 'Whoever calls in an emergency has no time to look for the right number.',
    mend: 'Fire 110, police 112, ambulance 113, out-of-hours doctor 116 117, Alarmtelefonen 116 111, Vold- og overgrepslinjen 116 006, Mental Helse 116 123.',
  },
  sources: [...new Set(knownNumbers.map(({ source }) => source))],
  bad: [
    {
      form: 'yaml',
      text: `intro: Ring politiet på 113, eller legevakten på 116 111.
contacts:
  - { id: alarm, title: Alarmtelefonen for barn og unge, numbers: ["116 117"] }
  - { id: politi, title: Politiet, numbers: ["122"] }
`,
      finds: ['1:25', '1:50', '3:69', '4:47'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: Ring politiet på 112 eller 02800, ambulansen på 113 og Alarmtelefonen på 116 111. Er noen i fare, ringer du 112.
contacts:
  - { id: legevakt, title: Legevakten, numbers: ["64 98 02 12", { number: "113", label: ambulanse }] }
  - { id: nod, title: Nødetater, numbers: ["110", "112", "113"] }
`,
      finds: [],
    },
  ],
};
