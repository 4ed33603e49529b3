import { at } from '../../model/origin.ts';
import { deadlinesOf } from '../deadlines/placed.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { prosesAmong, textsSaying } from '../text/haystack.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { default: { words: string; first: string; last: string } };

const number = '(\\d{1,3}|en|én|ett|ein|to|tre|fire|fem|seks|one|two|three|four|five|six)';
/** `innen 2–4 uker`, and the slip `inne 2 -4 uker`. */
const range = new RegExp(
  `(?<![a-zß-öø-ɏ])(?:innen|innan|inne|senest|seinast|within|no later than)\\s+(?:etter\\s+)?${number}\\s*(?:[-–—]|til|to)\\s*${number}\\s+((?:dag|døgn|uke|veke|måned|månad|mnd|år|time|day|week|month|year|hour)[a-zß-öø-ɏ]*)`,
  'g',
);

function* rangesIn(text: string): Generator<{ start: number; words: string; first: string; last: string }> {
  const small = inSmallLetters(text);
  if (small.search(range) < 0) return;
  // As written, with its capitals.
  for (const match of text.matchAll(new RegExp(range, 'gi'))) {
    const [words, low = '', high = '', unit = ''] = match;
    yield { start: match.index, words, first: low, last: `${high} ${unit}` };
  }
}

export const rule = defineRule<Messages>({
  meta: { group: 'deadlines', severity: 'warning', draft: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const texts = textsSaying(guide, range);
    if (texts.length === 0) return;
    for (const { deadline } of deadlinesOf(guide)) {
      for (const { words, first, last } of rangesIn(deadline.text ?? '')) {
        report('default', { words, first, last }, at(deadline, 'text'));
      }
    }
    for (const prose of prosesAmong(texts)) {
      for (const { start, words, first, last } of rangesIn(prose.text)) {
        report('default', { words, first, last }, prose.at(start, start + words.length));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words, first, last }) =>
      `«${words}» er både en frist og et tidsrom. Skriv «innen ${last}» hvis det er fristen, eller «etter ${first} til ${last}» hvis dere ikke skal møtes før.`,
  },
  nn: {
    default: ({ words, first, last }) =>
      `«${words}» er både ein frist og eit tidsrom. Skriv «innan ${last}» om det er fristen, eller «etter ${first} til ${last}» om de ikkje skal møtast før.`,
  },
  en: {
    default: ({ words, first, last }) =>
      `“${words}” is both a deadline and a span of time. Write “within ${last}” if that is the deadline, or “after ${first} to ${last}” if it is not to be earlier.`,
  },
};

export const page: RulePage = {
  nb: {
    title: '«Innen» står foran et tidsrom, som i «innen 2–4 uker».',
    why: 'Én leser tror fristen er to uker, en annen at den er fire, og en tredje at dere ikke skal møtes før det har gått to.',
    mend: 'Velg ett tall etter «innen», eller skriv tidsrommet uten «innen».',
  },
  nn: {
    title: '«Innan» står framfor eit tidsrom, som i «innan 2–4 veker».',
    why: 'Éin lesar trur fristen er to veker, ein annan at han er fire, og ein tredje at de ikkje skal møtast før det har gått to.',
    mend: 'Vel eitt tal etter «innan», eller skriv tidsrommet utan «innan».',
  },
  en: {
    title: '“Within” stands before a span of time, as in “within 2–4 weeks”.',
    why: 'One reader thinks the deadline is two weeks, another four, and a third that you are not to meet before two have passed.',
    mend: 'Choose one number after “within”, or write the span without it.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Evaluer

Oppfølgingsmøtet skal være innen 2–4 uker.

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
`,
      finds: ['5:28'],
    },
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Evaluer

**Frist:** innen 2 til 4 uker etter at tiltakene er satt i gang

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
`,
      finds: ['5:12'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Evaluer

Møt hverandre etter 2–4 uker, og senest innen 4 uker.

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
