import type { Guide } from '../../model/guide.ts';
import { indexOf } from '../../model/index-of.ts';
import { at } from '../../model/origin.ts';
import type { GuideText } from '../../model/texts.ts';
import { citingTexts } from '../law/citations.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { maskedText } from '../text/masked.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Place = 'kindergarten' | 'school';
type Messages = {
  'school-law': { words: string };
  'kindergarten-law': { words: string };
  'special-help': { words: string };
};

const schoolLaw =
  /(?:§+\s*|(?<![a-zß-öø-ɏ])kap(?:ittel|\.)?\s*)9\s?-?a(?![a-zß-öø-ɏ\d])(?:-sak)?|(?<![a-zß-öø-ɏ\d])9\s?a-sak|(?<![a-zß-öø-ɏ])opplæringslov(?:en|a),?\s*§+\s*\d+(?:-\d+)?/g;
const kindergartenLaw = /(?<![a-zß-öø-ɏ])barnehagelov(?:en|a),?\s*§+\s*\d+(?:\s?[a-z](?![a-zß-öø-ɏ]))?/g;
const kindergarten = /barnehage(?!lov)/;
const school = /(?<![a-zß-öø-ɏ])(?:skole|skule|elev|sfo)/;

/** Whom a text is for, when all its audiences are of one kind. */
function placeOf(guide: Guide, audiences: readonly string[]): Place | undefined {
  const titles = audiences.map((id) => inSmallLetters(indexOf(guide).audiences.get(id)?.title ?? id));
  if (titles.length === 0) return undefined;
  if (titles.every((title) => kindergarten.test(title) && !school.test(title))) return 'kindergarten';
  return titles.every((title) => school.test(title) && !kindergarten.test(title)) ? 'school' : undefined;
}

function audienceOf(guide: Guide, text: GuideText): Place | undefined {
  const owner = [text.branch, text.step, text.level].find((part) => (part?.audiences.length ?? 0) > 0);
  return placeOf(guide, owner?.audiences ?? []);
}

/** Whether one act is cited where the sentence is about the other place too, or the text is for that place alone. */
function isAboutKindergarten(sentence: string, audience: Place | undefined): boolean {
  // With its own act named as well, each place has its own.
  if (/barnehagelov|§+\s*4[123](?!\d)/.test(sentence)) return false;
  if (audience === 'kindergarten') return !school.test(sentence);
  return (
    /barnehage-?\s?(?:\/|og|eller)\s?sk[ou]le|sk[ou]le-?\s?(?:\/|og|eller)\s?barnehage|barnehage(?:n|ns|ne|r|barn\w*)?(?![a-zß-öø-ɏ]|lov)(?:miljø[a-zß-öø-ɏ]*)?/.test(
      sentence,
    ) && audience !== 'school'
  );
}

export const rule = defineRule<Messages>({
  meta: { group: 'law', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const text of citingTexts(guide)) {
      if (text.part === 'laws') continue;
      const shown = inSmallLetters(maskedText(text));
      const audience = audienceOf(guide, text);
      for (const match of shown.matchAll(schoolLaw)) {
        const [start, end] = [match.index, match.index + match[0].length];
        const sentence = shown.slice(...sentenceAround(shown, start, end));
        const message = /spesialpedagogisk hjelp/.test(sentence) ? 'special-help' : 'school-law';
        if (message === 'special-help' || isAboutKindergarten(sentence, audience)) {
          report(message, { words: text.text.slice(start, end) }, text.at(start, end));
        }
      }
      for (const match of audience === 'school' ? shown.matchAll(kindergartenLaw) : []) {
        const [start, end] = [match.index, match.index + match[0].length];
        const sentence = shown.slice(...sentenceAround(shown, start, end));
        if (!kindergarten.test(sentence))
          report('kindergarten-law', { words: text.text.slice(start, end) }, text.at(start, end));
      }
    }
    listedLaws(guide, report);
  },
});

/** The acts listed for a branch or step that is for one place only. */
function listedLaws(guide: Guide, report: Parameters<NonNullable<typeof rule.check>>[1]): void {
  for (const step of guide.levels.flatMap(({ steps }) => steps)) {
    for (const owner of [step, ...step.branches]) {
      const place = placeOf(guide, owner.audiences);
      if (!place) continue;
      for (const [i, id] of owner.laws.entries()) {
        const law = indexOf(guide).laws.get(id);
        const words = law?.act ?? '';
        if (place === 'kindergarten' && /^opplæringslov/i.test(words))
          report('school-law', { words }, at(owner.laws, i));
        if (place === 'school' && /^barnehagelov/i.test(words))
          report('kindergarten-law', { words }, at(owner.laws, i));
      }
    }
  }
}

