import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { namedKey } from '../key-names.ts';
import { capital, quoted, theInside } from '../names.ts';
import { defineRule, type ProblemSentences, type RulePage, type UiLanguage } from '../rule.ts';

export const rule = defineRule<ProblemMessages<'schema'>>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

type Wrong = ProblemMessages<'schema'>['wrong-type']['expected'];
type Format = ProblemMessages<'schema'>['bad-format']['format'];

const expectedWords: Readonly<Record<UiLanguage, Readonly<Record<Wrong, string>>>> = {
  nb: {
    text: 'en tekst',
    list: 'en liste (linjer som begynner med «- », eller [a, b])',
    map: 'en samling felt (linjer med navn og kolon)',
    number: 'et tall',
    boolean: 'true eller false',
    'whole-number': 'et helt tall',
  },
  nn: {
    text: 'ein tekst',
    list: 'ei liste (linjer som byrjar med «- », eller [a, b])',
    map: 'ei samling felt (linjer med namn og kolon)',
    number: 'eit tal',
    boolean: 'true eller false',
    'whole-number': 'eit heilt tal',
  },
  en: {
    text: 'a text',
    list: 'a list (lines that begin with “- ”, or [a, b])',
    map: 'a set of fields (lines with a name and a colon)',
    number: 'a number',
    boolean: 'true or false',
    'whole-number': 'a whole number',
  },
};

const formatWords: Readonly<Record<UiLanguage, Readonly<Record<Format, string>>>> = {
  nb: {
    date: 'Skriv datoen som år-måned-dag, for eksempel 2026-08-01.',
    duration: 'Skriv varigheten slik: P1W er én uke, P3D tre dager, P1M én måned, PT24H ett døgn.',
    version: 'Skriv versjonen med tall og punktum, for eksempel 1.2.0.',
    target: 'Skriv next, step:ID, level:ID, close, close-log, exit:ID eller unspecified.',
  },
  nn: {
    date: 'Skriv datoen som år-månad-dag, til dømes 2026-08-01.',
    duration: 'Skriv lengda slik: P1W er éi veke, P3D tre dagar, P1M éin månad, PT24H eitt døgn.',
    version: 'Skriv versjonen med tal og punktum, til dømes 1.2.0.',
    target: 'Skriv next, step:ID, level:ID, close, close-log, exit:ID eller unspecified.',
  },
  en: {
    date: 'Write the date as year-month-day, for example 2026-08-01.',
    duration: 'Write the duration like this: P1W is one week, P3D three days, P1M one month, PT24H one day and night.',
    version: 'Write the version with numbers and full stops, for example 1.2.0.',
    target: 'Write next, step:ID, level:ID, close, close-log, exit:ID or unspecified.',
  },
};

const listed = (language: UiLanguage, names: readonly string[]): string =>
  names.map((name) => quoted(language, name)).join(', ');

