import type { Guide } from '../../model/guide.ts';
import { type Strangers, strangers } from '../language/norms.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { blocksOf, type TextBlock } from '../text/blocks.ts';
import { writtenLinks } from '../text/links.ts';
import type { BlockWord } from '../text/words.ts';

type Norm = 'nb' | 'nn';
type Messages = {
  one: { word: string; suggestion?: string; norm: Norm };
  several: { words: readonly string[]; norm: Norm };
};

interface Stranger {
  readonly word: BlockWord;
  readonly isCertain: boolean;
  readonly suggestion?: string;
}

function strangerIn(word: BlockWord, { certain, hints, ...by }: Strangers): Stranger | undefined {
  const { text } = word;
  const known = certain.get(text);
  if (known !== undefined) return { word, isCertain: true, suggestion: known };
  const hint = hints.get(text);
  if (hint !== undefined) return { word, isCertain: false, suggestion: hint };
  if (text.length < 5) return undefined;
  if (by.endings.test(text) && !by.exceptions.test(text)) return { word, isCertain: true };
  return by.hintEndings.test(text) && !by.hintExceptions.test(text) ? { word, isCertain: false } : undefined;
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
  const isCapital = /\p{Lu}/u.test(text.charAt(word.start));
  // A capital inside a sentence begins a name: a body, a place, a product.
  if (isCapital && block.sentences.every(({ start }) => block.words.find((w) => w.start >= start) !== word)) {
    return !/^(?:[\p{Lu}]+\s*)+$/u.test(text.slice(word.start, word.end));
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

function strangersIn(block: TextBlock, list: Strangers, names: () => readonly string[]): Stranger[] {
  const found: Stranger[] = [];
  for (const word of block.words) {
    const stranger = strangerIn(word, list);
    if (stranger && !isBorrowed(block, word, names())) found.push(stranger);
  }
  return found;
}

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const norm = guide.language;
    if (norm !== 'nb' && norm !== 'nn') return;
    let known: readonly string[] | undefined;
    const names = (): readonly string[] => {
      known ??= namesOf(guide);
      return known;
    };
    for (const block of blocksOf(guide)) {
      if (isName(block)) continue;
      const found = strangersIn(block, strangers[norm], names);
      const different = new Set(found.map(({ word }) => word.text));
      const first = found.find(({ isCertain }) => isCertain) ?? (different.size > 1 ? found[0] : undefined);
      if (!first) continue;
      const { word, suggestion } = first;
      const range = block.at(word.start, word.end);
      const written = ({ word: { start, end } }: Stranger): string => block.text.slice(start, end);
      const words = [...new Set(found.map(written))];
      if (words.length > 1) report('several', { words: words.slice(0, 5), norm }, range);
      else report('one', { word: written(first), norm, ...(suggestion && { suggestion }) }, range);
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
  },
  nn: {
    one: ({ word, suggestion, norm }) =>
      `«${word}» er ${norm === 'nb' ? 'nynorsk, men rettleiaren er på bokmål' : 'bokmål, men rettleiaren er på nynorsk'}. ${suggestion ? `Skriv til dømes «${suggestion}».` : 'Skriv det om.'}`,
    several: ({ words, norm }) =>
      `Teksten er blanda: ${quotedList(words, 'og')} er ${norm === 'nb' ? 'nynorsk, men rettleiaren er på bokmål' : 'bokmål, men rettleiaren er på nynorsk'}. Skriv han om.`,
  },
  en: {
    one: ({ word, suggestion, norm }) =>
      `“${word}” is ${norm === 'nb' ? 'nynorsk, but the guide is in bokmål' : 'bokmål, but the guide is in nynorsk'}. ${suggestion ? `Write “${suggestion}”, for example.` : 'Rewrite it.'}`,
    several: ({ words, norm }) =>
      `The text is mixed: ${words.map((word) => `“${word}”`).join(', ')} are ${norm === 'nb' ? 'nynorsk, but the guide is in bokmål' : 'bokmål, but the guide is in nynorsk'}. Rewrite it.`,
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
