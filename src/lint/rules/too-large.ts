import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { defineRule, type ProblemSentences, type RulePage } from '../rule.ts';

export const rule = defineRule<ProblemMessages<'too-large'>>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

export const sentences: ProblemSentences<'too-large'> = {
  nb: {
    bytes: ({ megabytes, limit }) =>
      `Filen er på ${megabytes} MB. En veileder kan være på høyst ${limit} MB. Del den opp i flere filer.`,
    depth: ({ limit }) =>
      `Her ligger lister og felt inni hverandre i mer enn ${limit} lag. Se etter klammer eller innrykk som er kommet med ved en feil.`,
  },
  nn: {
    bytes: ({ megabytes, limit }) =>
      `Fila er på ${megabytes} MB. Ein rettleiar kan vere på høgst ${limit} MB. Del han opp i fleire filer.`,
    depth: ({ limit }) =>
      `Her ligg lister og felt inni kvarandre i meir enn ${limit} lag. Sjå etter klammer eller innrykk som er komne med ved ein feil.`,
  },
  en: {
    bytes: ({ megabytes, limit }) =>
      `The file is ${megabytes} MB. A guide can be at most ${limit} MB. Split it into several files.`,
    depth: ({ limit }) =>
      `Lists and fields lie inside each other here in more than ${limit} layers. Look for brackets or indentation put in by mistake.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Filen er for stor, eller har for mange lag inni hverandre.',
    why: 'En ekte veileder er aldri så stor. Filen er trolig ødelagt, eller den er en helt annen fil.',
    mend: 'Kontroller at det er riktig fil. Er den det, deler du den opp i flere filer.',
  },
  nn: {
    title: 'Fila er for stor, eller har for mange lag inni kvarandre.',
    why: 'Ein ekte rettleiar er aldri så stor. Fila er truleg øydelagd, eller ho er ei heilt anna fil.',
    mend: 'Kontroller at det er rett fil. Er ho det, deler du henne opp i fleire filer.',
  },
  en: {
    title: 'The file is too large, or has too many layers inside each other.',
    why: 'A real guide is never this large. The file is probably damaged, or is another file altogether.',
    mend: 'Check that it is the right file. If it is, split it into several files.',
  },
  bad: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Tidlig innsats
language: nb
intro: ${'['.repeat(120)}${']'.repeat(120)}
`,
      finds: ['4:108'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Tidlig innsats
language: nb
intro: Slik hjelper vi tidlig.
`,
      finds: [],
    },
  ],
};
