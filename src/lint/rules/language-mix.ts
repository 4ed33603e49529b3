import type { Guide } from '../../model/guide.ts';
import type { GuideText } from '../../model/texts.ts';
import { type Endings, endingLengths, type Strangers, strangers } from '../language/norms.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { blocksOf, type TextBlock } from '../text/blocks.ts';
import { writtenLinks } from '../text/links.ts';
import { wordsOf } from '../text/word-index.ts';
import type { BlockWord } from '../text/words.ts';

type Norm = 'nb' | 'nn';
type Messages = {
  one: { word: string; suggestion?: string; norm: Norm };
  several: { words: readonly string[]; norm: Norm };
  again: { words: readonly string[] };
};

interface Kind {
  readonly isCertain: boolean;
  readonly suggestion?: string;
}

interface Stranger extends Kind {
  readonly word: BlockWord;
}

function kindOf(word: string, { certain, hints, ...by }: Strangers): Kind | undefined {
  const known = certain.get(word);
  if (known !== undefined) return { isCertain: true, suggestion: known };
  const hint = hints.get(word);
  if (hint !== undefined) return { isCertain: false, suggestion: hint };
  if (hasEnding(word, by.endings) && !by.exceptions.test(word)) return { isCertain: true };
  return hasEnding(word, by.hintEndings) && !by.hintExceptions.test(word) ? { isCertain: false } : undefined;
}

/** Three letters must stand before the ending: `lig` alone is no `-lig`. */
function hasEnding(word: string, endings: Endings): boolean {
  const longest = Math.min(endingLengths.to, word.length - 3);
  for (let n = endingLengths.from; n <= longest; n++) if (endings.has(word.slice(-n))) return true;
  return false;
}

interface Found {
  readonly kinds: ReadonlyMap<string, Kind>;
  /** The texts such words stand in; the others need not be read. */
  readonly texts: ReadonlySet<GuideText>;
}

/** The words of a guide that are not of its norm. */
function kindsIn(guide: Guide, list: Strangers): Found {
  const kinds = new Map<string, Kind>();
  const texts = new Set<GuideText>();
  const words = wordsOf(guide);
  for (const word of words.all) {
    const kind = kindOf(word, list);
    if (!kind) continue;
    kinds.set(word, kind);
    for (const { text } of words.placesOf(word)) texts.add(text);
  }
  return { kinds, texts };
}

/** Titles of these are names, which keep their own norm. */
const named: ReadonlySet<string> = new Set(['systems', 'contacts', 'tools', 'exits', 'laws', 'examples']);
const isName = ({ of: { part, field } }: TextBlock): boolean =>
  (named.has(part) && (field === 'title' || field === 'aliases')) || field === 'name' || field === 'term';

/** What a guide calls things by name, in small letters. */
function namesOf(guide: Guide): string[] {
  const titles = [guide.systems, guide.contacts, guide.tools, guide.exits].flatMap((list) =>
    list.map(({ title }) => title),
  );
  const aliases = guide.tools.flatMap((tool) => tool.aliases);
  const own = [guide.name, guide.municipality?.name, ...Object.values(guide.terms)];
  const others = [...guide.examples.flatMap(({ names }) => names), ...guide.glossary.map(({ term }) => term)];
  const acts = guide.laws.map(({ act }) => act);
  return [...titles, ...aliases, ...own, ...others, ...acts]
    .flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]))
    .filter((name) => name.length > 2);
}

