import { textOf } from '../../source/source-file.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { placesOf } from '../text/word-index.ts';

type Messages = { default: { words: string; suggestion: string } };

/** Shortened words that end in a point, as they are written in Norwegian; `jfr` has become `jf.`. */
const shortened: ReadonlyMap<string, string> = new Map(
  ['evt', 'pga', 'mht', 'osv', 'dvs', 'mfl', 'jf', 'ca', 'vedr', 'etc'].map((word) => [word, `${word}.`]),
).set('jfr', 'jf.');

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'info', profiles: ['core'] },
  check({ guide }, report) {
    if (guide.language !== 'nb' && guide.language !== 'nn') return;
    for (const { text, start, end } of placesOf(guide, [...shortened.keys()])) {
      const words = text.text.slice(start, end);
      const lower = words.toLowerCase();
      const proper = shortened.get(lower);
      // In capitals it is a name; with a mark beside it, a part of something longer, such as `m.fl.` or `ca-`.
      if (!proper || words === words.toUpperCase() || /[.@/_-]/.test(around(text.text, start, end))) continue;
      const suggestion = words.charAt(0) + proper.slice(1);
      const range = text.at(start, end);
      // Before a new sentence, or at an end, a point would be the sentence's too.
      const goesOn = /^ +[a-zæøå0-9(«]/.test(text.text.slice(end));
      const fix = goesOn && textOf(range) === words ? { fix: { edits: [{ range, text: suggestion }] } } : {};
      report('default', { words, suggestion }, range, fix);
    }
  },
});

const around = (text: string, start: number, end: number): string => text.slice(start - 1, start) + text.charAt(end);

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words, suggestion }) =>
      `Forkortelsen «${words}» skrives med punktum: «${suggestion}». Helst skriver du ordet helt ut.`,
  },
  nn: {
    default: ({ words, suggestion }) =>
      `Forkortinga «${words}» skal ha punktum: «${suggestion}». Helst skriv du ordet heilt ut.`,
  },
  en: {
    default: ({ words, suggestion }) =>
      `The abbreviation “${words}” is written with a point: “${suggestion}”. Better still, write the word in full.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En forkortelse mangler punktum.',
    why: 'Uten punktum ser «evt» og «pga» ut som feilskrevne ord, og en skjermleser leser dem deretter.',
    mend: 'Skriv ordet helt ut: «eventuelt», «på grunn av». Ellers setter du punktum etter forkortelsen; «--fix» gjør det for deg.',
  },
  nn: {
    title: 'Ei forkorting manglar punktum.',
    why: 'Utan punktum ser «evt» og «pga» ut som feilskrivne ord, og ein skjermlesar les dei deretter.',
    mend: 'Skriv ordet heilt ut: «eventuelt», «på grunn av». Elles set du punktum etter forkortinga; «--fix» gjer det for deg.',
  },
  en: {
    title: 'An abbreviation has no point.',
    why: 'Without its point “evt” or “pga” looks like a misspelt word, and a screen reader reads it as one.',
    mend: 'Write the word in full: “eventuelt”, “på grunn av”. Otherwise put a point after the abbreviation; “--fix” does it for you.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Snakk med leder og evt kollegaer, jfr rutinen. Evt kan du ringe.
`,
      finds: ['5:20', '5:35', '5:48'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Snakk med leder og evt. kollegaer, jf. rutinen. Det tar ca. en time, m.fl. kan være med, osv.
Skriv til evt@eksempel.no. CA og PGA er navn.
`,
      finds: [],
    },
  ],
};
