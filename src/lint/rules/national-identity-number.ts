import { identityNumbers } from '../contacts/identity-numbers.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { masked: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'error', profiles: ['core'] },
  check({ guide, today }, report) {
    for (const { range, certain, masked } of identityNumbers(guide, (today ?? '') >= '2032-01-01')) {
      if (certain) report('default', { masked }, range);
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ masked }) =>
      `Her står et fødselsnummer eller D-nummer (${masked}). Ta det bort fra filen, og si fra til personvernombudet hvis den er delt.`,
  },
  nn: {
    default: ({ masked }) =>
      `Her står eit fødselsnummer eller D-nummer (${masked}). Ta det bort frå fila, og sei frå til personvernombodet om ho er delt.`,
  },
  en: {
    default: ({ masked }) =>
      `This is a national identity number (${masked}). Take it out of the file, and tell the data protection officer if the file has been shared.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Filen har et fødselsnummer i seg.',
    why: 'Veilederen er åpen for alle. Et fødselsnummer peker på én person og skal aldri stå i den, heller ikke i en kommentar.',
    mend: 'Ta nummeret bort. I skjemaer til øving bruker du syntetiske numre (måned + 80). Meldingen viser aldri hele nummeret.',
  },
  nn: {
    title: 'Fila har eit fødselsnummer i seg.',
    why: 'Rettleiaren er open for alle. Eit fødselsnummer peiker på éin person og skal aldri stå i han, heller ikkje i ein kommentar.',
    mend: 'Ta nummeret bort. I skjema til øving bruker du syntetiske nummer (månad + 80). Meldinga viser aldri heile nummeret.',
  },
  en: {
    title: 'The file has a national identity number in it.',
    why: 'The guide is open to all. An identity number points at one person and must never be in it, nor in a comment.',
    mend: 'Take the number away. In forms for practice use synthetic numbers (month + 80). The message never shows the whole number.',
  },
  sources: ['https://www.fnrinfo.no/Teknisk/KontrollsifferBeregning.aspx', 'https://github.com/navikt/fnrvalidator'],
  bad: [
    {
      form: 'yaml',
      text: `# 31129956715
intro: Saken gjelder 311299 56715.
`,
      finds: ['1:3', '2:22'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: Bruk 31929956785 i øvingen. Kontonummeret er 1234.56.78903, og arkivnummeret 99887766554.
`,
      finds: [],
    },
  ],
};
