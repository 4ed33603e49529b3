import { slug } from '../../model/slug.ts';
import type { Range } from '../../source/source-file.ts';
import { numberFields } from '../contacts/phones.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsWith } from '../text/haystack.ts';
import { maskedText } from '../text/masked.ts';

type Messages = { default: { name: string; number: string; other: string }; other: { other: string } };

interface Given {
  readonly name: string;
  readonly number: string;
  readonly range: Range;
}

/** `Vestby barnevernstjeneste: 64 98 02 12` at the beginning of a line: a name and the number that belongs to it. */
const line =
  /^[ \t>*•-]*(?<name>[A-ZÆØÅ][^\n:.\d]{3,50}?):\*{0,2}[ \u00A0]*(?<number>[2-9]\d(?:[ \u00A0]?\d){6}|0\d{4})(?![ \u00A0]?\d)/gmu;

const numberAfterName = /:\*{0,2}[ \u00A0]*\d{2}/;

const digitsOf = (number: string): string => number.replace(/\D/g, '');

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const known = new Map<string, Given[]>();
    for (const { contact, written, range } of numberFields(guide)) {
      const name = slug(contact.title);
      known.set(name, [...(known.get(name) ?? []), { name: contact.title, number: written, range }]);
    }
    for (const text of textsWith(guide, numberAfterName)) {
      if (!text.prose || text.part === 'changelog') continue;
      for (const { groups, index, 0: words } of maskedText(text).matchAll(line)) {
        const { name = '', number = '' } = groups ?? {};
        const end = index + words.length;
        const given = { name: name.trim(), number, range: text.at(end - number.length, end) };
        const others = known.get(slug(name)) ?? [];
        const [first] = others;
        if (!first) known.set(slug(name), [given]);
        else if (others.every((other) => digitsOf(other.number) !== digitsOf(number))) {
          const related = [{ message: 'other' as const, data: { other: first.number }, range: first.range }];
          report('default', { name: given.name, number, other: first.number }, given.range, { related });
        }
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ name, number, other }) =>
      `«${name}» har nummeret «${number}» her, men «${other}» et annet sted. Finn ut hva som er riktig, og rett det andre.`,
    other: ({ other }) => `Her står «${other}».`,
  },
  nn: {
    default: ({ name, number, other }) =>
      `«${name}» har nummeret «${number}» her, men «${other}» ein annan stad. Finn ut kva som er rett, og rett det andre.`,
    other: ({ other }) => `Her står «${other}».`,
  },
  en: {
    default: ({ name, number, other }) =>
      `“${name}” has the number “${number}” here, but “${other}” elsewhere. Find out which is right, and correct the other.`,
    other: ({ other }) => `Here stands “${other}”.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Samme kontakt har to forskjellige telefonnumre.',
    why: 'Når nummeret blir rettet ett sted og glemt et annet, ringer noen feil når det haster.',
    mend: 'Før opp kontakten én gang og vis til den, så står nummeret bare ett sted. Mellomrom i nummeret har ingenting å si.',
  },
  nn: {
    title: 'Same kontakt har to ulike telefonnummer.',
    why: 'Når nummeret blir retta éin stad og gløymt ein annan, ringjer nokon feil når det hastar.',
    mend: 'Før opp kontakten éin gong og vis til han, så står nummeret berre éin stad. Mellomrom i nummeret har ingenting å seie.',
  },
  en: {
    title: 'The same contact has two different telephone numbers.',
    why: 'When a number is corrected in one place and forgotten in another, someone calls the wrong one in an emergency.',
    mend: 'List the contact once and refer to it, so that the number stands in one place. Spaces in the number do not matter.',
  },
  bad: [
    {
      form: 'md',
      text: `# Kontakter

## Vestby barnevernstjeneste {#barnevern}

**Telefon:** 64 98 02 12

# Artikler

## Akutt

Vestby barnevernstjeneste: 64 98 02 13
Barnevernsvakten: 91 71 96 15

## Mer

- Barnevernsvakten: 917 19 516
`,
      finds: ['11:28', '16:21'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Kontakter

## Vestby barnevernstjeneste {#barnevern}

**Telefon:** 64 98 02 12

# Artikler

## Akutt

Vestby barnevernstjeneste: 64980212
Barnevernsvakten: 91 71 96 15

## Mer

- Barnevernsvakten: 917 19 615
`,
      finds: [],
    },
  ],
};
