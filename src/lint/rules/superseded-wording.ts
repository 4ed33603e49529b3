import { holds, referenceDate } from '../law/reference-date.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsSaying } from '../text/haystack.ts';
import { maskedText, withoutQuotes } from '../text/masked.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { conduct: { words: string }; plan: { words: string } };

interface Superseded {
  readonly message: keyof Messages;
  /** Each pattern in small letters. */
  readonly words: RegExp;
  /** What must stand in the same sentence. */
  readonly beside?: RegExp;
  /** Where the guide says this anywhere, all is well. */
  readonly unless?: RegExp;
  readonly since: string;
}

const superseded: readonly Superseded[] = [
  {
    message: 'conduct',
    words: /alvorl(?:ige|ege) (?:at|åt)ferdsvansk(?:er|ar)/g,
    // As the ground for a report; of a child in need of help the words may be used.
    beside: /meld|opplysningsplikt|barnevern|§/,
    since: '2026-01-01',
  },
  {
    message: 'plan',
    words: /forskrift(?:en|a)? om habilitering og rehabilitering,? individuell plan og koordinator/g,
    unless: /forskrift(?:en|a)? om individuell plan ved (?:ytelse|yting) av velferdstjenest/g,
    since: '2022-06-22',
  },
];

export const rule = defineRule<Messages>({
  meta: { group: 'law', severity: 'info', profiles: ['core'] },
  check(context, report) {
    const { guide } = context;
    const date = referenceDate(context);
    for (const { message, words, beside, unless, since } of superseded) {
      if (!holds(since, date)) continue;
      const places = textsSaying(guide, words).filter(({ part }) => part !== 'changelog');
      if (places.length === 0 || (unless && textsSaying(guide, unless).length > 0)) continue;
      for (const text of places) {
        const shown = withoutQuotes(maskedText(text));
        const small = inSmallLetters(shown);
        for (const { 0: found, index } of small.matchAll(words)) {
          const end = index + found.length;
          if (beside && !beside.test(small.slice(...sentenceAround(shown, index, end)))) continue;
          report(message, { words: shown.slice(index, end) }, text.at(index, end));
        }
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    conduct: ({ words }) =>
      `Meldeplikten sier ikke lenger «${words}», men at barnet «utsetter sin utvikling for alvorlig fare», fra 1. januar 2026. Bruk lovens ord.`,
    plan: ({ words }) =>
      `«${words}» er ikke lenger den eneste hjemmelen for individuell plan. Vis også til forskrift om individuell plan ved ytelse av velferdstjenester, som gjelder fra 22. juni 2022.`,
  },
  nn: {
    conduct: ({ words }) =>
      `Meldeplikta seier ikkje lenger «${words}», men at barnet «utsetter sin utvikling for alvorlig fare», frå 1. januar 2026. Bruk orda i lova.`,
    plan: ({ words }) =>
      `«${words}» er ikkje lenger den einaste heimelen for individuell plan. Vis òg til forskrift om individuell plan ved ytelse av velferdstjenester, som gjeld frå 22. juni 2022.`,
  },
  en: {
    conduct: ({ words }) =>
      `The duty to report no longer says “${words}”, but that the child “utsetter sin utvikling for alvorlig fare”, since 1 January 2026. Use the words of the law.`,
    plan: ({ words }) =>
      `“${words}” is no longer the only basis for an individual plan. Cite “forskrift om individuell plan ved ytelse av velferdstjenester”, in force since 22 June 2022, as well.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Loven har fått andre ord eller en ny forskrift.',
    why: 'Den som leser de gamle ordene, vurderer meldeplikten etter noe annet enn loven, eller leter etter planen i feil forskrift.',
    mend: 'Bruk ordene som gjelder i dag. Regelen ser på veilederens egen dato, så en gammel veileder blir lest etter sin tids lov.',
  },
  nn: {
    title: 'Lova har fått andre ord eller ei ny forskrift.',
    why: 'Den som les dei gamle orda, vurderer meldeplikta etter noko anna enn lova, eller leitar etter planen i feil forskrift.',
    mend: 'Bruk orda som gjeld i dag. Regelen ser på datoen til rettleiaren, så ein gammal rettleiar blir lesen etter lova på si tid.',
  },
  en: {
    title: 'The law has other words, or a new regulation.',
    why: 'Whoever reads the old words weighs the duty to report against something else than the law, or looks for the plan in the wrong regulation.',
    mend: 'Use the words that hold today. The rule goes by the guide’s own date, so that an old guide is read by the law of its time.',
  },
  sources: [
    'https://lovdata.no/dokument/NL/lov/2025-06-20-39',
    'https://www.statsforvalteren.no (endringer i velferdstjenestelovgivningen)',
  ],
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Du melder fra når et barn viser alvorlige atferdsvansker, til barnevernstjenesten.
  Planen følger forskrift om habilitering og rehabilitering, individuell plan og koordinator.
`,
      finds: ['2:35', '3:17'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `dates: { updated: 2021-05-01 }
intro: Du melder fra til barnevernstjenesten når et barn viser alvorlige atferdsvansker.
`,
      finds: [],
    },
    {
      form: 'yaml',
      text: `intro: |
  Barn med alvorlige atferdsvansker trenger voksne som holder ut. Meld fra når et barn utsetter sin utvikling for alvorlig fare.
  Forskrift om habilitering og rehabilitering, individuell plan og koordinator gjelder sammen med forskrift om individuell plan ved ytelse av velferdstjenester.
`,
      finds: [],
    },
  ],
};
