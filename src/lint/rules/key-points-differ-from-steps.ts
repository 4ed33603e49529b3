import type { Guide, Level } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import { slug } from '../../model/slug.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  missing: { point: string; level: string };
  order: { point: string; before: string; level: string };
};

/** Words that tell no step from another. */
const emptyWords = new Set(
  'barnet barn ungdommen unge foresatte foreldre grunn eventuelt eventuell andre aktuelle aktuell gode godt videre vidare andre nye under med eller the and for with'.split(
    ' ',
  ),
);

const wordsOf = (title: string): string[] =>
  slug(title)
    .split('-')
    .filter((word) => word.length >= 4 && !emptyWords.has(word));

/** `evaluering` and `evalueringsmote`; `mote` and `samarbeidsmote`. */
function sameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) || long.endsWith(short) || (short.length > 6 && long.startsWith(short.slice(0, -2)));
}

const near = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => sameWord(x, y)));

/** An emergency block answers to “Is it urgent?”. */
const noticeWords = (guide: Guide, level: Level): string[][] =>
  guide.notices
    .filter((n) => level.notices.includes(n.id))
    .map((n) => wordsOf(`${n.title ?? ''} ${n.kind === 'emergency' ? 'akutt' : ''}`));

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', draft: 'info', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    for (const level of guide.levels) {
      const steps = level.steps.map((step) => wordsOf(step.title));
      if (level.keyPoints.length < 2 || steps.length < 2) continue;
      const notices = noticeWords(guide, level);
      let last: { point: string; from: number } | undefined;
      for (const [i, point] of level.keyPoints.entries()) {
        const words = wordsOf(point);
        const matches = steps.flatMap((step, n) => (near(words, step) ? [n] : []));
        const from = matches[0];
        const to = matches.at(-1);
        if (from === undefined || to === undefined) {
          // What stands before the first match is said of the level as a whole.
          if (last && words.length > 0 && !notices.some((notice) => near(words, notice))) {
            report('missing', { point, level: nameOf(level) }, at(level.keyPoints, i));
          }
        } else if (last && to < last.from) {
          report('order', { point, before: last.point, level: nameOf(level) }, at(level.keyPoints, i));
          last = { point, from: Math.min(...matches) };
        } else last = { point, from: Math.max(from, Math.min(last?.from ?? from, to)) };
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    missing: ({ point, level }) =>
      `Hovedpunktet «${point}» på nivået «${level}» har ikke noe trinn. Legg inn trinnet, eller ta bort punktet.`,
    order: ({ point, before, level }) =>
      `På nivået «${level}» står hovedpunktet «${point}» etter «${before}», men trinnene kommer i motsatt rekkefølge. Gi punktene samme rekkefølge som trinnene.`,
  },
  nn: {
    missing: ({ point, level }) =>
      `Hovudpunktet «${point}» på nivået «${level}» har ikkje noko steg. Legg inn steget, eller ta bort punktet.`,
    order: ({ point, before, level }) =>
      `På nivået «${level}» står hovudpunktet «${point}» etter «${before}», men stega kjem i motsett rekkjefølgje. Gi punkta same rekkjefølgje som stega.`,
  },
  en: {
    missing: ({ point, level }) =>
      `The key point “${point}” on level “${level}” has no step. Add the step, or take the point away.`,
    order: ({ point, before, level }) =>
      `On level “${level}” the key point “${point}” comes after “${before}”, but the steps come in the opposite order. Put the points in the order of the steps.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Hovedpunktene stemmer ikke med trinnene på nivået.',
    why: 'Punktene er det mange leser. Lover de et trinn som ikke finnes, eller en annen rekkefølge, blir trinnet glemt.',
    mend: 'Skriv ett hovedpunkt for hvert trinn, i samme rekkefølge. Ord regnes som like når de begynner eller slutter likt, så det er et anslag.',
  },
  nn: {
    title: 'Hovudpunkta stemmer ikkje med stega på nivået.',
    why: 'Punkta er det mange les. Lovar dei eit steg som ikkje finst, eller ei anna rekkjefølgje, blir steget gløymt.',
    mend: 'Skriv eitt hovudpunkt for kvart steg, i same rekkjefølgje. Ord blir rekna som like når dei byrjar eller sluttar likt, så det er eit overslag.',
  },
  en: {
    title: 'The key points do not match the steps of the level.',
    why: 'The points are what many read. If they promise a step that is not there, or another order, the step is forgotten.',
    mend: 'Write one key point for each step, in the same order. Words count as alike when they begin or end alike, so this is an estimate.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak
    keyPoints:
      - Samtale
      - Evaluering
      - Tiltak
      - Beslutning
    steps:
      - { id: a, title: Undringssamtale }
      - { id: b, title: Tiltak og plan }
      - { id: c, title: Evalueringsmøte, outcomes: [{ when: Målet er nådd, go: close }] }
`,
      finds: ['7:9', '8:9'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak
    keyPoints:
      - Mer involvering av barnet
      - Samtale
      - Tiltak
      - Evaluering
    steps:
      - { id: a, title: Undringssamtale }
      - { id: b, title: Tiltak og plan }
      - { id: c, title: Evalueringsmøte, outcomes: [{ when: Målet er nådd, go: close }] }
`,
      finds: [],
    },
  ],
};
