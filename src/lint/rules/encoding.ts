import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { defineRule, type ProblemSentences, type RulePage } from '../rule.ts';

export const rule = defineRule<ProblemMessages<'encoding'>>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

export const sentences: ProblemSentences<'encoding'> = {
  nb: {
    utf8: () => 'Filen er lagret med feil tegnsett, så æ, ø og å kan bli feil. Lagre den på nytt som UTF-8.',
    nul: () =>
      'Filen inneholder et tegn som ikke er tekst (null-tegn). Ta det bort, eller lagre filen på nytt som UTF-8.',
    bom: () =>
      'Filen begynner med et usynlig merke som noen programmer legger inn. Det gjør ingen skade. Velg «UTF-8 uten BOM» når du lagrer, om du vil ha det bort.',
    binary: () =>
      'Filen er ikke en tekstfil. Lagre veilederen som ren tekst (.yaml eller .md), ikke som Word eller PDF.',
    utf16: () => 'Filen er lagret som UTF-16. Lagre den på nytt som UTF-8.',
    control: ({ character }) => `Her står et usynlig styretegn (${character}) som ikke er tekst. Ta det bort.`,
  },
  nn: {
    utf8: () => 'Fila er lagra med feil teiknsett, så æ, ø og å kan bli feil. Lagre henne på nytt som UTF-8.',
    nul: () =>
      'Fila inneheld eit teikn som ikkje er tekst (null-teikn). Ta det bort, eller lagre fila på nytt som UTF-8.',
    bom: () =>
      'Fila byrjar med eit usynleg merke som nokre program legg inn. Det gjer ingen skade. Vel «UTF-8 utan BOM» når du lagrar, om du vil ha det bort.',
    binary: () =>
      'Fila er ikkje ei tekstfil. Lagre rettleiaren som rein tekst (.yaml eller .md), ikkje som Word eller PDF.',
    utf16: () => 'Fila er lagra som UTF-16. Lagre henne på nytt som UTF-8.',
    control: ({ character }) => `Her står eit usynleg styreteikn (${character}) som ikkje er tekst. Ta det bort.`,
  },
  en: {
    utf8: () =>
      'The file is saved with the wrong character set, so letters such as æ, ø and å may come out wrong. Save it again as UTF-8.',
    nul: () =>
      'The file has a character that is not text (a null character). Take it away, or save the file again as UTF-8.',
    bom: () =>
      'The file begins with an invisible mark that some programs put in. It does no harm. Choose “UTF-8 without BOM” when saving if you want it gone.',
    binary: () => 'The file is not a text file. Save the guide as plain text (.yaml or .md), not as Word or PDF.',
    utf16: () => 'The file is saved as UTF-16. Save it again as UTF-8.',
    control: ({ character }) =>
      `There is an invisible control character (${character}) here that is not text. Take it away.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Filen er ikke lagret som ren tekst i UTF-8.',
    why: 'Med feil tegnsett blir æ, ø og å uleselige for dem som skal bruke veilederen.',
    mend: 'Velg UTF-8 når du lagrer filen. I de fleste programmer står valget i «Lagre som».',
  },
  nn: {
    title: 'Fila er ikkje lagra som rein tekst i UTF-8.',
    why: 'Med feil teiknsett blir æ, ø og å uleselege for dei som skal bruke rettleiaren.',
    mend: 'Vel UTF-8 når du lagrar fila. I dei fleste programma står valet i «Lagre som».',
  },
  en: {
    title: 'The file is not saved as plain text in UTF-8.',
    why: 'With the wrong character set, æ, ø and å become unreadable to those who use the guide.',
    mend: 'Choose UTF-8 when you save the file. Most programs have the choice under “Save as”.',
  },
  bad: [
    {
      form: 'yaml',
      text: 'veileder: 1\ntitle: Tidlig\u0000 innsats\nlanguage: nb\n',
      finds: ['2:14'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: 'veileder: 1\ntitle: Tidlig innsats i Å\nlanguage: nb\n',
      finds: [],
    },
  ],
};
