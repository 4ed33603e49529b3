import type { Fix } from '../../diagnostic/diagnostic.ts';
import { textOf } from '../../source/source-file.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import type { TextBlock } from '../text/blocks.ts';
import { blocksSaying } from '../text/haystack.ts';
import { type BlockWord, oneWord } from '../text/words.ts';

type Messages = { default: { word: string }; around: { words: string; word: string } };

/** May stand twice where a clause without “som” follows: `for det det gjelder`, `den den gjelder`. */
const pointing: ReadonlySet<string> = new Set(['det', 'den', 'de', 'dei', 'that', 'had', 'har', 'er', 'var']);
const clause: ReadonlySet<string> = new Set(
  'gjelder gjeld angår er har kan skal vil bør må får handler handlar dreier viktigste viktigaste had has is was'.split(
    ' ',
  ),
);
/** Doubled for weight. */
const weighty: ReadonlySet<string> = new Set('veldig svært langt mange mye mykje ja nei very so'.split(' '));

/** Words that never stand again right after the next one: `kan det kan`, `din uro din`. */
const verbs: ReadonlySet<string> = new Set(['kan', 'skal', 'må', 'bør', 'vil', 'can', 'shall', 'must', 'should']);
const pronouns: ReadonlySet<string> = new Set('det du vi dere de dei den man ein it you we they'.split(' '));
const owners: ReadonlySet<string> = new Set(
  'din ditt dine min mitt mine sin sitt sine vår vårt våre hans hennes hennar your my our'.split(' '),
);
/** `de som kan det kan …`: the first verb belongs to another clause. */
const relative: ReadonlySet<string> = new Set('som der hva kva hvem kven at who that what'.split(' '));

/** A word that stands again at once, or after one more: what nearly all blocks have nothing of. */
const again = new RegExp(`${oneWord.before}(${oneWord.itself})\\s+(?:${oneWord.itself}\\s+)?\\1${oneWord.after}`, 'g');

const onlySpace = (block: TextBlock, a: BlockWord, b: BlockWord): boolean =>
  /^[^\S\u2028]+$/.test(block.text.slice(a.end, b.start));

function isDoubled(words: readonly BlockWord[], i: number): boolean {
  const { text } = words[i] as BlockWord;
  if (/^\d/.test(text) || weighty.has(text) || (text.length === 1 && !'iåa'.includes(text))) return false;
  return !(pointing.has(text) && clause.has(words[i + 2]?.text ?? ''));
}

function isAround(words: readonly BlockWord[], i: number): boolean {
  const word = words[i]?.text ?? '';
  if (owners.has(word)) return true;
  const between = words[i + 1]?.text ?? '';
  return verbs.has(word) && pronouns.has(between) && !relative.has(words[i - 1]?.text ?? '');
}

/** Takes the second away with the space before it, which may be the end of a line. */
function withoutSecond(block: TextBlock, first: BlockWord, second: BlockWord): Fix | undefined {
  const range = block.at(first.end, second.end);
  const written = textOf(range).replace(/^[\s>]+/, '');
  return written === block.text.slice(second.start, second.end) ? { edits: [{ range, text: '' }] } : undefined;
}

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const block of blocksSaying(guide, again)) {
      const { words } = block;
      for (let i = 0; i + 1 < words.length; i++) {
        const a = words[i] as BlockWord;
        const b = words[i + 1] as BlockWord;
        const c = words[i + 2];
        if (a.text === b.text && onlySpace(block, a, b)) {
          if (!isDoubled(words, i)) continue;
          const fix = withoutSecond(block, a, b);
          report('default', { word: block.text.slice(b.start, b.end) }, block.at(a.start, b.end), fix && { fix });
        } else if (c?.text === a.text && isAround(words, i) && onlySpace(block, a, b) && onlySpace(block, b, c)) {
          const stretch = block.text.slice(a.start, c.end);
          report('around', { words: stretch, word: block.text.slice(c.start, c.end) }, block.at(a.start, c.end));
        }
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ word }) => `«${word}» står to ganger etter hverandre. Stryk det ene.`,
    around: ({ words, word }) => `«${word}» står to ganger i «${words}». Stryk det som ikke skal være der.`,
  },
  nn: {
    default: ({ word }) => `«${word}» står to gonger etter kvarandre. Stryk det eine.`,
    around: ({ words, word }) => `«${word}» står to gonger i «${words}». Stryk det som ikkje skal vere der.`,
  },
  en: {
    default: ({ word }) => `“${word}” stands twice in a row. Take one away.`,
    around: ({ words, word }) => `“${word}” stands twice in “${words}”. Take away the one that should not be there.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et ord står to ganger.',
    why: 'Et dobbelt ord er en skrivefeil. Leseren stopper opp, og teksten virker uferdig.',
    mend: 'Stryk det ene ordet.',
  },
  nn: {
    title: 'Eit ord står to gonger.',
    why: 'Eit dobbelt ord er ein skrivefeil. Lesaren stoppar opp, og teksten verkar uferdig.',
    mend: 'Stryk det eine ordet.',
  },
  en: {
    title: 'A word stands twice.',
    why: 'A doubled word is a slip. The reader stops, and the text seems unfinished.',
    mend: 'Take one of the words away.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Det kan være behov for for å drøfte saken, men kan det kan også vente.
`,
      finds: ['5:20', '5:48'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Hør på den den gjelder. De som kan det kan også hjelpe til.
`,
      finds: [],
    },
  ],
};
