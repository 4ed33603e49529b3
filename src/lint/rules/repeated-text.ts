import { slug } from '../../model/slug.ts';
import type { Step } from '../../model/step.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { areAlike, difference, likelyPairs } from '../upkeep/likeness.ts';
import { type Paragraph, paragraphsOf } from '../upkeep/paragraphs.ts';

type Messages = {
  same: { count: number; text: string };
  near: { count: number; first: string; other: string };
  more: { count: number; words: string };
  also: { step: string };
};

/** `percent`: so many of the words must be the same, in order. */
const limits = { percent: 85 };

/** What is said beside the step's own business, and might as well be a notice. */
const remark = /^[*_]*(?:nb|obs|husk|hugs|merk|anbefaling|tilråding|viktig|note|remember)(?![a-zß-öø-ɏ])/i;

const titleWords = (step: Step): string[] =>
  slug(step.title)
    .split('-')
    .filter((word) => word.length > 3);

/** Steps of the same phase on two levels: they share most words of their titles. */
function samePhase(a: Step, b: Step): boolean {
  const [x, y] = [titleWords(a), titleWords(b)];
  return 2 * x.filter((word) => y.includes(word)).length >= Math.min(x.length, y.length) && x.length + y.length > 0;
}

/** Steps of the same phase say the same of what they are about: “Carry out the measures”. */
function byDesign(a: Paragraph, b: Paragraph): boolean {
  if (a.step === b.step && a.step) return true;
  return (
    a.step !== undefined &&
    b.step !== undefined &&
    samePhase(a.step, b.step) &&
    !(remark.test(a.text) && remark.test(b.text))
  );
}