const quoted = /[«“„"][^«»“”„"]*[»”"]/g;
/** `lov om barnehagar`, `forskrift til opplæringslova`: the names of acts keep their norm. */
const actName = /(?<![a-zæøå])(?:lov|forskrift)\s+(?:\d|om|til|av)[^.;:()]*/gi;

const covers = (pattern: RegExp, text: string, { start, end }: BlockWord): boolean =>
  [...text.matchAll(pattern)].some((found) => found.index <= start && end <= found.index + found[0].length);

/** Whether a word is not the guide's own language: a name, a quotation, an act, or the title of a page elsewhere. */
function isBorrowed(block: TextBlock, word: BlockWord, names: readonly string[]): boolean {
  const { text } = block;
  const isCapital = /[A-ZÀ-ÖØ-ÞČĐŊŠŦŽ]/.test(text.charAt(word.start));
  // A capital inside a sentence begins a name: a body, a place, a product.
  if (isCapital && block.sentences.every(({ start }) => block.words.find((w) => w.start >= start) !== word)) {
    return !/^(?:[A-ZÀ-ÖØ-ÞČĐŊŠŦŽ]+\s*)+$/.test(text.slice(word.start, word.end));
  }
  if (covers(quoted, text, word) || covers(actName, text, word)) return true;
  const lower = text.toLowerCase();
  for (const name of names) {
    for (let i = lower.indexOf(name); i >= 0; i = lower.indexOf(name, i + 1)) {
      if (i <= word.start && word.end <= i + name.length) return true;
    }
  }
  const place = block.offsetInField(word.start);
  const links = block.of.prose ? writtenLinks(block.of.text) : [];
  return links.some((link) => link.start <= place && place < link.end && /^https?:/.test(link.address));
}

function strangersIn(block: TextBlock, kinds: ReadonlyMap<string, Kind>, names: () => readonly string[]): Stranger[] {
  const found: Stranger[] = [];
  for (const word of block.words) {
    // Of a word in several parts the last one says which norm it is.
    const kind = kinds.get(word.text.slice(word.text.lastIndexOf('-') + 1));
    if (kind && !isBorrowed(block, word, names())) found.push({ word, ...kind });
  }
  return found;
}

interface Mixed {
  readonly block: TextBlock;
  readonly found: readonly Stranger[];
  /** The one to point at. */
  readonly first: Stranger;
  /** Where the same text stands again. */
  readonly others: readonly TextBlock[];
}

/** Texts with a word that is certainly not of the norm, or with two different ones that hardly are; each text once. */
function mixedBlocks(guide: Guide, list: Strangers): Iterable<Mixed> {
  const mixed = new Map<string, Mixed & { others: TextBlock[] }>();
  const { kinds, texts } = kindsIn(guide, list);
  let names: readonly string[] | undefined;
  const known = (): readonly string[] => {
    names ??= namesOf(guide);
    return names;
  };
  for (const block of blocksOf(guide)) {
    if (!texts.has(block.of) || isName(block)) continue;
    const same = mixed.get(block.text);
    if (same) {
      same.others.push(block);
      continue;
    }
    const found = strangersIn(block, kinds, known);
    const different = new Set(found.map(({ word }) => word.text));
    const first = found.find(({ isCertain }) => isCertain) ?? (different.size > 1 ? found[0] : undefined);
    if (first) mixed.set(block.text, { block, found, first, others: [] });
  }
  return mixed.values();
}

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'warning', profiles: ['core'], needsWhole: true },
  check({ guide }, report) {
    const norm = guide.language;
    if (norm !== 'nb' && norm !== 'nn') return;
    for (const { block, found, first, others } of mixedBlocks(guide, strangers[norm])) {
      const { word, suggestion } = first;
      const range = block.at(word.start, word.end);
      const words = [...new Set(found.map(({ word: { start, end } }) => block.text.slice(start, end)))].slice(0, 5);
      const related = others.map((other) => ({
        message: 'again' as const,
        data: { words },
        range: other.at(word.start, word.end),
      }));
      if (words.length > 1) report('several', { words, norm }, range, { related });
      else report('one', { word: words[0] ?? '', norm, ...(suggestion && { suggestion }) }, range, { related });
    }
  },
});

const quotedList = (words: readonly string[], and: string): string =>
  words.map((word) => `«${word}»`).reduce((a, b, i) => (i === words.length - 1 ? `${a} ${and} ${b}` : `${a}, ${b}`));

