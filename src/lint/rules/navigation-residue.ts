import type { Fix } from '../../diagnostic/diagnostic.ts';
import type { Prose } from '../../model/prose.ts';
import { textOf } from '../../source/source-file.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsSaying } from '../text/haystack.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { default: { words: string } };

/** Buttons and links of a web page, alone on a line. */
const residue =
  /^[ \t]*(?:[«<>←→↑‹›]\s*)?(tilbake(?: til (?:toppen|forsiden?|framsida|forrige side|oversikten?))?|til toppen|gå til toppen|til forsiden|neste(?: side)?|forrige(?: side)?|førre(?: side)?|hovedmeny|hovudmeny|meny|hjem|skriv ut(?: siden| sida)?|del (?:siden|sida|på facebook|på twitter)|lukk|vis (?:mer|meir|alle)|hopp til (?:innhold|innhald)|(?:du er her|her er du):.*|cookies?|søk|logg inn|(?:publisert|sist (?:oppdatert|endra|endret))(?: den)?:? ?\d.*|back(?: to top)?|next(?: page)?|previous(?: page)?|print|share|skip to content)(?:\s*[»<>←→↑‹›])?[ \t]*$/gm;

const shortLine = /^.{3,60}$/m;

/** Takes the line away with the space that follows or goes before; not where that would leave no text or cut into something else. */
function removed(prose: Prose, start: number, end: number): Fix | undefined {
  const { text } = prose;
  if (text.slice(0, start).trim() === '' && text.slice(end).trim() === '') return undefined;
  const next = end + (text.slice(end).length - text.slice(end).trimStart().length);
  const before = text.slice(0, start).trimEnd().length;
  const alone = /(?:^|\n[ \t]*\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:$|\n[ \t]*\n)/.test(text.slice(end));
  if (!alone) return undefined;
  const range =
    next < text.length
      ? { ...prose.at(start, start + 1), end: prose.at(next, next + 1).start }
      : { ...prose.at(before - 1, before), start: prose.at(before - 1, before).end, end: prose.at(start, end).end };
  const words = text.slice(start, end).trim();
  return textOf(range)
    .replace(words, '')
    .replace(/^[ \t]*>/gm, '')
    .trim() === ''
    ? { edits: [{ range, text: '' }] }
    : undefined;
}

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'info', profiles: ['core'] },
  check({ guide }, report) {
    for (const { text, prose, part } of textsSaying(guide, residue)) {
      if (!prose || part === 'changelog' || !shortLine.test(text)) continue;
      for (const { 0: line, index } of inSmallLetters(text).matchAll(residue)) {
        const start = index + (line.length - line.trimStart().length);
        const words = text.slice(start, start + line.trim().length);
        const fix = removed(prose, start, start + words.length);
        report('default', { words }, prose.at(start, start + words.length), fix && { fix });
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: { default: ({ words }) => `«${words}» ser ut til å være en knapp fra en nettside. Ta den bort.` },
  nn: { default: ({ words }) => `«${words}» ser ut til å vere ein knapp frå ei nettside. Ta han bort.` },
  en: { default: ({ words }) => `“${words}” seems to be a button of a web page. Take it away.` },
};

export const page: RulePage = {
  nb: {
    title: 'Teksten har rester av en nettside.',
    why: 'Knapper som «Tilbake» følger lett med når tekst kopieres. De sier ikke leseren noe og forstyrrer opplesing.',
    mend: 'Ta bort linjen.',
  },
  nn: {
    title: 'Teksten har restar av ei nettside.',
    why: 'Knappar som «Tilbake» følgjer lett med når tekst blir kopiert. Dei seier ikkje lesaren noko og forstyrrar opplesing.',
    mend: 'Ta bort linja.',
  },
  en: {
    title: 'The text has remains of a web page.',
    why: 'Buttons such as “Back” easily come along when text is copied. They tell the reader nothing and disturb reading aloud.',
    mend: 'Take the line away.',
  },
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Tilbake

  Veilederen er for ansatte.

  Skriv ut siden
`,
      finds: ['2:3', '6:3'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Gå tilbake til nivå 1. Tilbake til hverdagen.

  Neste møte avtales her.
`,
      finds: [],
    },
  ],
};
