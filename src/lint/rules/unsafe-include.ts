import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { namedFiles } from '../../model/files.ts';
import { defineRule, type ProblemSentences, type RulePage } from '../rule.ts';

/** Files that are read into the guide are checked while reading; the tools' own files are checked here. */
export const rule = defineRule<ProblemMessages<'unsafe-include'>>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    for (const { written, path, range } of namedFiles(guide)) {
      if (path === undefined) report('default', { path: written }, range);
    }
  },
});

export const sentences: ProblemSentences<'unsafe-include'> = {
  nb: {
    default: ({ path }) =>
      `Filen «${path}» ligger utenfor mappen til veilederen. Flytt den inn i mappen, og skriv navnet regnet derfra.`,
  },
  nn: {
    default: ({ path }) =>
      `Fila «${path}» ligg utanfor mappa til rettleiaren. Flytt henne inn i mappa, og skriv namnet rekna derifrå.`,
  },
  en: {
    default: ({ path }) =>
      `The file “${path}” lies outside the guide’s folder. Move it into the folder, and write its name as seen from there.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Veilederen viser til en fil utenfor sin egen mappe.',
    why: 'Filen blir ikke med når veilederen deles eller publiseres, og kan være noe som ikke skulle vært delt.',
    mend: 'Legg filen i mappen til veilederen, eller bruk «url» når den ligger på nett.',
  },
  nn: {
    title: 'Rettleiaren viser til ei fil utanfor si eiga mappe.',
    why: 'Fila blir ikkje med når rettleiaren blir delt eller publisert, og kan vere noko som ikkje skulle vore delt.',
    mend: 'Legg fila i mappa til rettleiaren, eller bruk «url» når ho ligg på nett.',
  },
  en: {
    title: 'The guide refers to a file outside its own folder.',
    why: 'The file is left behind when the guide is shared or published, and may be something not meant to be shared.',
    mend: 'Put the file in the guide’s folder, or use “url” when it lies on the web.',
  },
  bad: [
    {
      form: 'yaml',
      text: `tools:
  - id: undringsnotat
    title: Undringsnotat
    file: ../felles/undringsnotat.docx
`,
      finds: ['4:11'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `tools:
  - id: undringsnotat
    title: Undringsnotat
    file: filer/undringsnotat.docx
`,
      finds: [],
    },
  ],
};
