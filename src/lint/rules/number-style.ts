import { countedTime, numberInWords, numberOf } from '../language/small-numbers.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { blocksOf, type TextBlock } from '../text/blocks.ts';
import { replaceIn } from '../text/edit.ts';

type Style = 'digits' | 'words';
type Messages = {
  default: { written: string; other: string; style: Style };
  first: { other: string };
};

interface Counted {
  readonly block: TextBlock;
  readonly start: number;
  readonly number: string;
  readonly written: string;
  readonly style: Style;
  readonly unit: string;
}

/** After these, `en uke` counts; elsewhere it may be any week. */
const limits = /(?<![A-Za-zÀ-ž])(?:innen|innan|på|etter|om|minst|høyst|høgst|maks|inntil|enn|i)\s+$/i;

function* countedIn(block: TextBlock): Generator<Counted, void, undefined> {
  for (const { 0: written, 1: number = '', 3: unit = '', index: start } of block.text.matchAll(countedTime)) {
    const value = numberOf(number);
    if (value < 1 || value > 12) continue;
    const style: Style = /\d/.test(number) ? 'digits' : 'words';
    if (style === 'words' && value === 1 && !/^[éÉ]/.test(number)) {
      if (!limits.test(block.text.slice(0, start)) || /^(?:dag|time)/i.test(unit)) continue;
    }
    yield { block, start, number, written, style, unit };
  }
}

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const { language } = guide;
    if (language !== 'nb' && language !== 'nn') return;
    const all = blocksOf(guide).flatMap((block) => [...countedIn(block)]);
    const digits = all.filter(({ style }) => style === 'digits');
    const words = all.filter(({ style }) => style === 'words');
    const [rare, usual] = words.length < digits.length ? [words, digits] : [digits, words];
    const [other] = usual;
    if (!other) return;
    const { written: known, block: first } = other;
    const range = first.at(other.start, other.start + known.length);
    for (const { block, start, number, written, style, unit } of rare) {
      const value = numberOf(number);
      const text = style === 'words' ? String(value) : numberInWords(value, unit, language);
      const fix = text && replaceIn(block, start, start + number.length, text);
      const related = [{ message: 'first' as const, data: { other: known }, range }];
      const place = block.at(start, start + written.length);
      report('default', { written, other: known, style }, place, { related, ...(fix && { fix }) });
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ written, other, style }) =>
      `«${written}» har tallet med ${style === 'digits' ? 'siffer' : 'bokstaver'}, men ellers skriver veilederen slikt som «${other}». Skriv det likt.`,
    first: ({ other }) => `Her står «${other}».`,
  },
  nn: {
    default: ({ written, other, style }) =>
      `«${written}» har talet med ${style === 'digits' ? 'siffer' : 'bokstavar'}, men elles skriv rettleiaren slikt som «${other}». Skriv det likt.`,
    first: ({ other }) => `Her står «${other}».`,
  },
  en: {
    default: ({ written, other, style }) =>
      `“${written}” has the number in ${style === 'digits' ? 'digits' : 'words'}, but elsewhere the guide writes such as “${other}”. Write them alike.`,
    first: ({ other }) => `Here stands “${other}”.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Små tall er skrevet både med siffer og med bokstaver.',
    why: 'Frister er lettere å finne og sammenligne når de er skrevet likt. Tall over tolv, alder og spenn som «2–4 uker» er ikke med.',
    mend: 'Velg siffer eller bokstaver for frister i hele veilederen.',
  },
  nn: {
    title: 'Små tal er skrivne både med siffer og med bokstavar.',
    why: 'Fristar er lettare å finne og samanlikne når dei er skrivne likt. Tal over tolv, alder og spenn som «2–4 veker» er ikkje med.',
    mend: 'Vel siffer eller bokstavar for fristar i heile rettleiaren.',
  },
  en: {
    title: 'Small numbers stand both in digits and in words.',
    why: 'Deadlines are easier to find and compare when they are written alike. Numbers above twelve, ages, and ranges such as “2–4 weeks” do not count.',
    mend: 'Choose digits or words for deadlines in the whole guide.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Møt foresatte

Husk fristen på en uke. Møt foresatte innen 1 uke, ellers innen fire uker.
`,
      finds: ['5:45'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Møt foresatte

Møt foresatte innen én uke, ellers innen fire uker. Evaluer etter 2–4 uker, og senest etter 14 dager.
`,
      finds: [],
    },
  ],
};
