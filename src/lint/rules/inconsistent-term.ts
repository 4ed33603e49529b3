import type { Guide, TermName } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import type { Range } from '../../source/source-file.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { familiar, inCapitals, spellings, type TermVariant, termFamilies } from '../terms/families.ts';
import { maskedText, withoutQuotes } from '../text/masked.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { type Word, wordsOf } from '../text/word-index.ts';

type Messages = {
  default: { words: string; term: string };
  spelling: { words: string; term: string };
  bound: { term: string };
};

/** Words that the guide defines for itself may be used beside the bound ones. */
function declared(guide: Guide, { word }: TermVariant): boolean {
  const titles = [...guide.roles, ...guide.systems, ...guide.tools].map(({ title }) => title);
  return [...titles, ...guide.glossary.map(({ term }) => term)].some((title) => title.toLowerCase().includes(word));
}

const running = ({ text }: Word): boolean => text.part !== 'changelog' && text.field !== 'aliases';

function meansIt({ text, start, end }: Word, variant: TermVariant): boolean {
  const shown = withoutQuotes(maskedText(text));
  if (shown.slice(start, end).trim() === '' || shown[start - 1] === '-') return false;
  if (variant.before && !variant.before.test(shown.slice(0, start))) return false;
  if (variant.after && !variant.after.test(shown.slice(end))) return false;
  return !variant.unless?.test(shown.slice(...sentenceAround(shown, start, end)));
}

export const rule = defineRule<Messages>({
  meta: { group: 'law', severity: 'warning', profiles: ['core'], needsWhole: true },
  check({ guide }, report) {
    const index = wordsOf(guide);
    const words = new Map(
      [...index.all].filter((word) => familiar.test(word)).map((word) => [word, [...index.placesOf(word)]] as const),
    );
    for (const [name, variants] of Object.entries(termFamilies) as [TermName, readonly TermVariant[]][]) {
      const term = guide.terms[name];
      const own = variants.find(({ word }) => term?.toLowerCase().includes(word));
      if (term === undefined || !own) continue;
      const others = variants.filter((v) => v !== own && !declared(guide, v));
      for (const [word, places] of words) {
        const variant = others.find(({ forms }) => forms.test(word));
        if (!variant) continue;
        for (const place of places) {
          if (!running(place) || !meansIt(place, variant)) continue;
          const related = [{ message: 'bound' as const, data: { term }, range: at(guide.terms, name) }];
          const written = place.text.text.slice(place.start, place.end);
          report('default', { words: written, term }, place.text.at(place.start, place.end), { related });
        }
      }
    }
    for (const pair of spellings) mixedSpelling(words, pair, report);
    for (const name of inCapitals) mixedCase(name.toUpperCase(), (words.get(name) ?? []).filter(running), report);
  },
});

/** `ppt` where the guide also has `PPT`. */
function mixedCase(name: string, places: readonly Word[], report: Parameters<NonNullable<typeof rule.check>>[1]): void {
  const written = ({ text, start, end }: Word): string => text.text.slice(start, end);
  if (!places.some((place) => written(place) === name)) return;
  for (const place of places) {
    if (written(place) !== name.toLowerCase()) continue;
    const range = place.text.at(place.start, place.end);
    report('spelling', { words: written(place), term: name }, range, { fix: { edits: [{ range, text: name }] } });
  }
}

/** Where both forms are used, those of the rarer one. */
function mixedSpelling(
  words: ReadonlyMap<string, readonly Word[]>,
  [one, other]: readonly [string, string],
  report: Parameters<NonNullable<typeof rule.check>>[1],
): void {
  const placesOf = (form: string): (readonly [string, Word])[] =>
    [...words].flatMap(([word, places]) =>
      word.startsWith(form) ? places.filter(running).map((place) => [word, place] as const) : [],
    );
  const [first, second] = [placesOf(one), placesOf(other)];
  if (first.length === 0 || second.length === 0) return;
  const [kept, from, rare] = first.length >= second.length ? [one, other, second] : [other, one, first];
  for (const [word, { text, start, end }] of rare) {
    const range: Range = text.at(start, end);
    const written = text.text.slice(start, end);
    const now = `${kept}${word.slice(from.length)}`;
    const term = /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽ]/.test(written) ? now.charAt(0).toUpperCase() + now.slice(1) : now;
    const fix = written === written.toUpperCase() ? {} : { fix: { edits: [{ range, text: term }] } };
    report('spelling', { words: written, term }, range, fix);
  }
}

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words, term }) =>
      `Her står «${words}», men veilederen har bestemt seg for «${term}». Bruk samme ord, eller forklar «${words}» som en egen rolle.`,
    spelling: ({ words, term }) =>
      `Her står «${words}», men ellers i veilederen «${term}». Bruk samme skrivemåte overalt.`,
    bound: ({ term }) => `Her er «${term}» valgt.`,
  },
  nn: {
    default: ({ words, term }) =>
      `Her står «${words}», men rettleiaren har bestemt seg for «${term}». Bruk same ord, eller forklar «${words}» som ei eiga rolle.`,
    spelling: ({ words, term }) =>
      `Her står «${words}», men elles i rettleiaren «${term}». Bruk same skrivemåte overalt.`,
    bound: ({ term }) => `Her er «${term}» valt.`,
  },
  en: {
    default: ({ words, term }) =>
      `This says “${words}”, but the guide has settled on “${term}”. Use the same word, or explain “${words}” as a role of its own.`,
    spelling: ({ words, term }) =>
      `This says “${words}”, but elsewhere the guide says “${term}”. Write it the same way everywhere.`,
    bound: ({ term }) => `“${term}” is chosen here.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Den samme tingen har to navn.',
    why: 'Stafettholder, koordinator og saksansvarlig kan være ulike roller med ulikt ansvar. Leseren må slippe å gjette.',
    mend: 'Bruk ordet veilederen selv har valgt under «terms». Er det en annen rolle, fører du den opp under «roles».',
  },
  nn: {
    title: 'Den same tingen har to namn.',
    why: 'Stafetthaldar, koordinator og saksansvarleg kan vere ulike roller med ulikt ansvar. Lesaren må sleppe å gjette.',
    mend: 'Bruk ordet rettleiaren sjølv har valt under «terms». Er det ei anna rolle, fører du henne opp under «roles».',
  },
  en: {
    title: 'The same thing has two names.',
    why: 'Stafettholder, koordinator and saksansvarlig may be different roles with different duties. The reader should not have to guess.',
    mend: 'Use the word the guide itself has chosen under “terms”. If it is another role, list it under “roles”.',
  },
  sources: ['https://sprakradet.no/spraksporsmal-og-svar/barnevernstjeneste-eller-barneverntjeneste/'],
  bad: [
    {
      form: 'yaml',
      text: `terms: { coordinator: stafettholder, step: trinn, guardians: foresatte }
intro: |
  Koordinatoren innkaller. Gå til steg 2. Hent samtykke fra foreldre.

  Ring barnevernstjenesten. Barneverntjenesten svarer, og barnevernstjenesten følger opp.

  Spør PPT. Møt ppt på skolen.
`,
      finds: ['3:3', '3:35', '3:61', '5:29', '7:17'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `terms: { coordinator: stafettholder, step: trinn, guardians: foresatte }
roles:
  - { id: saksansvarlig, title: Saksansvarlig, kind: service }
intro: |
  Den som får individuell plan, får en koordinator. IP-koordinatoren og barnekoordinatoren er andre roller.

  [Saksansvarlig](#saksansvarlig) følger opp steg for steg. Barn med foreldre som er syke, er pårørende.
`,
      finds: [],
    },
  ],
};
