import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { replaceIn } from '../text/edit.ts';
import { blocksWith } from '../text/haystack.ts';

type Messages = { default: { marks: string; mark: string } };

/** Two marks where one is meant. Three points are an ellipsis, four or more a line to write on, `?!` is lawful. */
const doubled = /(?<!\.)\.\.(?!\.)|,{2,}|;{2,}|:{2,}|!{2,}|\?{2,}|,\.(?!\.)|[!?]\.(?!\.)|,[;:]|;,|:[.,](?=\s|$)/g;

/** The mark that should stay: of unlike ones, the one that ends more. */
const meant = (marks: string): string => ([...'!?.:;,'].find((mark) => marks.includes(mark)) ?? marks).charAt(0);

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const block of blocksWith(guide, doubled)) {
      for (const { 0: marks, index } of block.text.matchAll(doubled)) {
        const mark = meant(marks);
        const fix = replaceIn(block, index, index + marks.length, mark);
        report('default', { marks, mark }, block.at(index, index + marks.length), fix && { fix });
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: { default: ({ marks, mark }) => `Her står «${marks}». Skriv bare «${mark}».` },
  nn: { default: ({ marks, mark }) => `Her står «${marks}». Skriv berre «${mark}».` },
  en: { default: ({ marks, mark }) => `Here stands “${marks}”. Write only “${mark}”.` },
};

export const page: RulePage = {
  nb: {
    title: 'To skilletegn står etter hverandre.',
    why: 'Et skilletegn for mye er en skrivefeil, og teksten virker uferdig.',
    mend: 'Behold ett av tegnene.',
  },
  nn: {
    title: 'To skiljeteikn står etter kvarandre.',
    why: 'Eit skiljeteikn for mykje er ein skrivefeil, og teksten verkar uferdig.',
    mend: 'Behald eitt av teikna.',
  },
  en: {
    title: 'Two punctuation marks stand in a row.',
    why: 'A mark too many is a slip, and the text seems unfinished.',
    mend: 'Keep one of the marks.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Gå gjennom skjemaet.. Spør foresatte,, og skriv ned svaret.
`,
      finds: ['5:20', '5:37'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Tenk deg om ... Hva nå?! Skriv ned mål, tiltak osv., og del notatet.
`,
      finds: [],
    },
  ],
};
