import { identityNumbers } from '../contacts/identity-numbers.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { masked: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'warning', profiles: ['core'] },
  check({ guide, today }, report) {
    for (const { range, certain, masked } of identityNumbers(guide, (today ?? '') >= '2032-01-01')) {
      if (!certain) report('default', { masked }, range);
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ masked }) =>
      `Elleve siffer som begynner med en dato (${masked}), ligner et fødselsnummer. Kontroller at det ikke er en persons nummer, og skriv andre numre med skilletegn.`,
  },
  nn: {
    default: ({ masked }) =>
      `Elleve siffer som byrjar med ein dato (${masked}), liknar eit fødselsnummer. Kontroller at det ikkje er nummeret til ein person, og skriv andre nummer med skiljeteikn.`,
  },
  en: {
    default: ({ masked }) =>
      `Eleven digits that begin with a date (${masked}) look like an identity number. Check that it is not a person’s, and write other numbers with signs between the groups.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et tall kan være et fødselsnummer med en skrivefeil.',
    why: 'Et feilskrevet fødselsnummer kan fortsatt peke på et barn, for datoen og det meste av nummeret står der.',
    mend: 'Er det en person, tar du nummeret bort. Er det et kontonummer, skriver du det med punktum: 1234.56.78903.',
  },
  nn: {
    title: 'Eit tal kan vere eit fødselsnummer med ein skrivefeil.',
    why: 'Eit feilskrive fødselsnummer kan framleis peike på eit barn, for datoen og det meste av nummeret står der.',
    mend: 'Er det ein person, tek du nummeret bort. Er det eit kontonummer, skriv du det med punktum: 1234.56.78903.',
  },
  en: {
    title: 'A number may be an identity number with a slip in it.',
    why: 'A misspelt identity number can still point at a child, for the date and most of the number are there.',
    mend: 'If it is a person’s, take it away. If it is a bank account, write it with points: 1234.56.78903.',
  },
  bad: [{ form: 'yaml', text: 'intro: Saken gjelder 31129956716.\n', finds: ['1:22'] }],
  good: [{ form: 'yaml', text: 'intro: Saken gjelder konto 3112.99.56716 og sak 99999956716.\n', finds: [] }],
};
