import type { Fix } from '../../diagnostic/diagnostic.ts';
import type { GuideText } from '../../model/texts.ts';
import { textsOf } from '../../model/texts.ts';
import { textOf } from '../../source/source-file.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { maskedText } from '../text/masked.ts';

type Messages = { default: { sign: string }; line: { sign: string } };

interface Mark {
  readonly start: number;
  readonly sign: string;
  readonly indent: number;
}

const bullets = /[•·▪◦●○‣]/;
/** A list sign at the start of a line that Markdown does not know: a bullet, a dash, a hyphen without a space, a letter. */
const mark = /^([ \t]*)([•·▪◦●○‣]|[–—](?=[ \t])|-(?=[A-Za-zÀ-ÖØ-öø-ɏ])|[a-zß-öø-ÿčđŋšŧž]\)(?=[ \t]))[ \t]*(?=\S)/gm;
const inLine = /(?:^|\s)[•▪◦●○‣]\s*\S/;

/** Marks of one sign with nothing but their own lines, or empty ones, between them. */
function runs(text: string): Mark[][] {
  const found: Mark[][] = [];
  let last = -1;
  for (const match of text.matchAll(mark)) {
    const [, indent = '', sign = ''] = match;
    const start = match.index + indent.length;
    const kind = sign.endsWith(')') ? ')' : sign;
    const run = found.at(-1);
    const between = last < 0 ? '' : text.slice(last, match.index);
    const same = run?.[0] && (run[0].sign.endsWith(')') ? ')' : run[0].sign) === kind;
    // The items may be followed by lines of their own, but not by a paragraph.
    if (
      same &&
      between
        .split(/\n[ \t]*\n/)
        .slice(1, -1)
        .every((part) => part.trim() === '')
    )
      run.push({ start, sign, indent: indent.length });
    else found.push([{ start, sign, indent: indent.length }]);
    last = match.index + match[0].length;
  }
  return found.filter((run) => run.length > 1 || bullets.test(run[0]?.sign ?? ''));
}

/** A bullet becomes “- ”, where each begins its own line in the file too. */
function asList(text: GuideText, run: readonly Mark[]): Fix | undefined {
  const edits = run.map(({ start, sign }) => ({
    range: text.at(start, start + sign.length),
    text: /\s/.test(text.text[start + sign.length] ?? '') ? '-' : '- ',
  }));
  const safe = run.every(({ sign, indent }, i) => {
    const range = edits[i]?.range;
    if (!range || indent > 3 || sign.endsWith(')') || textOf(range) !== sign) return false;
    const line = range.file.text.slice(range.file.text.lastIndexOf('\n', range.start - 1) + 1, range.start);
    return /^[\s>]*$/.test(line);
  });
  return safe ? { edits } : undefined;
}

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const text of textsOf(guide)) {
      const many = text.text.includes('\n');
      if (!many && !bullets.test(text.text)) continue;
      const shown = maskedText(text);
      const found = text.prose && many ? runs(shown) : [];
      for (const run of found) {
        const [first] = run;
        if (!first) continue;
        const fix = asList(text, run);
        report('default', { sign: first.sign }, text.at(first.start, first.start + first.sign.length), fix && { fix });
      }
      if (found.length > 0) continue;
      const match = inLine.exec(shown);
      if (!match) continue;
      const sign = match[0].trim()[0] ?? '';
      const start = match.index + match[0].indexOf(sign);
      report('line', { sign }, text.at(start, start + 1));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ sign }) =>
      `«${sign}» er skrevet som tekst og blir ikke en liste. Begynn hvert punkt på egen linje med «- » eller «1. ».`,
    line: ({ sign }) =>
      `Her er en liste skrevet på én linje med «${sign}». Gi hvert punkt sin egen linje med «- » foran.`,
  },
  nn: {
    default: ({ sign }) =>
      `«${sign}» er skrive som tekst og blir ikkje ei liste. Begynn kvart punkt på eiga linje med «- » eller «1. ».`,
    line: ({ sign }) =>
      `Her er ei liste skriven på éi linje med «${sign}». Gi kvart punkt si eiga linje med «- » framfor.`,
  },
  en: {
    default: ({ sign }) =>
      `“${sign}” is written as text and does not become a list. Begin each item on its own line with “- ” or “1. ”.`,
    line: ({ sign }) =>
      `A list is written on one line here with “${sign}”. Give each item its own line with “- ” before it.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En liste er skrevet som tekst.',
    why: 'En skjermleser sier hvor mange punkter en liste har. Tegn som «•» blir bare tekst, og punktene flyter sammen.',
    mend: 'Begynn hvert punkt på en egen linje med «- », eller med «1. » når rekkefølgen betyr noe.',
  },
  nn: {
    title: 'Ei liste er skriven som tekst.',
    why: 'Ein skjermlesar seier kor mange punkt ei liste har. Teikn som «•» blir berre tekst, og punkta flyt saman.',
    mend: 'Begynn kvart punkt på ei eiga linje med «- », eller med «1. » når rekkjefølgja tyder noko.',
  },
  en: {
    title: 'A list is written as text.',
    why: 'A screen reader says how many items a list has. Signs such as “•” are only text, and the items run together.',
    mend: 'Begin each item on a line of its own with “- ”, or with “1. ” where the order matters.',
  },
  sources: ['https://www.w3.org/Translations/WCAG21-no/'],
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Dette skal med:

  • Er situasjonen akutt?
  • Del bekymringen

  Velg enten

  a) Individtiltak

  b) Systemtiltak
articles:
  - { id: a, title: Huskeliste, body: "• kalle inn • lede møtet" }
`,
      finds: ['4:3', '9:3', '13:40'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Dette skal med:

  - Er situasjonen akutt?
  - Del bekymringen

  1. Først dette
  2. Så dette

  – Avslutt loggen.
`,
      finds: [],
    },
  ],
};
