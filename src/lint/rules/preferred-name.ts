import { preferredNames } from '../law/outdated-terms.ts';
import { referenceDate } from '../law/reference-date.ts';
import { termPlaces } from '../law/term-places.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { maskedText, withoutQuotes } from '../text/masked.ts';
import { placesOf } from '../text/word-index.ts';

type Messages = { default: { words: string; nb: string; nn: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'law', severity: 'info', profiles: ['strict'] },
  check(context, report) {
    for (const place of termPlaces(context.guide, preferredNames, referenceDate(context))) {
      const { text, start, end, words, term, replacement } = place;
      const range = text.at(start, end);
      const [nb, nn] = term.now;
      report(
        'default',
        { words, nb, nn },
        range,
        replacement === undefined ? {} : { fix: { edits: [{ range, text: replacement }] } },
      );
    }
    for (const { text, start, end } of placesOf(context.guide, ['nav'])) {
      const shown = withoutQuotes(maskedText(text));
      // Among other capitals the word follows its line.
      if (shown.slice(start, end) !== 'NAV' || shown === shown.toUpperCase()) continue;
      const range = text.at(start, end);
      report('default', { words: 'NAV', nb: 'Nav', nn: 'Nav' }, range, { fix: { edits: [{ range, text: 'Nav' }] } });
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words, nb }) => `«${words}» skrives nå helst «${nb}». Bytt, hvis kommunen ikke har bestemt noe annet.`,
  },
  nn: {
    default: ({ words, nn }) =>
      `«${words}» blir no helst skrive «${nn}». Byt, om kommunen ikkje har bestemt noko anna.`,
  },
  en: {
    default: ({ words, nb }) =>
      `“${words}” is now preferably written “${nb}”. Change it, unless the municipality has decided otherwise.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et navn har fått en nyere form.',
    why: 'Kommuneloven sier kommunedirektør, men kommunen kan beholde tittelen rådmann. Nav skriver navnet sitt med små bokstaver.',
    mend: 'Bytt til den nye formen, eller slå av regelen når kommunen har valgt den gamle.',
  },
  nn: {
    title: 'Eit namn har fått ei nyare form.',
    why: 'Kommunelova seier kommunedirektør, men kommunen kan halde på tittelen rådmann. Nav skriv namnet sitt med små bokstavar.',
    mend: 'Byt til den nye forma, eller slå av regelen når kommunen har valt den gamle.',
  },
  en: {
    title: 'A name has a newer form.',
    why: 'The Local Government Act says kommunedirektør, but a municipality may keep the title rådmann. Nav writes its name in small letters.',
    mend: 'Change to the newer form, or turn the rule off where the municipality has chosen the old one.',
  },
  sources: [
    'https://lovdata.no/dokument/NL/lov/2018-06-22-83',
    'https://aksel.nav.no/god-praksis/artikler/skriveregler-i-nav',
  ],
  bad: [{ form: 'yaml', text: 'intro: Rådmannen bestemmer, og NAV deltar.\n', finds: ['1:8', '1:32'] }],
  good: [{ form: 'yaml', text: 'intro: Kommunedirektøren bestemmer, og Nav deltar.\n', finds: [] }],
};
