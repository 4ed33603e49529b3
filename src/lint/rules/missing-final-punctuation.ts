import type { Fix } from '../../diagnostic/diagnostic.ts';
import { mainClauseVerbs, orders, passive, subordinators } from '../language/clauses.ts';
import { isNumberWord } from '../language/small-numbers.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { blocksOf, type TextBlock } from '../text/blocks.ts';
import { mayHoldColon } from '../text/edit.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { default: { words: string }; list: { words: string } };

/** Words of a sentence that is worth a full stop, one fewer of an order; with the verb second, two are enough. */
const shortest = 4;
/** As far as this the verb of a main clause is looked for; later ones mostly belong to other clauses. */
const reach = 6;

const isVerb = (word: string): boolean => mainClauseVerbs.has(word) || passive.test(word);

/** The words of a sentence, without numbers and doubles, however they are written together: mending those changes nothing here. */
const partsOf = (sentence: string): string[] =>
  (sentence.match(/[A-ZÆØÅ]?[a-zæøåéèòóô]+|[A-ZÆØÅ]+/g) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word, i, all) => word !== all[i - 1] && !isNumberWord(word));

/** Whether a sentence is more than a heading or a phrase: a main clause, as far as its words show. */
function isClause(sentence: string): boolean {
  const words = partsOf(sentence);
  const [first = ''] = words;
  if (orders.has(first)) return words.length >= shortest - 1;
  if (subordinators.has(first)) return words.length > reach;
  for (const [i, word] of words.slice(0, reach).entries()) {
    if (subordinators.has(word)) return false;
    if (i > 0 && isVerb(word)) return words.length >= shortest || i === 1;
  }
  return false;
}

/** Ends in a word, not in a mark, code or a picture. */
const isOpen = ({ text }: TextBlock): boolean => {
  const end = text.trimEnd();
  return /[0-9A-Za-zÀ-ž)»”"]$/.test(end) && !/[.!?…:;][)»”"]+$/.test(end);
};
const isLine = (block: TextBlock): boolean => block.sentences.length === 1;

/** One of several short lines without marks in a row: a list that is typed as paragraphs. */
const isInList = (block: TextBlock, neighbours: readonly (TextBlock | undefined)[]): boolean =>
  isLine(block) && neighbours.some((other) => other?.of === block.of && isLine(other) && isOpen(other));

/** What follows is listed: an item, or a line that begins as one. */
const isListed = (block: TextBlock, next: TextBlock | undefined): boolean =>
  block.kind === 'paragraph' &&
  next?.of === block.of &&
  (next.kind === 'item' || /^(?:(?:[a-z]|\d{1,2})[).]|[-–•])\s/.test(next.text));

/** The items go on with the sentence: `Modellen skal gi`, `Vi sørger for at`. */
const goesOn =
  /(?<![A-Za-zÀ-ž])(?:gi|gje|er|vere|være|skal|kan|må|bør|vil|har|du|dere|de|vi|at|for|å|med|om|til|av|i|på|fra|frå|og|som|is|are|to|should|must|can|will|you|that|for|with)$/;

/** After the signs that may close the last word: `[skjemaet](#skjema)`, `**nå**`. */
function fixAt(block: TextBlock, mark: string): Fix | undefined {
  const { of, text } = block;
  const lineEnd = of.text.indexOf('\n', block.offsetInField(text.trimEnd().length - 1));
  const end = of.text.slice(0, lineEnd < 0 ? of.text.length : lineEnd).trimEnd().length;
  const last = of.at(end - 1, end);
  const range = { ...last, start: last.end };
  return mark === ':' && !mayHoldColon(range) ? undefined : { edits: [{ range, text: mark }] };
}

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const blocks = blocksOf(guide);
    for (const [i, block] of blocks.entries()) {
      const isCandidate = block.kind === 'paragraph' || (block.kind === 'item' && !isLine(block));
      const sentence = block.sentences.at(-1);
      if (!isCandidate || !sentence || !isOpen(block)) continue;
      if (!isClause(block.text.slice(sentence.start, sentence.end))) continue;
      const next = blocks[i + 1];
      const leads = isListed(block, next);
      if (!leads && isInList(block, [blocks[i - 1], next])) continue;
      const text = block.text.trimEnd();
      if (leads && goesOn.test(inSmallLetters(text))) continue;
      const start = Math.max(block.words.slice(-3)[0]?.start ?? 0, sentence.start);
      const fix = fixAt(block, leads ? ':' : '.');
      report(leads ? 'list' : 'default', { words: text.slice(start) }, block.at(start, text.length), fix && { fix });
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words }) => `Setningen som slutter med «${words}», mangler punktum. Sett punktum.`,
    list: ({ words }) => `Setningen foran listen slutter med «${words}» og mangler skilletegn. Sett kolon.`,
  },
  nn: {
    default: ({ words }) => `Setninga som sluttar med «${words}», manglar punktum. Set punktum.`,
    list: ({ words }) => `Setninga framfor lista sluttar med «${words}» og manglar skiljeteikn. Set kolon.`,
  },
  en: {
    default: ({ words }) => `The sentence that ends with “${words}” has no full stop. Add one.`,
    list: ({ words }) => `The sentence before the list ends with “${words}” and no mark. Add a colon.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En setning mangler punktum.',
    why: 'Leseren kan tro at noe er falt ut. Skjermlesere leser setningen sammen med den neste.',
    mend: 'Sett punktum. Foran en liste setter du kolon.',
  },
  nn: {
    title: 'Ei setning manglar punktum.',
    why: 'Lesaren kan tru at noko har falle ut. Skjermlesarar les setninga saman med den neste.',
    mend: 'Set punktum. Framfor ei liste set du kolon.',
  },
  en: {
    title: 'A sentence has no full stop.',
    why: 'The reader may think that something is missing. Screen readers run it together with the next one.',
    mend: 'Add a full stop. Before a list, add a colon.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Har dere tatt kontakt? Gå til nivå 1

Ta med deg dette til møtet

- notatet
- spørsmålene
`,
      finds: ['5:27', '7:12'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Den som er bekymret, og lederen

Gå til nivå 1.

Ta med deg dette til møtet:

- notatet du skrev i går
`,
      finds: [],
    },
  ],
};
