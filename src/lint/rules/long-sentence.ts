import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { blocksOf } from '../text/blocks.ts';

type Messages = { default: { words: number; limit: number } };

/** How many words a sentence may have. */
const limits = { words: 30 };

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'info', profiles: ['klarspråk'], options: limits },
  check({ guide, options }, report) {
    const { words: limit } = { ...limits, ...options };
    for (const block of blocksOf(guide)) {
      if (block.words.length <= limit) continue;
      for (const { start, end } of block.sentences) {
        // A number alone is no word: `nivå 1` counts as much as `nivå1`.
        const inside = block.words.filter((word) => word.start >= start && word.end <= end && /\D/.test(word.text));
        const { length: words } = inside;
        if (words <= limit) continue;
        report('default', { words, limit }, block.at(start, end));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words, limit }) =>
      `Setningen har ${words} ord, og grensen er ${limit}. Del den, eller gjør den til en liste.`,
  },
  nn: {
    default: ({ words, limit }) =>
      `Setninga har ${words} ord, og grensa er ${limit}. Del henne, eller gjer henne til ei liste.`,
  },
  en: {
    default: ({ words, limit }) =>
      `The sentence has ${words} words, and the limit is ${limit}. Split it, or make it a list.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En setning har mer enn 30 ord.',
    why: 'Den som leser i en travel hverdag, mister tråden i en lang setning.',
    mend: 'Del setningen, eller gjør den til en liste.',
  },
  nn: {
    title: 'Ei setning har meir enn 30 ord.',
    why: 'Den som les i ein travel kvardag, mister tråden i ei lang setning.',
    mend: 'Del setninga, eller gjer henne til ei liste.',
  },
  en: {
    title: 'A sentence has more than 30 words.',
    why: 'Those who read in a busy day lose the thread of a long sentence.',
    mend: 'Split the sentence, or make it a list.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Når barnet og foresatte har fått vite hva saken gjelder, og dere har drøftet den internt og funnet ut hva dere kan gjøre i egen tjeneste, kaller dere inn til et møte der dere sammen blir enige om mål.
`,
      finds: ['5:1'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Drøft saken internt. Fortell barnet og foresatte hva den gjelder, og finn ut hva dere kan gjøre i egen tjeneste. Kall inn til et møte, og bli enige om mål.
`,
      finds: [],
    },
  ],
};
