import type { Guide } from '../../model/guide.ts';
import { type GuideText, textsOf } from '../../model/texts.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { explains, wellKnown } from '../terms/abbreviations.ts';
import { maskedText } from '../text/masked.ts';

type Messages = { default: { words: string } };

interface Use {
  readonly text: GuideText;
  readonly start: number;
}

const capitals = /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9.@/])[A-ZÆØÅ]{2,5}(?![A-Za-zÀ-ÖØ-öø-ɏ0-9]|\.[A-Za-zÀ-ÖØ-öø-ɏ])/g;
/** `SamBa`, `KoRus`: short, with a capital inside; longer ones are names of products. */
const inner =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9.@/])[A-ZÆØÅ][a-zæøå]{1,3}[A-ZÆØÅ][a-zæøå]{0,3}(?![A-Za-zÀ-ÖØ-öø-ɏ0-9]|\.[A-Za-zÀ-ÖØ-öø-ɏ])/g;
const namesWithInner = /^(?:MinID|BankID|TikTok|GitHub|OneDrv|McDo.*|MacOS)$/;
const twoCapitals = /[A-ZÆØÅ][a-zæøå]{0,3}[A-ZÆØÅ]/;

/** The first use of every abbreviation. */
function firstUses(guide: Guide): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const text of textsOf(guide)) {
    if (!twoCapitals.test(text.text) || text.part === 'changelog' || text.field === 'aliases') continue;
    const shown = maskedText(text);
    for (const { 0: word, index: start } of shown.matchAll(capitals)) {
      if (uses.has(word) || wellKnown.has(word) || shouted(shown, start, word)) continue;
      uses.set(word, { text, start });
    }
    for (const { 0: word, index: start } of shown.matchAll(inner)) {
      if (!uses.has(word) && !namesWithInner.test(word)) uses.set(word, { text, start });
    }
  }
  return uses;
}

/** Among other words in capitals a word shortens nothing. */
function shouted(shown: string, start: number, word: string): boolean {
  const around = `${shown.slice(Math.max(0, start - 20), start)} ${shown.slice(start + word.length, start + word.length + 20)}`;
  return /(?<![A-Za-zÀ-ÖØ-öø-ɏ])[A-ZÀ-ÖØ-ÞČĐŊŠŦŽ]{4,}/.test(around);
}

/** Names that the guide itself lists: abbreviations among them are known to whoever looks them up. */
function listed(guide: Guide): ReadonlySet<string> {
  const terms = [...guide.glossary.flatMap((t) => [t.term, ...t.aliases]), ...guide.tools.flatMap((t) => t.aliases)];
  const defined = guide.levels.flatMap(({ steps }) => steps.flatMap((s) => s.definitions.map(({ term }) => term)));
  return new Set([...terms, ...defined].map((term) => term.toUpperCase()));
}

export const rule = defineRule<Messages>({
  meta: { group: 'law', severity: 'warning', draft: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const uses = firstUses(guide);
    if (uses.size === 0) return;
    const known = listed(guide);
    const explained = (words: string): boolean =>
      textsOf(guide).some(({ text }) => text.includes(words) && explains(text, words));
    for (const [words, { text, start }] of uses) {
      if (known.has(words.toUpperCase()) || explained(words)) continue;
      report('default', { words }, text.at(start, start + words.length));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words }) =>
      `«${words}» er ikke forklart. Skriv hele navnet første gang, med forkortelsen i parentes, eller før den opp i ordlisten.`,
  },
  nn: {
    default: ({ words }) =>
      `«${words}» er ikkje forklart. Skriv heile namnet første gongen, med forkortinga i parentes, eller før henne opp i ordlista.`,
  },
  en: {
    default: ({ words }) =>
      `“${words}” is not explained. Write the full name the first time, with the abbreviation in brackets, or list it in the glossary.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En forkortelse er ikke forklart.',
    why: 'En nyansatt eller en forelder vet ikke hva «TBU» er, og spør kanskje ikke.',
    mend: 'Skriv hele navnet første gang: «pedagogisk-psykologisk tjeneste (PPT)». Regelen sier fra én gang for hver forkortelse.',
  },
  nn: {
    title: 'Ei forkorting er ikkje forklart.',
    why: 'Ein nytilsett eller ein forelder veit ikkje kva «TBU» er, og spør kanskje ikkje.',
    mend: 'Skriv heile namnet første gongen: «pedagogisk-psykologisk teneste (PPT)». Regelen seier frå éin gong for kvar forkorting.',
  },
  en: {
    title: 'An abbreviation is not explained.',
    why: 'A new employee or a parent does not know what “TBU” is, and may not ask.',
    mend: 'Write the full name the first time: “educational psychology service (PPT)”. The rule speaks once for each abbreviation.',
  },
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Ta saken opp i BUTT-møte. Send den til TBU konsultasjonsteam, og ring TBU etterpå. Drøft den i SamBa.
`,
      finds: ['2:18', '2:42', '2:98'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Spør pedagogisk-psykologisk tjeneste (PPT). PPT svarer. BUP, barne- og ungdomspsykiatrisk poliklinikk, kan hjelpe.

  NB: IP = individuell plan. DETTE ER VIKTIG Å HUSKE. Send SMS. Logg inn med MinID.
glossary:
  - { term: TBU, definition: Team for barn og unge }
articles:
  - { id: team, title: Team, body: TBU møtes hver uke. }
`,
      finds: [],
    },
  ],
};