export const sentences: Sentences<Messages> = {
  nb: {
    'school-law': ({ words }) =>
      `«${words}» gjelder skolen, men her er det snakk om barnehage. For barnehagen gjelder barnehageloven (miljøet: §§ 41–43). Skriv hver lov der den hører hjemme.`,
    'kindergarten-law': ({ words }) =>
      `«${words}» gjelder barnehagen, men dette er for skolen. For skolen gjelder opplæringslova (miljøet: kapittel 12).`,
    'special-help': ({ words }) =>
      `«${words}» gjelder skolen. Spesialpedagogisk hjelp i barnehagen står i barnehageloven §§ 31–35. Rett henvisningen.`,
  },
  nn: {
    'school-law': ({ words }) =>
      `«${words}» gjeld skulen, men her er det snakk om barnehage. For barnehagen gjeld barnehageloven (miljøet: §§ 41–43). Skriv kvar lov der ho høyrer heime.`,
    'kindergarten-law': ({ words }) =>
      `«${words}» gjeld barnehagen, men dette er for skulen. For skulen gjeld opplæringslova (miljøet: kapittel 12).`,
    'special-help': ({ words }) =>
      `«${words}» gjeld skulen. Spesialpedagogisk hjelp i barnehagen står i barnehageloven §§ 31–35. Rett tilvisinga.`,
  },
  en: {
    'school-law': ({ words }) =>
      `“${words}” is about schools, but this is about a kindergarten. Kindergartens follow barnehageloven (environment: §§ 41–43). Cite each act where it belongs.`,
    'kindergarten-law': ({ words }) =>
      `“${words}” is about kindergartens, but this is for schools. Schools follow opplæringslova (environment: chapter 12).`,
    'special-help': ({ words }) =>
      `“${words}” is about schools. Special educational help in kindergartens is in barnehageloven §§ 31–35. Correct the reference.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Loven gjelder ikke for dem teksten er for.',
    why: 'Barnehage og skole har hver sin lov, med ulike krav. En barnehage som følger skolens regler, kan gjøre feil i en alvorlig sak.',
    mend: 'Vis til barnehageloven for barnehagen og opplæringslova for skolen, gjerne i hver sin del.',
  },
  nn: {
    title: 'Lova gjeld ikkje for dei teksten er for.',
    why: 'Barnehage og skule har kvar si lov, med ulike krav. Ein barnehage som følgjer reglane til skulen, kan gjere feil i ei alvorleg sak.',
    mend: 'Vis til barnehageloven for barnehagen og opplæringslova for skulen, gjerne i kvar sin del.',
  },
  en: {
    title: 'The act is not for those the text is for.',
    why: 'Kindergarten and school have an act each, with different demands. A kindergarten that follows the school’s rules may go wrong in a serious case.',
    mend: 'Cite barnehageloven for kindergartens and opplæringslova for schools, preferably in a part each.',
  },
  sources: ['https://lovdata.no/dokument/NL/lov/2005-06-17-64', 'https://lovdata.no/dokument/NL/lov/2023-06-09-30'],
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Gjelder uroen barnehage-/skolemiljøet (§9a-sak), er fristen én uke.

  Spesialpedagogisk hjelp gis etter opplæringsloven § 5-7.
audiences:
  - { id: barnehage, title: Barnehage }
  - { id: skole, title: Skole }
levels:
  - id: "0"
    title: Uro
    steps:
      - id: a
        title: Undersøk
        branches:
          - { audiences: [barnehage], body: Følg opplæringslova § 12-4. }
          - { audiences: [skole], body: Følg barnehageloven § 42. }
        outcomes: [{ when: Ferdig, go: close }]
`,
      finds: ['2:42', '4:37', '15:50', '16:46'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Barnehagen følger barnehageloven § 42, og skolen følger opplæringslova § 12-4.
audiences:
  - { id: barnehage, title: Barnehage }
levels:
  - id: "0"
    title: Uro
    steps:
      - id: a
        title: Undersøk
        branches:
          - { audiences: [barnehage], body: "Når barnet begynner på skolen, gjelder opplæringslova § 12-4." }
        outcomes: [{ when: Ferdig, go: close }]
`,
      finds: [],
    },
  ],
};
