import type { Guide } from '../../model/guide.ts';
import { textsOf } from '../../model/texts.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsWith } from '../text/haystack.ts';
import { maskedText } from '../text/masked.ts';
import { wordsOf } from '../text/word-index.ts';

type Messages = { default: { words: string }; name: { words: string } };

/** Words of the field that a reader outside it does not know. */
const fieldWords =
  /^(?:samtidighetsansvar|samtidigheitsansvar|ansvarsgruppe|kompetanseteam|konsultasjonsteam|avvergingsplikt|avverjingsplikt|aktivitetsplikt|stafettlogg|tverretatlig|ressursteam|kvalitetslos|arbeidslag)(?:en|et|a|er|ene|ar|ane|n|r|s|møte|møtet)?$/;
/** Of the municipality, for those who need several services for long; few know it by that name. */
const unit = /koordiner[ea]nde (?:enhet|eining)(?![a-zß-öø-ɏ])/i;
/** «Skala for uro»: the name of something to use. */
const quotedName = /«([A-ZÀ-ÖØ-ÞČĐŊŠŦŽ][^«»\n.!?…]{3,60})»/g;
const cue =
  /(?:skjema[a-zß-öø-ɏ]*|verktøy[a-zß-öø-ɏ]*|mal[a-zß-öø-ɏ]*|bruk[a-zß-öø-ɏ]*|benytt[a-zß-öø-ɏ]*|se|sjå|eksempel|fyll ut|i|og|,|»)\s*$/i;

/** What the guide defines by name, in small letters. */
function definedIn(guide: Guide): string {
  const lists = [guide.roles, guide.tools, guide.systems, guide.articles, guide.arenas, guide.consents];
  const steps = guide.levels.flatMap((level) => level.steps);
  return [
    ...lists.flatMap((list) => list.map(({ title }) => title)),
    ...guide.tools.flatMap(({ aliases }) => aliases),
    ...guide.glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
    ...steps.flatMap(({ definitions }) => definitions.map(({ term }) => term)),
  ]
    .join('\n')
    .toLowerCase();
}

/** And all else that it gives a title. */
function titlesIn(guide: Guide): string {
  const lists = [guide.exits, guide.contacts, guide.examples, guide.levels, guide.tracks, guide.audiences];
  const steps = guide.levels.flatMap((level) => level.steps);
  const notices = guide.notices.map(({ title }) => title ?? '');
  const titles = [...lists.flatMap((list) => list.map(({ title }) => title)), ...steps.map(({ title }) => title)];
  return [guide.title, guide.name ?? '', ...titles, ...notices, ...guide.laws.map(({ act }) => act)]
    .join('\n')
    .toLowerCase();
}

const explained =
  /^\S*\s*(?:\(|=|:|[-–]\s|,? som (?:er|betyr|tyder)|(?:er|betyr|tyder|vil si|vert brukt|is|means)(?![a-zß-öø-ɏ]))/i;

export const rule = defineRule<Messages>({
  meta: { group: 'law', severity: 'info', profiles: ['strict'] },
  check({ guide }, report) {
    const defined = definedIn(guide);
    const said = new Set<string>();
    const words = wordsOf(guide);
    for (const word of words.all) {
      if (!fieldWords.test(word)) continue;
      const stem = word.slice(0, 11);
      if (said.has(stem) || defined.includes(stem)) continue;
      said.add(stem);
      const places = [...words.placesOf(word)];
      const [first] = places;
      if (!first || places.some(({ text, start }) => explained.test(maskedText(text).slice(start)))) continue;
      report(
        'default',
        { words: first.text.text.slice(first.start, first.end) },
        first.text.at(first.start, first.end),
      );
    }
    for (const text of textsWith(guide, unit)) {
      const match = text.part === 'changelog' ? null : unit.exec(maskedText(text));
      if (!match || said.has('enhet') || /koordiner[ea]nde (?:enhet|eining)/.test(defined)) continue;
      said.add('enhet');
      if (explained.test(maskedText(text).slice(match.index + 'koordinerende '.length))) continue;
      report('default', { words: match[0] }, text.at(match.index, match.index + match[0].length));
    }
    let titles: string | undefined;
    for (const text of textsOf(guide)) {
      if (!text.prose || !text.text.includes('«') || text.part === 'changelog') continue;
      for (const match of text.text.matchAll(quotedName)) {
        const [whole, name = ''] = match;
        const known = name.toLowerCase();
        titles ??= titlesIn(guide);
        if (
          said.has(known) ||
          defined.includes(known) ||
          titles.includes(known) ||
          !cue.test(text.text.slice(0, match.index))
        )
          continue;
        said.add(known);
        report('name', { words: name }, text.at(match.index + 1, match.index + whole.length - 1));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words }) =>
      `«${words}» er et fagord som ikke er forklart. Forklar det i ordlisten eller der det først blir brukt.`,
    name: ({ words }) =>
      `«${words}» er nevnt som om leseren har det, men finnes ikke i veilederen. Før det opp under verktøy eller i ordlisten.`,
  },
  nn: {
    default: ({ words }) =>
      `«${words}» er eit fagord som ikkje er forklart. Forklar det i ordlista eller der det først blir brukt.`,
    name: ({ words }) =>
      `«${words}» er nemnt som om lesaren har det, men finst ikkje i rettleiaren. Før det opp under verktøy eller i ordlista.`,
  },
  en: {
    default: ({ words }) =>
      `“${words}” is a professional word that is not explained. Explain it in the glossary or where it is first used.`,
    name: ({ words }) =>
      `“${words}” is mentioned as if the reader had it, but is not in the guide. List it under tools or in the glossary.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et fagord eller et navn er ikke forklart.',
    why: 'Veilederen leses også av nyansatte, vikarer og foreldre. De vet ikke hva et «kompetanseteam» er hos dere.',
    mend: 'Forklar ordet i ordlisten, eller før opp verktøyet med det navnet. Regelen bygger på en kort liste over fagord og er et hint.',
  },
  nn: {
    title: 'Eit fagord eller eit namn er ikkje forklart.',
    why: 'Rettleiaren blir òg lesen av nytilsette, vikarar og foreldre. Dei veit ikkje kva eit «kompetanseteam» er hos dykk.',
    mend: 'Forklar ordet i ordlista, eller før opp verktøyet med det namnet. Regelen byggjer på ei kort liste over fagord og er eit hint.',
  },
  en: {
    title: 'A professional word or a name is not explained.',
    why: 'The guide is also read by new employees, substitutes and parents. They do not know what a “kompetanseteam” is in your municipality.',
    mend: 'Explain the word in the glossary, or list the tool by that name. The rule rests on a short list of words and is a hint.',
  },
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Ta saken til kompetanseteamet. Kompetanseteamet møtes torsdag. Bruk «Skala for uro» først.
  Spør koordinerende enhet, og se i kvalitetslosen.
`,
      finds: ['2:16', '2:72', '3:8', '3:37'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Samtidighetsansvar betyr at du følger opp selv. Bruk «Skala for uro» og «Samtykke». Hun sa: «Jeg er redd.»
tools:
  - { id: skala, title: Skala for uro }
  - { id: samtykke, title: Samtykke }
`,
      finds: [],
    },
  ],
};
