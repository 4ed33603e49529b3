import { readDeadlineWords } from '../../model/deadline-words.ts';
import { compareDurations, parseDuration } from '../../model/duration.ts';
import { at } from '../../model/origin.ts';
import { deadlinesOf } from '../deadlines/placed.ts';
import { said } from '../deadlines/said.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { text: string; words: string; value: string } };

/** Two ISO durations of different length; 30 days and a month are near enough. */
function differ(a: string | undefined, b: string | undefined): boolean {
  const x = a === undefined ? undefined : parseDuration(a);
  const y = b === undefined ? undefined : parseDuration(b);
  if (!x || !y) return false;
  const apart = Math.abs(compareDurations(x, y));
  return apart > 2 * 24 * 60 || (apart > 0 && x.months === y.months && x.years === y.years);
}

export const rule = defineRule<Messages>({
  meta: { group: 'deadlines', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const { deadline } of deadlinesOf(guide)) {
      const { text, within, after, fromWords } = deadline;
      if (text === undefined || fromWords) continue;
      const words = readDeadlineWords(text);
      if (!words) continue;
      const field = differ(words.within, within) ? 'within' : differ(words.after, after) ? 'after' : undefined;
      if (!field) continue;
      report('default', { text, words: words[field] ?? '', value: deadline[field] ?? '' }, at(deadline, field));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ text, words, value }) =>
      `Teksten «${text}» sier ${said('nb', words)}, men fristen er satt til ${said('nb', value)}. Rett den som er feil.`,
  },
  nn: {
    default: ({ text, words, value }) =>
      `Teksten «${text}» seier ${said('nn', words)}, men fristen er sett til ${said('nn', value)}. Rett den som er feil.`,
  },
  en: {
    default: ({ text, words, value }) =>
      `The text “${text}” says ${said('en', words)}, but the deadline is set to ${said('en', value)}. Correct the one that is wrong.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Ordene i fristen sier noe annet enn tallet.',
    why: 'Leseren ser ordene, mens gjennomgang og regnestykker bruker tallet. Da lever to frister side om side.',
    mend: 'Rett ordene eller varigheten. Varigheten kan også tas bort: da blir den lest av ordene.',
  },
  nn: {
    title: 'Orda i fristen seier noko anna enn talet.',
    why: 'Lesaren ser orda, medan gjennomgang og reknestykke bruker talet. Då lever to fristar side om side.',
    mend: 'Rett orda eller lengda. Lengda kan òg takast bort: då blir ho lesen av orda.',
  },
  en: {
    title: 'The words of a deadline say something else than its number.',
    why: 'The reader sees the words, while walking through and counting use the number. Then two deadlines live side by side.',
    mend: 'Correct the words or the duration. The duration may also be taken away: then it is read from the words.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar
    steps:
      - id: inviter
        title: Inviter til samtale
        deadlines:
          - { text: Innen to uker, within: P3W, from: bekymringen oppsto }
        outcomes: [{ when: Samtalen er holdt, go: close }]
`,
      finds: ['8:44'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar
    steps:
      - id: inviter
        title: Inviter til samtale
        deadlines:
          - { text: Innen to uker, within: P14D, from: bekymringen oppsto }
          - { text: Innen en måned, from: samtalen }
        outcomes: [{ when: Samtalen er holdt, go: close }]
`,
      finds: [],
    },
  ],
};