export const sentences: Sentences<Messages> = {
  nb: {
    one: ({ word, suggestion, norm }) =>
      `«${word}» er ${norm === 'nb' ? 'nynorsk, men veilederen er på bokmål' : 'bokmål, men veilederen er på nynorsk'}. ${suggestion ? `Skriv for eksempel «${suggestion}».` : 'Skriv det om.'}`,
    several: ({ words, norm }) =>
      `Teksten er blandet: ${quotedList(words, 'og')} er ${norm === 'nb' ? 'nynorsk, men veilederen er på bokmål' : 'bokmål, men veilederen er på nynorsk'}. Skriv den om.`,
    again: ({ words }) => `Det samme står her: ${quotedList(words, 'og')}.`,
  },
  nn: {
    one: ({ word, suggestion, norm }) =>
      `«${word}» er ${norm === 'nb' ? 'nynorsk, men rettleiaren er på bokmål' : 'bokmål, men rettleiaren er på nynorsk'}. ${suggestion ? `Skriv til dømes «${suggestion}».` : 'Skriv det om.'}`,
    several: ({ words, norm }) =>
      `Teksten er blanda: ${quotedList(words, 'og')} er ${norm === 'nb' ? 'nynorsk, men rettleiaren er på bokmål' : 'bokmål, men rettleiaren er på nynorsk'}. Skriv han om.`,
    again: ({ words }) => `Det same står her: ${quotedList(words, 'og')}.`,
  },
  en: {
    one: ({ word, suggestion, norm }) =>
      `“${word}” is ${norm === 'nb' ? 'nynorsk, but the guide is in bokmål' : 'bokmål, but the guide is in nynorsk'}. ${suggestion ? `Write “${suggestion}”, for example.` : 'Rewrite it.'}`,
    several: ({ words, norm }) =>
      `The text is mixed: ${words.map((word) => `“${word}”`).join(', ')} are ${norm === 'nb' ? 'nynorsk, but the guide is in bokmål' : 'bokmål, but the guide is in nynorsk'}. Rewrite it.`,
    again: ({ words }) => `The same stands here: ${words.map((word) => `“${word}”`).join(', ')}.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Nynorsk i en veileder på bokmål, eller omvendt.',
    why: 'Kommunen skal følge rettskrivingen i den målformen veilederen har. Navn på lover og organer, sitater og navn veilederen selv har ført opp, blir ikke regnet med.',
    mend: 'Skriv teksten om til målformen i veilederen. Er det et navn, setter du det i anførselstegn eller fører det opp.',
  },
  nn: {
    title: 'Bokmål i ein rettleiar på nynorsk, eller omvendt.',
    why: 'Kommunen skal følgje rettskrivinga i den målforma rettleiaren har. Namn på lover og organ, sitat og namn rettleiaren sjølv har ført opp, blir ikkje rekna med.',
    mend: 'Skriv teksten om til målforma i rettleiaren. Er det eit namn, set du det i hermeteikn eller fører det opp.',
  },
  en: {
    title: 'Nynorsk in a guide in bokmål, or the other way round.',
    why: 'A municipality must follow the spelling of the written norm its guide has. Names of acts and bodies, quotations, and names the guide lists itself are left out.',
    mend: 'Rewrite the text in the norm of the guide. If it is a name, put it in quotation marks or list it.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

### Tilhøyrande verktøy

Når ein tilsett er uroa for eit barn, skal føresette inviterast.

Snakk med lederen din.
`,
      finds: ['5:5', '7:5'],
    },
    {
      form: 'yaml',
      text: `veileder: 1
title: Døme
language: nn
articles:
  - id: leiar
    title: Snakk med leiaren din
    body: Fortel kva som uroar deg. Foresatte skal ikkje få vite det først.
`,
      finds: ['7:37'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Les opplæringslova § 12-4 og lov om helse- og omsorgstenester. Barnet sa: «Eg vil ikkje heim.»

Kontakt Statsforvaltaren i Vestland. Snakk med den ansatte på [Ressursar for barnehagar](https://example.no).
`,
      finds: [],
    },
  ],
  sources: [
    'https://lovdata.no/dokument/NL/lov/2021-05-21-42',
    'https://github.com/UniversalDependencies/UD_Norwegian-Bokmaal',
    'https://github.com/UniversalDependencies/UD_Norwegian-Nynorsk',
  ],
};
