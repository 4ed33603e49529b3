import type { Guide } from '../../model/guide.ts';
import { indexOf } from '../../model/index-of.ts';
import type { GuideText } from '../../model/texts.ts';
import { actName, citingTexts, outdatedIn } from '../law/citations.ts';
import { referenceDate } from '../law/reference-date.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { writtenLinks } from '../text/links.ts';
import { maskedText } from '../text/masked.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { default: { words: string } };

const section = /§{1,2}\s*\d+(?:-\d+)?(?:\s?[a-z](?![a-zß-öø-ɏ]))?/gi;

/** Whether the sections listed beside the text say which act it is. */
function shownBeside(guide: Guide, text: GuideText, words: string): boolean {
  const ids = [text.branch, text.step, text.level].flatMap((owner) => owner?.laws ?? []);
  const number = words.replace(/[§\s]/g, '');
  return ids.some((id) => indexOf(guide).laws.get(id)?.paragraph?.replace(/[§\s]/g, '') === number);
}

/** Up to the place, in its paragraph: an act that was named there is still meant. */
function sameParagraph(shown: string, start: number): string {
  return shown.slice(shown.lastIndexOf('\n\n', start) + 1, start);
}

export const rule = defineRule<Messages>({
  meta: { group: 'law', severity: 'warning', draft: 'info', profiles: ['core'] },
  check(context, report) {
    const { guide } = context;
    const date = referenceDate(context);
    for (const text of citingTexts(guide)) {
      if (!text.text.includes('§') || text.part === 'laws') continue;
      const shown = maskedText(text);
      const outdated = outdatedIn(shown, date);
      const links = writtenLinks(text.text);
      for (const match of shown.matchAll(section)) {
        const [start, end] = [match.index, match.index + match[0].length];
        const [, to] = sentenceAround(shown, start, end);
        if (
          actName.test(inSmallLetters(sameParagraph(shown, start))) ||
          actName.test(inSmallLetters(shown.slice(end, to)))
        )
          continue;
        if (links.some((link) => link.start <= start && end <= link.end)) continue;
        // A section that is replaced is told of once, by the rule about that.
        if (outdated.some((citation) => citation.start < end && start < citation.end)) continue;
        if (!shownBeside(guide, text, match[0])) report('default', { words: match[0] }, text.at(start, end));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: { default: ({ words }) => `«${words}» sier ikke hvilken lov det er. Skriv navnet på loven foran.` },
  nn: { default: ({ words }) => `«${words}» seier ikkje kva lov det er. Skriv namnet på lova framfor.` },
  en: { default: ({ words }) => `“${words}” does not say which act it is. Write the name of the act before it.` },
};

export const page: RulePage = {
  nb: {
    title: 'En paragraf står uten navnet på loven.',
    why: '«§ 42» finnes i mange lover. Leseren vet ikke hvor den står, og kan følge feil regel.',
    mend: 'Skriv loven sammen med paragrafen: «barnehageloven § 42».',
  },
  nn: {
    title: 'Ein paragraf står utan namnet på lova.',
    why: '«§ 42» finst i mange lover. Lesaren veit ikkje kvar han står, og kan følgje feil regel.',
    mend: 'Skriv lova saman med paragrafen: «barnehageloven § 42».',
  },
  en: {
    title: 'A section is cited without the name of the act.',
    why: 'Many acts have a “§ 42”. The reader does not know where to look, and may follow the wrong rule.',
    mend: 'Write the act with the section: “barnehageloven § 42”.',
  },
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Gjelder det barnehagemiljøet (§42), undersøker dere saken. Drøft uten navn, jf. § 13 b.
`,
      finds: ['2:33', '2:83'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Gjelder det barnehagemiljøet (barnehageloven § 42), undersøker dere saken. Planen står også i § 42.

  Meldeplikten følger av [§ 13-2](https://lovdata.no/dokument/NL/lov/2021-06-18-97).
`,
      finds: [],
    },
  ],
};
