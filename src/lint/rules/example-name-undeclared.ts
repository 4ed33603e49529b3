import type { Guide } from '../../model/guide.ts';
import { givenNames, wordsToo } from '../contacts/given-names.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { maskedText } from '../text/masked.ts';
import { type Word, wordsOf } from '../text/word-index.ts';

type Messages = { default: { name: string } };

/** What a person in an example does: tells the name Per from the word «per». */
const acts =
  /^s?\s+(?:har|er|var|skal|kan|vil|får|fikk|ber|bed|sier|seier|arbeider|arbeidar|gjør|gjer|går|kommer|kjem|trenger|treng|finner|finn|sitter|sit|gjennomgår|forteller|fortel|leser|les|bor|bur|møter|snakker|snakkar|is|has|will)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;

const isName = ({ text, start, end }: Word): boolean => {
  const shown = maskedText(text);
  return (
    /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽ][a-zß-öø-ÿčđŋšŧž]/.test(shown.slice(start, end)) &&
    !/^[ -][A-ZÀ-ÖØ-ÞČĐŊŠŦŽ][a-zß-öø-ÿčđŋšŧž]/.test(shown.slice(end, end + 3)) &&
    shown[start - 1] !== '-'
  );
};
const sentenceStart = ({ text, start }: Word): boolean =>
  /(?:^|[.!?:\n]|[-*•]\s|\d[.)]\s)\s*[«"]?$/.test(maskedText(text).slice(0, start));

const declared = (guide: Guide): ReadonlySet<string> =>
  new Set(guide.examples.flatMap(({ names }) => names).flatMap((name) => name.toLowerCase().split(/\s+/)));

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const known = declared(guide);
    const words = wordsOf(guide);
    for (const word of words.all) {
      // A name may stand in the genitive.
      const name = givenNames.has(word) ? word : word.endsWith('s') ? word.slice(0, -1) : word;
      if (!givenNames.has(name) || known.has(name)) continue;
      const places = [...words.placesOf(word)].filter(
        (place) => place.text.part !== 'changelog' && place.text.part !== 'contacts' && isName(place),
      );
      const inside = places.some((place) => !sentenceStart(place));
      const acting = places.some(({ text, end }) => acts.test(maskedText(text).slice(end, end + 20)));
      const [first] = places;
      if (!first || !(wordsToo.has(name) ? acting && places.length > 1 : inside || acting)) continue;
      const written = first.text.text.slice(first.start, first.end);
      report('default', { name: written }, first.text.at(first.start, first.end));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ name }) =>
      `«${name}» er et personnavn. Er det et eksempel, fører du navnet opp som oppdiktet under eksempler.`,
  },
  nn: {
    default: ({ name }) => `«${name}» er eit personnamn. Er det eit døme, fører du namnet opp som oppdikta under døme.`,
  },
  en: {
    default: ({ name }) =>
      `“${name}” is a person’s name. If it is an example, list the name as fictitious under examples.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et navn i et eksempel er ikke oppgitt som oppdiktet.',
    why: 'Leseren kan tro at eksempelet handler om et barn i kommunen.',
    mend: 'Legg teksten under eksempler, med navnet i listen over oppdiktede navn. Regelen gjetter ut fra vanlige fornavn og sier fra én gang for hvert navn.',
  },
  nn: {
    title: 'Eit namn i eit døme er ikkje oppgitt som oppdikta.',
    why: 'Lesaren kan tru at dømet handlar om eit barn i kommunen.',
    mend: 'Legg teksten under døme, med namnet i lista over oppdikta namn. Regelen gjettar ut frå vanlege fornamn og seier frå éin gong for kvart namn.',
  },
  en: {
    title: 'A name in an example is not said to be fictitious.',
    why: 'The reader may believe that the example is about a child in the municipality.',
    mend: 'Put the text under examples, with the name in the list of fictitious names. The rule guesses from common given names and speaks once for each.',
  },
  bad: [
    {
      form: 'yaml',
      text: `articles:
  - { id: mal, title: Gode mål, body: Per har gode strategier. Per ber Fatima om hjelp. Hjelp Fatima. }
`,
      finds: ['2:39', '2:72'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: Møtes to ganger per år. Per telefon går det raskest. Per uke har vi ett møte.
examples:
  - { id: mal, title: Gode mål, body: Per har gode strategier og Pers mor hjelper. Per leser., names: [Per] }
`,
      finds: [],
    },
  ],
};
