import { type Defined, type DefinedKind, definedOf } from '../../model/definition-index.ts';
import type { Guide } from '../../model/guide.ts';
import { editDistance } from '../../model/nearest.ts';
import { slug } from '../../model/slug.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  default: { title: string; other: string };
  first: { other: string };
};

const kinds: readonly DefinedKind[] = [
  'audience',
  'system',
  'role',
  'tool',
  'contact',
  'consent',
  'exit',
  'arena',
  'article',
  'term',
];

/** Words that say what form a thing has or where it was made, not which thing it is. */
const shapeWords =
  /^(fra|til|i|pa|av|for|frå|mote|motet|moter|motene|samtale|samtalen|skjema|mal|malen|dokument|fil|pdf|word|docx?|the|from|of|meeting|form|template)$/;

const endings = /(ene|ane|er|ar|en|et|s)$/;
const stem = (word: string): string => (word.length > 5 ? word.replace(endings, '') : word);

/** `Referat` and `Referat fra møte`; at least one word must be left that says which thing it is. */
function sameButForShape(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word, i) => word === long[i]) && long.slice(short.length).every(isShape);
}
const isShape = (word: string): boolean => shapeWords.test(word);

/** One slip apart, in a long word; numbers and single letters tell things apart. */
function oneSlipApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]));
  const [pair] = differing;
  if (differing.length !== 1 || !pair) return false;
  const [one, other] = pair;
  return Math.min(one.length, other.length) >= 8 && !/\d/.test(one + other) && editDistance(one, other, 1) <= 1;
}

const wordsOf = (title: string): string[] => slug(title).split('-').filter(Boolean).map(stem);

const near = (a: readonly string[], b: readonly string[]): boolean => sameButForShape(a, b) || oneSlipApart(a, b);

/** A title, or another name, of something defined. */
interface Name {
  readonly defined: Defined;
  readonly words: readonly string[];
  readonly order: number;
}

/**
 * Names that are near share a key, so that not every pair must be compared: the words without those of shape at the
 * end, or all but one word with some letters of that one. A slip leaves the first four or the last four alone, or,
 * where two letters across the middle of eight have changed places, three at either end.
 */
function* keysOf(words: readonly string[]): Generator<string> {
  let end = words.length;
  while (end > 1 && isShape(words[end - 1] ?? '')) end--;
  yield words.slice(0, end).join('-');
  for (const [i, word] of words.entries()) {
    if (word.length < 8) continue;
    const around = `${words.slice(0, i).join('-')}/${words.slice(i + 1).join('-')}`;
    yield `${around} ${word.slice(0, 4)}-`;
    yield `${around} -${word.slice(-4)}`;
    yield `${around} ${word.slice(0, 3)}-${word.slice(-3)}`;
  }
}

const aliasesOf = (guide: Guide, kind: DefinedKind): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (kind === 'tool' ? guide.tools : kind === 'term' ? guide.glossary : []).map(({ id, aliases }) => [id, aliases]),
  );

export const rule = defineRule<Messages>({
  meta: { group: 'references', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const kind of kinds) {
      const aliases = aliasesOf(guide, kind);
      const seen = new Map<string, Name[]>();
      for (const [order, defined] of definedOf(guide, kind).entries()) {
        const titles = [defined.title, ...(aliases.get(defined.id) ?? [])].map(wordsOf).filter((w) => w.length > 0);
        const first = firstNear(titles, seen)?.defined;
        if (first && first.id !== defined.id) {
          const { title } = defined;
          const related = [{ message: 'first' as const, data: { other: first.title }, range: first.range }];
          report('default', { title, other: first.title }, defined.range, { related });
        }
        for (const words of titles) remember({ defined, words, order }, seen);
      }
    }
  },
});

/** The first of the names seen so far that one of the titles is near. */
function firstNear(
  titles: readonly (readonly string[])[],
  seen: ReadonlyMap<string, readonly Name[]>,
): Name | undefined {
  let first: Name | undefined;
  for (const words of titles) {
    for (const key of keysOf(words)) {
      const found = seen.get(key)?.find((name) => near(name.words, words));
      if (found && (!first || found.order < first.order)) first = found;
    }
  }
  return first;
}

function remember(name: Name, seen: Map<string, Name[]>): void {
  for (const key of keysOf(name.words)) {
    const names = seen.get(key);
    if (!names) seen.set(key, [name]);
    else if (names.at(-1) !== name) names.push(name);
  }
}

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ title, other }) =>
      `«${title}» ligner mye på «${other}». Er de det samme, beholder du bare den ene. Er de ulike, gir du dem navn som viser forskjellen.`,
    first: ({ other }) => `Her er «${other}».`,
  },
  nn: {
    default: ({ title, other }) =>
      `«${title}» liknar mykje på «${other}». Er dei det same, beheld du berre den eine. Er dei ulike, gir du dei namn som viser skilnaden.`,
    first: ({ other }) => `Her er «${other}».`,
  },
  en: {
    default: ({ title, other }) =>
      `“${title}” is very like “${other}”. If they are the same, keep only one. If they differ, give them names that show the difference.`,
    first: ({ other }) => `“${other}” is here.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'To definisjoner har nesten samme navn.',
    why: 'Leseren vet ikke om «Referat» og «Referat fra møte» er ett skjema eller to, og kan bruke feil.',
    mend: 'Behold den ene, og før opp det andre navnet under «aliases». Er de ulike, gir du dem tydelige navn.',
  },
  nn: {
    title: 'To definisjonar har nesten same namn.',
    why: 'Lesaren veit ikkje om «Referat» og «Referat frå møte» er eitt skjema eller to, og kan bruke feil.',
    mend: 'Behald den eine, og før opp det andre namnet under «aliases». Er dei ulike, gir du dei tydelege namn.',
  },
  en: {
    title: 'Two definitions have almost the same name.',
    why: 'The reader cannot tell whether “Minutes” and “Minutes from meeting” are one form or two, and may use the wrong one.',
    mend: 'Keep one, and put the other name under “aliases”. If they differ, give them clear names.',
  },
  bad: [
    {
      form: 'yaml',
      text: `tools:
  - { id: referat, title: Referat }
  - { id: referat-fra-mote, title: Referat fra møte }
`,
      finds: ['3:11'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `tools:
  - { id: referat, title: Referat, aliases: [Referat fra møte] }
  - { id: undringsnotat, title: Undringsnotat }
`,
      finds: [],
    },
  ],
};
