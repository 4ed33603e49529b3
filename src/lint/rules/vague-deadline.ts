import { hasteIn } from '../../model/deadline-words.ts';
import type { Guide } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import { deadlinesOf, type PlacedDeadline } from '../deadlines/placed.ts';
import { sentencesIn, tasksOf } from '../deadlines/texts.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { default: { words: string; step: string }; text: { words: string } };

/** The acts on the environment of schools and kindergartens ask for haste in these very words. */
const soonest = /^(?:snarest|snarast)$/i;
const actSubject = /plikt|skolemiljø|skulemiljø|barnehagemiljø|opplæringslov|barnehagelov|§\s*(?:12-4|42)(?!\d)/;

function repeatsAct(guide: Guide, { deadline, step, branch }: PlacedDeadline): boolean {
  const laws = new Set([...step.laws, ...(branch?.laws ?? [])]);
  const named = guide.laws.filter((law) => laws.has(law.id)).map((law) => `${law.act} ${law.paragraph ?? ''}`);
  return [deadline.text, deadline.when, ...named].some((text) => actSubject.test(inSmallLetters(text ?? '')));
}

/** In running text, `så snart samtykket er gitt` is when, not how soon; `en kort tid` is how long. */
const onlyWhen = /^så (?:snart|fort|rask|raskt|hurtig|tidlig|tidleg)$/i;
const youCan = /^ (?:du|dere|de|vi|som det) (?:kan|lar seg|let seg)/i;

export const rule = defineRule<Messages>({
  meta: { group: 'deadlines', severity: 'warning', draft: 'info', profiles: ['core'] },
  check({ guide }, report) {
    for (const placed of deadlinesOf(guide)) {
      const { deadline, step } = placed;
      if (deadline.within !== undefined || deadline.text === undefined) continue;
      const haste = hasteIn(deadline.text);
      if (!haste || (soonest.test(haste.words) && repeatsAct(guide, placed))) continue;
      report('default', { words: haste.words, step: nameOf(step) }, at(deadline, 'text'));
    }
    for (const { prose } of tasksOf(guide)) {
      for (const { start, text } of sentencesIn(prose.text)) {
        const haste = hasteIn(text);
        if (!haste || (soonest.test(haste.words) && actSubject.test(inSmallLetters(text)))) continue;
        const after = text.slice(haste.start + haste.words.length);
        if (onlyWhen.test(haste.words) && !youCan.test(after)) continue;
        const from = start + haste.start;
        report('text', { words: haste.words }, prose.at(from, from + haste.words.length));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words, step }) =>
      `Fristen i «${step}» er «${words}», og det kan leses på mange måter. Sett en ytre grense, for eksempel «snarest, og senest innen 1 uke».`,
    text: ({ words }) =>
      `«${words}» sier ikke når det senest skal være gjort. Sett en frist, for eksempel «senest innen 1 uke».`,
  },
  nn: {
    default: ({ words, step }) =>
      `Fristen i «${step}» er «${words}», og det kan lesast på mange måtar. Set ei ytre grense, til dømes «snarast, og seinast innan 1 veke».`,
    text: ({ words }) =>
      `«${words}» seier ikkje når det seinast skal vere gjort. Set ein frist, til dømes «seinast innan 1 veke».`,
  },
  en: {
    default: ({ words, step }) =>
      `The deadline in “${step}” is “${words}”, which can be read in many ways. Set an outer limit, such as “as soon as possible, and within 1 week”.`,
    text: ({ words }) =>
      `“${words}” does not say when it must be done at the latest. Set a deadline, such as “within 1 week”.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En frist sier bare at det haster.',
    why: '«Snarest» og «ved første anledning» er noe annet på en fredag enn på en mandag. Ingen kan vite om fristen er brutt.',
    mend: 'Sett en ytre grense. «Snarest» godtas der det gjentar aktivitetsplikten i opplæringslova § 12-4 og barnehageloven § 42, som ikke har noe tall.',
  },
  nn: {
    title: 'Ein frist seier berre at det hastar.',
    why: '«Snarast» og «ved første høve» er noko anna på ein fredag enn på ein måndag. Ingen kan vite om fristen er broten.',
    mend: 'Set ei ytre grense. «Snarast» blir godteke der det tek opp att aktivitetsplikta i opplæringslova § 12-4 og barnehageloven § 42, som ikkje har noko tal.',
  },
  en: {
    title: 'A deadline only says that it is urgent.',
    why: '“As soon as possible” is one thing on a Friday and another on a Monday. No one can tell whether the deadline has been missed.',
    mend: 'Set an outer limit. “Snarest” is accepted where it repeats the duty to act in the Education Act § 12-4 and the Kindergarten Act § 42, which give no number.',
  },
  sources: [
    'opplæringslova § 12-4: lovdata.no/dokument/NL/lov/2023-06-09-30',
    'barnehageloven § 42: lovdata.no/dokument/NL/lov/2005-06-17-64',
  ],
  bad: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Del bekymringen med lederen

Del bekymringen med nærmeste leder ved første anledning.

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['5:36'],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Del bekymringen med lederen

**Frist for beskjed:** så raskt som mulig

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['5:24'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Del bekymringen med lederen

Gjelder det skolemiljøet, har du plikt til snarest å undersøke saken. Gå videre så snart samtykket er på plass.

**Frist for beskjed:** snarest, og senest innen 1 uke etter at bekymringen oppsto

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
