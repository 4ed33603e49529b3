import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsWith } from '../text/haystack.ts';
import { writtenLinks } from '../text/links.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { default: { words: string } };

/** Words that say that there is a link, but not where it leads. */
const generic =
  /^(?:(?:klikke?|trykke?|se|sjå|lese?)?\s*her|(?:lese?|se|sjå) (?:mer|meir)(?: her| om dette)?|mer|meir|(?:mer|meir) (?:informasjon|info)|info|lenken?|lenkja?|link(?:en)?|denne|dette|denne (?:siden|sida|lenken|lenkja)|siden|sida|nettsiden?|nettsida|dokumentet?|last ned|(?:click |see |read )?here|(?:read|see|learn) more|more(?: information)?|this(?: page| link)?)$/;

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const text of textsWith(guide, /\][([]/g)) {
      for (const { label, labelStart, address } of writtenLinks(text.text)) {
        const words = label
          .replace(/[*_`]/g, '')
          .trim()
          .replace(/[.!:,»«]+$/, '');
        // A link without an address is a fault of its own.
        if (address === '' || address === '#' || !generic.test(inSmallLetters(words))) continue;
        report('default', { words: label }, text.at(labelStart, labelStart + label.length));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words }) =>
      `Lenketeksten «${words}» sier ikke hvor lenken fører. La lenken være navnet på det leseren åpner.`,
  },
  nn: {
    default: ({ words }) =>
      `Lenkjeteksten «${words}» seier ikkje kvar lenkja fører. La lenkja vere namnet på det lesaren opnar.`,
  },
  en: {
    default: ({ words }) =>
      `The link text “${words}” does not say where the link leads. Let the link be the name of what it opens.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Lenketeksten sier ikke hvor lenken fører.',
    why: 'Den som bruker skjermleser, får ofte opp bare lenkene. «Her» og «les mer» sier da ingenting (WCAG 2.4.4).',
    mend: 'Skriv navnet på det lenken åpner: «Les om [samtykke](…)», ikke «Les om samtykke [her](…)».',
  },
  nn: {
    title: 'Lenkjeteksten seier ikkje kvar lenkja fører.',
    why: 'Den som bruker skjermlesar, får ofte opp berre lenkjene. «Her» og «les meir» seier då ingenting (WCAG 2.4.4).',
    mend: 'Skriv namnet på det lenkja opnar: «Les om [samtykke](…)», ikkje «Les om samtykke [her](…)».',
  },
  en: {
    title: 'The link text does not say where the link leads.',
    why: 'With a screen reader one often hears the links alone. “Here” and “read more” then say nothing (WCAG 2.4.4).',
    mend: 'Write the name of what the link opens: “Read about [consent](…)”, not “Read about consent [here](…)”.',
  },
  sources: ['https://www.uutilsynet.no/veiledning/244-formal-med-lenke-i-kontekst/1251'],
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Les om samtykke [her](https://example.org/samtykke). [Les mer](https://example.org/mer)
  Skjemaet ligger på [**denne siden**](https://example.org/skjema).
  Du finner det ved å [klikke her](https://example.org/finn).
`,
      finds: ['2:20', '2:57', '3:23', '4:24'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Les om [samtykke](https://example.org/samtykke) og se ![her](kart.png).
`,
      finds: [],
    },
  ],
};
