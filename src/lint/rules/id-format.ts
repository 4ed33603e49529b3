import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { defineRule, type ProblemSentences, type RulePage } from '../rule.ts';

export const rule = defineRule<ProblemMessages<'id-format'>>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

export const sentences: ProblemSentences<'id-format'> = {
  nb: {
    default: ({ id, suggestion }) =>
      `«${id}» kan ikke brukes som kortnavn. Bruk bare små bokstaver fra a til z, tall, punktum og bindestrek${suggestion ? `, for eksempel «${suggestion}»` : ''}.`,
  },
  nn: {
    default: ({ id, suggestion }) =>
      `«${id}» kan ikkje brukast som kortnamn. Bruk berre små bokstavar frå a til z, tal, punktum og bindestrek${suggestion ? `, til dømes «${suggestion}»` : ''}.`,
  },
  en: {
    default: ({ id, suggestion }) =>
      `“${id}” cannot be used as a short name. Use only small letters from a to z, digits, full stops and hyphens${suggestion ? `, for example “${suggestion}”` : ''}.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et kortnavn (id) har tegn som ikke kan brukes.',
    why: 'Kortnavnet blir brukt i lenker og filnavn, der store bokstaver, mellomrom og æ, ø og å skaper feil.',
    mend: 'Skriv det med små bokstaver, tall og bindestrek. Tittelen leseren ser, kan være skrevet som du vil.',
  },
  nn: {
    title: 'Eit kortnamn (id) har teikn som ikkje kan brukast.',
    why: 'Kortnamnet blir brukt i lenkjer og filnamn, der store bokstavar, mellomrom og æ, ø og å skaper feil.',
    mend: 'Skriv det med små bokstavar, tal og bindestrek. Tittelen lesaren ser, kan vere skriven som du vil.',
  },
  en: {
    title: 'A short name (id) has characters that cannot be used.',
    why: 'The short name is used in links and file names, where capitals, spaces and æ, ø and å cause errors.',
    mend: 'Write it with small letters, digits and hyphens. The title that readers see can be written as you like.',
  },
  bad: [
    {
      form: 'yaml',
      text: `tools:
  - id: Undringsnotat for foresatte
    title: Undringsnotat for foresatte
`,
      finds: ['2:9'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `tools:
  - id: undringsnotat-for-foresatte
    title: Undringsnotat for foresatte
`,
      finds: [],
    },
  ],
};
