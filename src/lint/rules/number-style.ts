import type { Fix } from '../../diagnostic/diagnostic.ts';
import type { Guide } from '../../model/guide.ts';
import type { GuideText } from '../../model/texts.ts';
import { textOf } from '../../source/source-file.ts';
import { numberBefore, numberInWords, numberOf, timeUnits } from '../language/small-numbers.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { placesOf } from '../text/word-index.ts';

type Style = 'digits' | 'words';
type Messages = {
  default: { written: string; other: string; style: Style };
  first: { other: string };
};

interface Counted {
  readonly text: GuideText;
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly unit: string;
  readonly style: Style;
}

/** After these, `en uke` counts; elsewhere it may be any week. */
const limits = /(?<![A-Za-zÀ-ž])(?:innen|innan|på|etter|om|minst|høyst|høgst|maks|inntil|enn|i)\s+$/i;

function* countedIn(guide: Guide): Generator<Counted, void, undefined> {
  for (const { text, start: unitStart, end } of placesOf(guide, timeUnits)) {
    // What stands before a text of its own (a title, a number) is not counted with it.
    const lead = text.text.slice(Math.max(0, unitStart - 30), unitStart);
    const [found, number = ''] = numberBefore.exec(lead) ?? [];
    if (found === undefined) continue;
    const value = numberOf(number);
    if (value < 1 || value > 12) continue;
    const start = unitStart - found.length;
    const unit = text.text.slice(unitStart, end).toLowerCase();
    const style: Style = /\d/.test(number) ? 'digits' : 'words';
    const isArticle = style === 'words' && value === 1 && !/^[éÉ]/.test(number);
    if (isArticle && (!limits.test(text.text.slice(0, start)) || /^(?:dag|time)/.test(unit))) continue;
    yield { text, start, end, number, unit, style };
  }
}

/** Levels have their numbers as names: `nivå to` where the guide's level is called 2. */
const levelInWords = /^\s+(null|en|én|ein|éin|to|tre|fire)(?![a-zà-ž])/i;

/** Levels that a text names by a word, with the digit they are called by. */
function* levelsInWords(guide: Guide): Generator<Counted & { other: string }, void, undefined> {
  const ids = new Set(guide.levels.map(({ id }) => id));
  for (const { text, start, end } of placesOf(guide, ['nivå'])) {
    const [found, number = ''] = levelInWords.exec(text.text.slice(end, end + 8)) ?? [];
    if (found === undefined) continue;
    const value = number.toLowerCase() === 'null' ? 0 : numberOf(number);
    if (!ids.has(String(value))) continue;
    const to = end + found.length;
    const unit = text.text.slice(start, end);
    yield { text, start: to - number.length, end: to, number, unit, style: 'words', other: `${unit} ${value}` };
  }
}

function fixOf({ text, start, number, unit, style }: Counted, language: 'nb' | 'nn'): Fix | undefined {
  const value = numberOf(number);
  const other = style === 'words' ? String(value) : numberInWords(value, unit, language);
  const range = text.at(start, start + number.length);
  return other !== undefined && textOf(range) === number ? { edits: [{ range, text: other }] } : undefined;
}

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const { language } = guide;
    if (language !== 'nb' && language !== 'nn') return;
    for (const { text, start, end, number, unit, style, other } of levelsInWords(guide)) {
      const range = text.at(start, end);
      const fix = textOf(range) === number ? { fix: { edits: [{ range, text: other.slice(unit.length + 1) }] } } : {};
      report('default', { written: `${unit} ${number}`, other, style }, range, fix);
    }
    const all = [...countedIn(guide)];
    const digits = all.filter(({ style }) => style === 'digits');
    const words = all.filter(({ style }) => style === 'words');
    const [rare, usual] = words.length < digits.length ? [words, digits] : [digits, words];
    const [first] = usual;
    if (!first) return;
    const other = first.text.text.slice(first.start, first.end);
    const range = first.text.at(first.start, first.end);
    for (const counted of rare) {
      const { text, start, end, style } = counted;
      const fix = fixOf(counted, language);
      const related = [{ message: 'first' as const, data: { other }, range }];
      const data = { written: text.text.slice(start, end), other, style };
      report('default', data, text.at(start, end), { related, ...(fix && { fix }) });
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
    {
      form: 'md',
      text: `# Nivå 2: Samarbeid

## Inviter {#inviter}

Hold møte med dem som skal bidra på nivå to.

### Utfall

- Saken er ferdig → [Avslutt saken](#avslutt)
- Saken er ikke ferdig → [Inviter](#inviter)
`,
      finds: ['5:42'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Møt foresatte

Møt foresatte innen én uke, ellers innen fire uker. Evaluer etter 2–4 uker, og senest etter 14 dager. På nivå to er noe annet i denne veilederen.
`,
      finds: [],
    },
  ],
};
