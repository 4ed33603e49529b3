import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { namedFiles } from '../../model/files.ts';
import { defineRule, type ProblemSentences, type RulePage } from '../rule.ts';

/** `%20` and its like, as links in Markdown have them. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Files that are read into the guide are checked while reading; the tools' own files are checked here. */
export const rule = defineRule<ProblemMessages<'missing-file'>>({
  meta: { group: 'references', severity: 'error', draft: 'warning', profiles: ['core'] },
  check({ guide, fileExists }, report) {
    if (!fileExists) return;
    for (const { written, path, range } of namedFiles(guide)) {
      if (path === undefined || fileExists(path) || fileExists(decoded(path))) continue;
      report('default', { path: written }, range);
    }
  },
});

export const sentences: ProblemSentences<'missing-file'> = {
  nb: {
    default: ({ path }) => `Filen «${path}» finnes ikke. Rett navnet, eller legg filen i mappen til veilederen.`,
    unreadable: ({ path }) => `Filen «${path}» kan ikke åpnes. Kontroller at du har tilgang til den.`,
    cycle: ({ path }) => `Filen «${path}» viser til slutt til seg selv. Ta bort den ene henvisningen.`,
  },
  nn: {
    default: ({ path }) => `Fila «${path}» finst ikkje. Rett namnet, eller legg fila i mappa til rettleiaren.`,
    unreadable: ({ path }) => `Fila «${path}» kan ikkje opnast. Kontroller at du har tilgang til henne.`,
    cycle: ({ path }) => `Fila «${path}» viser til slutt til seg sjølv. Ta bort den eine tilvisinga.`,
  },
  en: {
    default: ({ path }) =>
      `The file “${path}” does not exist. Correct the name, or put the file in the guide’s folder.`,
    unreadable: ({ path }) => `The file “${path}” cannot be opened. Check that you have access to it.`,
    cycle: ({ path }) => `The file “${path}” in the end refers to itself. Take one of the references away.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Veilederen viser til en fil som ikke finnes.',
    why: 'Den som trenger skjemaet, får bare en feilmelding.',
    mend: 'Rett navnet på filen, med store og små bokstaver som i mappen, eller legg filen dit.',
  },
  nn: {
    title: 'Rettleiaren viser til ei fil som ikkje finst.',
    why: 'Den som treng skjemaet, får berre ei feilmelding.',
    mend: 'Rett namnet på fila, med store og små bokstavar som i mappa, eller legg fila dit.',
  },
  en: {
    title: 'The guide refers to a file that does not exist.',
    why: 'Whoever needs the form gets nothing but an error.',
    mend: 'Correct the name of the file, with capitals as in the folder, or put the file there.',
  },
  bad: [
    {
      form: 'yaml',
      text: `tools:
  - id: undringsnotat
    title: Undringsnotat
    file: filer/undringsnotat-gammelt.docx
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