/** Paragraphs that say the same, each group in reading order. */
function groupsOf(paragraphs: readonly Paragraph[], alike: number): Paragraph[][] {
  const root = paragraphs.map((_, i) => i);
  const rootOf = (i: number): number => {
    const up = root[i] ?? i;
    return up === i ? i : rootOf(up);
  };
  for (const [a, b] of likelyPairs(paragraphs.map((p) => p.words))) {
    const [x, y] = [paragraphs[a], paragraphs[b]];
    if (!x || !y || !areAlike(x.words, y.words, alike) || byDesign(x, y)) continue;
    root[Math.max(rootOf(a), rootOf(b))] = Math.min(rootOf(a), rootOf(b));
  }
  const groups = new Map<number, Paragraph[]>();
  for (const [i, paragraph] of paragraphs.entries()) {
    const group = groups.get(rootOf(i));
    if (group) group.push(paragraph);
    else groups.set(rootOf(i), [paragraph]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const opening = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
};

export const rule = defineRule<Messages>({
  meta: { group: 'upkeep', severity: 'warning', draft: 'info', profiles: ['core'], options: limits },
  check({ guide, options }, report) {
    const { percent } = { ...limits, ...options };
    const told = new Set<string>();
    for (const group of groupsOf(paragraphsOf(guide), percent / 100)) {
      const [first, second] = group;
      // Two pieces of the same paragraphs have one cause.
      const parents = group.map(({ parent }) => parent).join();
      if (!first || !second || told.has(parents)) continue;
      told.add(parents);
      const other = group.find(({ words }) => words.join(' ') !== first.words.join(' '));
      const places = group.filter((paragraph) => paragraph !== (other ?? second));
      const related = places.map(({ step, range }) => ({
        message: 'also' as const,
        data: { step: nameOf(step) },
        range,
      }));
      const count = group.length;
      const differing = other && difference(first.words, other.words);
      if (differing && differing.first !== '' && differing.other !== '') {
        report('near', { count, ...differing }, other.range, { related });
      } else if (differing) {
        report('more', { count, words: differing.first || differing.other }, other.range, { related });
      } else report('same', { count, text: opening(first.text) }, second.range, { related });
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    same: ({ count, text }) => `«${text}» står ${count} steder. Skriv teksten som en merknad én gang, og vis til den.`,
    near: ({ count, first, other }) =>
      `Nesten samme tekst står ${count} steder: det ene stedet «${first}», her «${other}». Er de ment å være like, skriver du dem som én merknad.`,
    more: ({ count, words }) =>
      `Nesten samme tekst står ${count} steder, men «${words}» står ikke alle stedene. Er de ment å være like, skriver du dem som én merknad.`,
    also: ({ step }) => (step === '' ? 'Teksten står her også.' : `Teksten står også i «${step}».`),
  },
  nn: {
    same: ({ count, text }) =>
      `«${text}» står ${count} stader. Skriv teksten som ein merknad éin gong, og vis til han.`,
    near: ({ count, first, other }) =>
      `Nesten same tekst står ${count} stader: den eine staden «${first}», her «${other}». Er dei meinte å vere like, skriv du dei som éin merknad.`,
    more: ({ count, words }) =>
      `Nesten same tekst står ${count} stader, men «${words}» står ikkje alle stadene. Er dei meinte å vere like, skriv du dei som éin merknad.`,
    also: ({ step }) => (step === '' ? 'Teksten står her òg.' : `Teksten står òg i «${step}».`),
  },
  en: {
    same: ({ count, text }) => `“${text}” stands in ${count} places. Write the text as a notice once, and refer to it.`,
    near: ({ count, first, other }) =>
      `Almost the same text stands in ${count} places: in one “${first}”, here “${other}”. If they are meant to be alike, write them as one notice.`,
    more: ({ count, words }) =>
      `Almost the same text stands in ${count} places, but “${words}” does not stand in all of them. If they are meant to be alike, write them as one notice.`,
    also: ({ step }) => (step === '' ? 'The text stands here, too.' : `The text stands in “${step}”, too.`),
  },
};

export const page: RulePage = {
  nb: {
    title: 'Det samme avsnittet står flere steder.',
    why: 'Neste gang teksten endres, blir ett av stedene glemt. Nesten like avsnitt viser ofte at det alt har skjedd.',
    mend: 'Skriv avsnittet som en merknad én gang, og vis til den fra hvert sted. Avsnitt på under ti ord, og det like trinn på to nivåer handler om, blir ikke vurdert.',
  },
  nn: {
    title: 'Det same avsnittet står fleire stader.',
    why: 'Neste gong teksten blir endra, blir ein av stadene gløymd. Nesten like avsnitt viser ofte at det alt har skjedd.',
    mend: 'Skriv avsnittet som ein merknad éin gong, og vis til han frå kvar stad. Avsnitt på under ti ord, og det like steg på to nivå handlar om, blir ikkje vurderte.',
  },
  en: {
    title: 'The same paragraph stands in several places.',
    why: 'The next time the text changes, one of the places is forgotten. Paragraphs that are almost alike often show that it has happened already.',
    mend: 'Write the paragraph as a notice once, and refer to it from each place. Paragraphs of fewer than ten words, and what like steps on two levels are about, are left alone.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar

## Del bekymringen

Barnet har rett til å si sin mening i alt som gjelder det.

## Evaluer

Barnet har rett til å si sin mening i alt som gjelder det.

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['9:1'],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar

## Del bekymringen

Barnet har rett til å si sin mening i alt som gjelder det, og den skal telle.

## Evaluer

Barnet har rett til å si sin mening i alt som vedkommer det, og den skal telle.

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['9:1'],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar

> [!AKUTT] Akutt {#akutt-0}
> Meld fra til barnevernstjenesten med en gang når du mistenker vold.

## Evaluer

> [!AKUTT] Akutt {#akutt-1}
> Meld fra til barnevernstjenesten med en gang når du mistenker vold.

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['9:3'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar

## Del bekymringen

> [!NB] Barnets rett {#rett}
> Barnet har rett til å si sin mening i alt som gjelder det.

## Evaluer

> [!NB]
> [Barnets rett](#rett)

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
