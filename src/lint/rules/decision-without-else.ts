import { at } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { nameOf, prosesOf, smallTextOfStep } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = {
  outcome: { step: string };
  text: { step: string; words: string };
};

const conditional = /^(?:hvis|dersom|viss|om|if)\s/i;
/** “Dersom saken skal tas videre …”: what follows goes for one of two answers. */
const goesOn =
  /(?<![a-zß-öø-ɏ])(?:hvis|dersom|viss|if)\s(?:saken|saka|bekymringen|bekymringa|uroa|the case|the worry)\s(?:skal|må|bør|går|blir|is to|goes|must)(?:\s[a-zß-öø-ɏ]+){0,3}\s(?:videre|vidare|further|on)(?![a-zß-öø-ɏ])/;
const otherwise =
  /(?<![a-zß-öø-ɏ])(?:hvis|dersom|viss|om|if)\s(?:[a-zß-öø-ɏ]+\s){0,4}?(?:ikke|ikkje|not)(?![a-zß-öø-ɏ])|(?<![a-zß-öø-ɏ])(?:ellers|elles|i motsatt fall|i motsett fall|otherwise)(?![a-zß-öø-ɏ])|(?<![a-zß-öø-ɏ])avslutt[a-zß-öø-ɏ]*\s+(?:saken|saka)/;

/** The outcome that is the only one, and holds in one case only. */
function loneOutcome(step: Step) {
  const [only, ...others] = outcomesOf(step);
  if (!only || others.length > 0 || only.outcome.go.length > 1) return undefined;
  const isOneCase = only.outcome.when.length > 0 && only.outcome.when.every((when) => conditional.test(when.trim()));
  return isOneCase ? only.outcome : undefined;
}

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const step of guide.levels.flatMap((level) => level.steps)) {
      // A step that is called a decision is told of as one.
      if (step.kind === 'decide' || step.title.trim().endsWith('?')) continue;
      if (otherwise.test(smallTextOfStep(step))) continue;
      const lone = loneOutcome(step);
      if (lone) report('outcome', { step: nameOf(step) }, at(lone));
      if (outcomesOf(step).length > 0 || !goesOn.test(smallTextOfStep(step))) continue;
      for (const prose of prosesOf(step)) {
        const found = goesOn.exec(inSmallLetters(prose.text));
        if (!found) continue;
        const end = found.index + found[0].length;
        report('text', { step: nameOf(step), words: prose.text.slice(found.index, end) }, prose.at(found.index, end));
        break;
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    outcome: ({ step }) =>
      `Utfallet i «${step}» gjelder bare i ett tilfelle, og det står ikke hva som skjer ellers. Legg inn et utfall for det andre tilfellet.`,
    text: ({ step, words }) =>
      `«${step}» sier hva som skjer «${words}», men ikke hva som skjer ellers. Legg inn utfall for begge tilfellene.`,
  },
  nn: {
    outcome: ({ step }) =>
      `Utfallet i «${step}» gjeld berre i eitt tilfelle, og det står ikkje kva som skjer elles. Legg inn eit utfall for det andre tilfellet.`,
    text: ({ step, words }) =>
      `«${step}» seier kva som skjer «${words}», men ikkje kva som skjer elles. Legg inn utfall for begge tilfella.`,
  },
  en: {
    outcome: ({ step }) =>
      `The outcome in “${step}” holds in one case only, and nothing is said of the other. Add an outcome for the other case.`,
    text: ({ step, words }) =>
      `“${step}” says what happens “${words}”, but not what happens otherwise. Add outcomes for both cases.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Trinnet sier hva som skjer i ett tilfelle, men ikke ellers.',
    why: 'Den som får et annet svar, vet ikke om saken er avsluttet eller bare glemt.',
    mend: 'Legg inn et utfall for hvert tilfelle, også når saken ikke skal videre.',
  },
  nn: {
    title: 'Steget seier kva som skjer i eitt tilfelle, men ikkje elles.',
    why: 'Den som får eit anna svar, veit ikkje om saka er avslutta eller berre gløymd.',
    mend: 'Legg inn eit utfall for kvart tilfelle, også når saka ikkje skal vidare.',
  },
  en: {
    title: 'The step says what happens in one case, but not in the other.',
    why: 'Someone who gets another answer does not know whether the case is closed or just forgotten.',
    mend: 'Add an outcome for each case, also for when the case is not to go on.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: leder
        title: Del bekymringen med lederen
        body: Dersom saken skal tas videre, bestemmer dere hvem som kontakter foresatte.
      - id: foresatte
        title: Del bekymringen med foresatte
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
      finds: ['7:15'],
    },
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: leder
        title: Del bekymringen med lederen
        outcomes: [{ when: Hvis bekymringen er der fortsatt, go: next }]
      - id: foresatte
        title: Del bekymringen med foresatte
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
      finds: ['7:20'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: leder
        title: Del bekymringen med lederen
        body: Dersom saken skal tas videre, bestemmer dere hvem som kontakter foresatte.
        outcomes:
          - { when: Dere tar saken videre, go: next }
          - { when: Det er ikke grunn til bekymring, go: close }
      - id: foresatte
        title: Del bekymringen med foresatte
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
      finds: [],
    },
  ],
};