export const sentences: ProblemSentences<'schema'> = {
  nb: {
    empty: () => 'Filen er tom. Skriv en veileder i den, eller ta den bort.',
    'not-a-guide': () => 'Filen er ikke en veileder. Begynn den med linjen «veileder: 1».',
    'missing-key': ({ key, inside }) =>
      `${capital(theInside('nb', inside))} mangler ${namedKey('nb', key)}. Legg til «${key}:» med en verdi.`,
    'wrong-type': ({ key, expected }) =>
      `${namedKey('nb', key)} er skrevet på feil måte. Her skal det stå ${expectedWords.nb[expected]}.`,
    'not-one-of': ({ key, value, allowed, suggestion }) =>
      `${namedKey('nb', key)} kan ikke være «${value}». ${suggestion ? `Mente du «${suggestion}»?` : `Velg mellom ${listed('nb', allowed)}.`}`,
    'bad-format': ({ key, value, format }) =>
      `«${value}» kan ikke brukes i ${namedKey('nb', key)}. ${formatWords.nb[format]}`,
    'too-small': ({ key, limit }) => `${namedKey('nb', key)} er for lite. Det minste som går, er ${limit}.`,
    'too-long': ({ key, limit }) => `${namedKey('nb', key)} er for lang. Den kan ha høyst ${limit} tegn.`,
    'empty-value': ({ key }) => `${namedKey('nb', key)} er tom. Skriv noe etter kolonet, eller ta bort linjen.`,
  },
  nn: {
    empty: () => 'Fila er tom. Skriv ein rettleiar i henne, eller ta henne bort.',
    'not-a-guide': () => 'Fila er ikkje ein rettleiar. Byrj henne med linja «veileder: 1».',
    'missing-key': ({ key, inside }) =>
      `${capital(theInside('nn', inside))} manglar ${namedKey('nn', key)}. Legg til «${key}:» med ein verdi.`,
    'wrong-type': ({ key, expected }) =>
      `${namedKey('nn', key)} er skrive på feil måte. Her skal det stå ${expectedWords.nn[expected]}.`,
    'not-one-of': ({ key, value, allowed, suggestion }) =>
      `${namedKey('nn', key)} kan ikkje vere «${value}». ${suggestion ? `Meinte du «${suggestion}»?` : `Vel mellom ${listed('nn', allowed)}.`}`,
    'bad-format': ({ key, value, format }) =>
      `«${value}» kan ikkje brukast i ${namedKey('nn', key)}. ${formatWords.nn[format]}`,
    'too-small': ({ key, limit }) => `${namedKey('nn', key)} er for lite. Det minste som går, er ${limit}.`,
    'too-long': ({ key, limit }) => `${namedKey('nn', key)} er for lang. Teksten kan ha høgst ${limit} teikn.`,
    'empty-value': ({ key }) => `${namedKey('nn', key)} er tom. Skriv noko etter kolonet, eller ta bort linja.`,
  },
  en: {
    empty: () => 'The file is empty. Write a guide in it, or take it away.',
    'not-a-guide': () => 'The file is not a guide. Begin it with the line “veileder: 1”.',
    'missing-key': ({ key, inside }) =>
      `${capital(theInside('en', inside))} lacks ${namedKey('en', key)}. Add “${key}:” with a value.`,
    'wrong-type': ({ key, expected }) =>
      `${namedKey('en', key)} is written in the wrong way. There should be ${expectedWords.en[expected]} here.`,
    'not-one-of': ({ key, value, allowed, suggestion }) =>
      `${namedKey('en', key)} cannot be “${value}”. ${suggestion ? `Did you mean “${suggestion}”?` : `Choose one of ${listed('en', allowed)}.`}`,
    'bad-format': ({ key, value, format }) =>
      `“${value}” cannot be used in ${namedKey('en', key)}. ${formatWords.en[format]}`,
    'too-small': ({ key, limit }) => `${namedKey('en', key)} is too small. The smallest possible is ${limit}.`,
    'too-long': ({ key, limit }) => `${namedKey('en', key)} is too long. It can have at most ${limit} characters.`,
    'empty-value': ({ key }) =>
      `${namedKey('en', key)} is empty. Write something after the colon, or take the line away.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Noe mangler i veilederen, eller er skrevet på en måte programmet ikke forstår.',
    why: 'Uten tittel, språk eller riktig skrevne datoer og frister kan veilederen ikke vises eller kontrolleres.',
    mend: 'Legg til det som mangler, eller skriv verdien slik meldingen sier.',
  },
  nn: {
    title: 'Noko manglar i rettleiaren, eller er skrive på ein måte programmet ikkje forstår.',
    why: 'Utan tittel, språk eller rett skrivne datoar og fristar kan rettleiaren ikkje visast eller kontrollerast.',
    mend: 'Legg til det som manglar, eller skriv verdien slik meldinga seier.',
  },
  en: {
    title: 'Something is missing in the guide, or written in a way the program does not understand.',
    why: 'Without a title, a language, or dates and deadlines written correctly, the guide cannot be shown or checked.',
    mend: 'Add what is missing, or write the value as the message says.',
  },
  bad: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Tidlig innsats
language: norsk
`,
      finds: ['3:11'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Tidlig innsats
language: nb
`,
      finds: [],
    },
  ],
};
