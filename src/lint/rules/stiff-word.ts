import { stiffWords } from '../language/plain-words.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { heavyWordsIn } from '../text/heavy-words.ts';

type Messages = { default: { word: string; plain: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'info', profiles: ['klarspråk'], off: true },
  check({ guide }, report) {
    for (const { text, start, end, plain } of heavyWordsIn(guide, stiffWords)) {
      const word = text.text.slice(start, end);
      report('default', { word, plain }, text.at(start, end));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: { default: ({ word, plain }) => `«${word}» er stivt. Passer det, kan du skrive «${plain}».` },
  nn: { default: ({ word, plain }) => `«${word}» er stivt. Passar det, kan du skrive «${plain}».` },
  en: { default: ({ word, plain }) => `“${word}” is stiff. Where it fits, write “${plain}”.` },
};

export const page: RulePage = {
  nb: {
    title: 'Et stivt ord der et enklere finnes.',
    why: 'Enkle ord blir lest raskere. Ordene står ikke i Språkrådets liste, og ingen kilde er bekreftet. Derfor er regelen slått av til du slår den på.',
    mend: 'Bruk det enkle ordet der det passer.',
  },
  nn: {
    title: 'Eit stivt ord der eit enklare finst.',
    why: 'Enkle ord blir lesne raskare. Orda står ikkje i lista til Språkrådet, og inga kjelde er stadfesta. Difor er regelen slått av til du slår han på.',
    mend: 'Bruk det enkle ordet der det passar.',
  },
  en: {
    title: 'A stiff word where a simpler one exists.',
    why: 'Simple words are read faster. These are not in the Language Council’s list, and no source is confirmed. So the rule is off until you turn it on.',
    mend: 'Use the simple word where it fits.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Benytt skjemaet i forkant av møtet.
`,
      finds: ['5:1', '5:17'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Bruk skjemaet før møtet.
`,
      finds: [],
    },
  ],
};
