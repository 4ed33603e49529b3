import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { defineRule, type ProblemSentences, type RulePage } from '../rule.ts';

export const rule = defineRule<ProblemMessages<'alias-expansion'>>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

export const sentences: ProblemSentences<'alias-expansion'> = {
  nb: {
    default: ({ limit }) =>
      `Gjentakelsene med «&» og «*» gir mer enn ${limit} ledd til sammen. Skriv innholdet ut, eller bruk et varsel eller verktøy som defineres én gang.`,
  },
  nn: {
    default: ({ limit }) =>
      `Gjentakingane med «&» og «*» gir meir enn ${limit} ledd til saman. Skriv innhaldet ut, eller bruk eit varsel eller verktøy som blir definert éin gong.`,
  },
  en: {
    default: ({ limit }) =>
      `The repetitions with “&” and “*” add up to more than ${limit} parts. Write the content out, or use a notice or tool that is defined once.`,
  },
};

/** Short to write, long to read: each letter repeats the same 400 words. */
const repeated = [...'abcdefghijklmnopqrstuvwxyz'].map(
  (letter) => `  - { term: ${letter}, definition: Ord, aliases: *ord }`,
);

export const page: RulePage = {
  nb: {
    title: 'Gjentakelser med «&» og «*» gjør veilederen uendelig stor.',
    why: 'En liten fil kan på den måten fylle hele minnet i maskinen. Slike filer blir stoppet.',
    mend: 'Skriv innholdet ut, eller definer det én gang som varsel, verktøy eller artikkel og vis til det.',
  },
  nn: {
    title: 'Gjentakingar med «&» og «*» gjer rettleiaren uendeleg stor.',
    why: 'Ei lita fil kan på den måten fylle heile minnet i maskina. Slike filer blir stoppa.',
    mend: 'Skriv innhaldet ut, eller definer det éin gong som varsel, verktøy eller artikkel og vis til det.',
  },
  en: {
    title: 'Repetitions with “&” and “*” make the guide endlessly large.',
    why: 'A small file can fill the whole memory of the computer in this way. Such files are stopped.',
    mend: 'Write the content out, or define it once as a notice, tool or article and refer to it.',
  },
  bad: [
    {
      form: 'yaml',
      text: `glossary:\n  - { term: alle, definition: Ord, aliases: &ord [${'ord, '.repeat(399)}ord] }\n${repeated.join('\n')}\n`,
      finds: ['27:42'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `notices:
  - { id: barnets-stemme, kind: note, text: Barnet har rett til å bli hørt. }
levels:
  - id: 0
    title: Avklar
    notices: [barnets-stemme]
    steps:
      - id: samtale
        title: Snakk med barnet
        notices: [barnets-stemme]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
      finds: [],
    },
  ],
};
