import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { defineRule, type ProblemSentences, type RulePage } from '../rule.ts';

export const rule = defineRule<ProblemMessages<'yaml-syntax'>>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

export const sentences: ProblemSentences<'yaml-syntax'> = {
  nb: {
    tab: () => 'Linjen er rykket inn med tabulator. Bruk mellomrom i stedet, to for hvert innrykk.',
    'unclosed-quote': () => 'Anførselstegnet her blir aldri lukket. Sett et likt tegn der teksten slutter.',
    'unclosed-bracket': ({ bracket }) =>
      `Klammen «${bracket}» blir aldri lukket. Sett klammen som hører til, der listen slutter.`,
    indentation: () =>
      'Linjen er rykket inn for mye eller for lite. La den begynne rett under linjen den hører sammen med.',
    'missing-colon': ({ text }) =>
      `Det mangler et kolon etter «${text}». Skriv navnet, kolon, mellomrom og så verdien, slik: title: Sett ord på bekymringen`,
    'special-start': ({ character }) =>
      `En tekst kan ikke begynne med «${character}» uten anførselstegn. Sett hele teksten i anførselstegn.`,
    'text-after-quote': () =>
      'Det står mer tekst etter anførselstegnet som avslutter. Flytt tegnet til slutten av teksten, eller ta bort begge.',
    'colon-in-text': ({ text }) =>
      `Teksten «${text}» har et kolon i seg og må stå i anførselstegn, slik: title: "Nivå 0: Avklar"`,
    'missing-space': ({ text }) => `Det mangler et mellomrom etter kolonet i «${text}». Sett inn et mellomrom.`,
    'missing-comma': () => 'Det mangler et komma mellom to punkter i listen. Sett inn et komma her.',
    'bad-escape': ({ escape: slip }) =>
      `«${slip}» betyr ingenting i en tekst med doble anførselstegn. Bruk enkle anførselstegn (') rundt teksten, eller skriv to omvendte skråstreker.`,
    'several-documents': () =>
      'Filen har flere deler skilt med «---». En fil kan bare ha én veileder. Ta bort linjen, eller del opp i flere filer.',
    other: ({ near }) =>
      `Filen er ikke riktig bygd opp ved «${near}», så resten kan ikke leses. Se etter innrykk, kolon og anførselstegn på denne linjen og linjen over.`,
  },
  nn: {
    tab: () => 'Linja er rykt inn med tabulator. Bruk mellomrom i staden, to for kvart innrykk.',
    'unclosed-quote': () => 'Hermeteiknet her blir aldri lukka. Set eit likt teikn der teksten sluttar.',
    'unclosed-bracket': ({ bracket }) =>
      `Klammen «${bracket}» blir aldri lukka. Set klammen som høyrer til, der lista sluttar.`,
    indentation: () => 'Linja er rykt inn for mykje eller for lite. La ho byrje rett under den ho høyrer saman med.',
    'missing-colon': ({ text }) =>
      `Det manglar eit kolon etter «${text}». Skriv namnet, kolon, mellomrom og så verdien, slik: title: Set ord på uroa`,
    'special-start': ({ character }) =>
      `Ein tekst kan ikkje byrje med «${character}» utan hermeteikn. Set heile teksten i hermeteikn.`,
    'text-after-quote': () =>
      'Det står meir tekst etter hermeteiknet som avsluttar. Flytt teiknet til slutten av teksten, eller ta bort begge.',
    'colon-in-text': ({ text }) =>
      `Teksten «${text}» har eit kolon i seg og må stå i hermeteikn, slik: title: "Nivå 0: Avklar"`,
    'missing-space': ({ text }) => `Det manglar eit mellomrom etter kolonet i «${text}». Set inn eit mellomrom.`,
    'missing-comma': () => 'Det manglar eit komma mellom to punkt i lista. Set inn eit komma her.',
    'bad-escape': ({ escape: slip }) =>
      `«${slip}» tyder ingenting i ein tekst med doble hermeteikn. Bruk enkle hermeteikn (') rundt teksten, eller skriv to omvende skråstrekar.`,
    'several-documents': () =>
      'Fila har fleire delar skilde med «---». Ei fil kan berre ha éin rettleiar. Ta bort linja, eller del opp i fleire filer.',
    other: ({ near }) =>
      `Fila er ikkje rett bygd opp ved «${near}», så resten kan ikkje lesast. Sjå etter innrykk, kolon og hermeteikn på denne linja og linja over.`,
  },
  en: {
    tab: () => 'The line is indented with a tab. Use spaces instead, two for each indentation.',
    'unclosed-quote': () => 'The quotation mark here is never closed. Put the same mark where the text ends.',
    'unclosed-bracket': ({ bracket }) =>
      `The bracket “${bracket}” is never closed. Put the matching bracket where the list ends.`,
    indentation: () => 'The line is indented too much or too little. Let it begin right under the one it belongs with.',
    'missing-colon': ({ text }) =>
      `A colon is missing after “${text}”. Write the name, a colon, a space and then the value, like this: title: Put the worry into words`,
    'special-start': ({ character }) =>
      `A text cannot begin with “${character}” unless it is in quotation marks. Put the whole text in quotation marks.`,
    'text-after-quote': () =>
      'There is more text after the closing quotation mark. Move the mark to the end of the text, or take both away.',
    'colon-in-text': ({ text }) =>
      `The text “${text}” has a colon in it and must stand in quotation marks, like this: title: "Level 0: Clarify"`,
    'missing-space': ({ text }) => `A space is missing after the colon in “${text}”. Put in a space.`,
    'missing-comma': () => 'A comma is missing between two items of the list. Put in a comma here.',
    'bad-escape': ({ escape: slip }) =>
      `“${slip}” means nothing in a text with double quotation marks. Use single quotation marks (') around the text, or write two backslashes.`,
    'several-documents': () =>
      'The file has several parts separated by “---”. A file can hold only one guide. Take the line away, or split it into several files.',
    other: ({ near }) =>
      `The file is not built up correctly at “${near}”, so the rest cannot be read. Look for indentation, colons and quotation marks on this line and the one above.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Filen følger ikke skrivereglene for YAML og kan ikke leses.',
    why: 'Programmet vet ikke hva som er nivå, trinn og utfall, og kan ikke kontrollere resten.',
    mend: 'Rett linjen meldingen viser til. Ofte er det et kolon, et anførselstegn eller et innrykk som mangler.',
  },
  nn: {
    title: 'Fila følgjer ikkje skrivereglane for YAML og kan ikkje lesast.',
    why: 'Programmet veit ikkje kva som er nivå, steg og utfall, og kan ikkje kontrollere resten.',
    mend: 'Rett linja meldinga viser til. Ofte er det eit kolon, eit hermeteikn eller eit innrykk som manglar.',
  },
  en: {
    title: 'The file does not follow the writing rules of YAML and cannot be read.',
    why: 'The program cannot tell levels, steps and outcomes apart, and cannot check the rest.',
    mend: 'Correct the line the message points to. Often a colon, a quotation mark or an indentation is missing.',
  },
  bad: [
    {
      form: 'yaml',
      text: `veileder: 1
language: nb
title: Sett-veilederen: tidlig innsats
`,
      finds: ['3:8'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `veileder: 1
language: nb
title: "Sett-veilederen: tidlig innsats"
`,
      finds: [],
    },
  ],
};
