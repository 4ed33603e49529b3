import type { Step } from '../../model/step.ts';
import { analysisOf } from '../flow/analysis.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { nameOf, prosesOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { default: { step: string; words: string } };

const ending =
  /(?<![a-zß-öø-ɏ])(?:avslutt(?:es|er|ar|ast|e|a)?\s+(?:(?:dere|de|du|vi)\s+)?(?:saken|saka|loggen|stafettloggen)|(?:saken|saka|loggen|stafettloggen)\s+(?:(?:kan|skal|må|blir|vert|er)\s+)?(?:da\s+|då\s+)?(?:avslutta|avsluttast|avslutte[st]|avsluttet)|close the (?:case|log)|the (?:case|log) (?:is|can be) closed)(?![a-zß-öø-ɏ])/g;
/** Words before it that make it something else: not now, or a time to do something by. */
const notHere =
  /(?<![a-zß-öø-ɏ])(?:ikke|ikkje|aldri|før|inntil|til|når|etter at|not|never|before|until|when|after)(?:\s[a-zß-öø-ɏ]+){0,4}\s*$/;

/** A step that is there to close, or that asks whether to, has the ending in the way on from it. */
const isClosing = (step: Step | undefined): boolean =>
  step !== undefined &&
  (step.kind === 'close' || /^(?:\d+\.?\s*)?(?:avslutt|close)/.test(inSmallLetters(step.title.trim())));

function endingIn(text: string): { start: number; words: string } | undefined {
  const small = inSmallLetters(text);
  for (const found of small.matchAll(ending)) {
    const sentence =
      small
        .slice(0, found.index)
        .split(/[.!?\n:]\s/)
        .at(-1) ?? '';
    if (!notHere.test(sentence))
      return { start: found.index, words: text.slice(found.index, found.index + found[0].length) };
  }
  return undefined;
}

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const { core } = analysisOf(guide);
    for (const [i, step] of core.places.steps.entries()) {
      const out = core.out[i] ?? [];
      const ends = out.some(({ to }) => to >= core.stepCount || isClosing(core.places.steps[to]));
      const isOpen = outcomesOf(step).some(({ outcome }) => outcome.go.some(({ to }) => to.kind === 'unspecified'));
      if (ends || isOpen || isClosing(step) || (core.loose[i] ?? []).length > 0) continue;
      for (const prose of prosesOf(step)) {
        const found = endingIn(prose.text);
        if (!found) continue;
        const { start, words } = found;
        report('default', { step: nameOf(step), words }, prose.at(start, start + words.length));
        break;
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, words }) =>
      `Teksten i «${step}» sier «${words}», men ingen av utfallene avslutter saken. Legg inn et utfall som gjør det.`,
  },
  nn: {
    default: ({ step, words }) =>
      `Teksten i «${step}» seier «${words}», men ingen av utfalla avsluttar saka. Legg inn eit utfall som gjer det.`,
  },
  en: {
    default: ({ step, words }) =>
      `The text of “${step}” says “${words}”, but none of its outcomes closes the case. Add an outcome that does.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Teksten avslutter saken, men ingen utfall gjør det.',
    why: 'Veien ut står bare i løpende tekst. Den blir ikke med i flytskjemaet eller i gjennomgangen.',
    mend: 'Legg inn et utfall som avslutter saken, med betingelsen fra teksten.',
  },
  nn: {
    title: 'Teksten avsluttar saka, men ingen utfall gjer det.',
    why: 'Vegen ut står berre i løpande tekst. Han blir ikkje med i flytskjemaet eller i gjennomgangen.',
    mend: 'Legg inn eit utfall som avsluttar saka, med vilkåret frå teksten.',
  },
  en: {
    title: 'The text closes the case, but no outcome does.',
    why: 'The way out stands in running text only. It is left out of the chart and of the walkthrough.',
    mend: 'Add an outcome that closes the case, with the condition from the text.',
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
        body: Er dere ikke bekymret lenger, avslutter dere saken.
      - id: foresatte
        title: Del bekymringen med foresatte
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
      finds: ['7:45'],
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
        body: Er dere ikke bekymret lenger, kan saken avsluttes.
        outcomes:
          - { when: Dere er ikke bekymret lenger, go: close }
          - { when: Dere er fortsatt bekymret, go: next }
      - id: foresatte
        title: Del bekymringen med foresatte
        body: Skriv en merknad før dere avslutter saken.
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
      finds: [],
    },
  ],
};
