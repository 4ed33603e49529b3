import { at } from '../../model/origin.ts';
import { formatTarget } from '../../model/target.ts';
import { conditionOf, meetsBoth, outcomesOf, type PlacedOutcome } from '../flow/outcomes.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { step: string } };

/** Several targets have a criterion each, which is another rule's business; a text may say when. */
const saysWhen = ({ outcome }: PlacedOutcome): boolean =>
  conditionOf(outcome.when) !== '' || outcome.go.length > 1 || outcome.go[0]?.when !== undefined || !!outcome.text;

const targetOf = ({ outcome }: PlacedOutcome): string => outcome.go.map(({ to }) => formatTarget(to)).join();

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const step of guide.levels.flatMap((level) => level.steps)) {
      const outcomes = outcomesOf(step);
      for (const [i, open] of outcomes.entries()) {
        if (saysWhen(open)) continue;
        // The very same outcome written twice is one fault, told of as such.
        const others = outcomes.filter((o) => o !== open && meetsBoth(o, open));
        const isCopy = outcomes.slice(0, i).some((o) => !saysWhen(o) && targetOf(o) === targetOf(open));
        const isAlone = others.every((o) => !saysWhen(o) && targetOf(o) === targetOf(open));
        if (!isCopy && !isAlone) report('default', { step: nameOf(step) }, at(open.outcome));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step }) =>
      `«${step}» har flere utfall, og dette sier ikke når det gjelder. Skriv hva som skal til for å velge det.`,
  },
  nn: {
    default: ({ step }) =>
      `«${step}» har fleire utfall, og dette seier ikkje når det gjeld. Skriv kva som skal til for å velje det.`,
  },
  en: {
    default: ({ step }) =>
      `“${step}” has several outcomes, and this one does not say when it applies. Write what it takes to choose it.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Utfallet sier ikke når det gjelder.',
    why: 'Når et trinn har flere utfall, må leseren vite hva som skal til for å velge hvert av dem.',
    mend: 'Skriv betingelsen: «when: …» i YAML, eller teksten foran pilen i Markdown.',
  },
  nn: {
    title: 'Utfallet seier ikkje når det gjeld.',
    why: 'Når eit steg har fleire utfall, må lesaren vite kva som skal til for å velje kvart av dei.',
    mend: 'Skriv vilkåret: «when: …» i YAML, eller teksten framfor pila i Markdown.',
  },
  en: {
    title: 'The outcome does not say when it applies.',
    why: 'When a step has several outcomes, the reader must know what it takes to choose each of them.',
    mend: 'Write the condition: “when: …” in YAML, or the text before the arrow in Markdown.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
      - id: evaluer
        title: Evaluer
        outcomes:
          - { when: Målet er nådd, go: close }
          - { go: step:tiltak }
`,
      finds: ['11:13'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ go: next }]
      - id: evaluer
        title: Evaluer
        outcomes:
          - { when: Målet er nådd, go: close }
          - { when: Målet er ikke nådd, go: step:tiltak }
`,
      finds: [],
    },
  ],
};
