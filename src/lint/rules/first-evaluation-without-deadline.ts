import { at } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import { evaluationPart } from '../bti/level-course.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { nameOf, textOfStep } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { step: string; level: string } };

/** “Avtal tidspunkt for evalueringsmøte”, “avtal når dere møtes igjen”: a time is agreed on. */
const agreesOnTime =
  /(?<![a-zß-öø-ɏ])(?:avtal[a-zß-öø-ɏ]*|finn[a-zß-öø-ɏ]*|sett[a-zß-öø-ɏ]*|bestem[a-zß-öø-ɏ]*|fastset[a-zß-öø-ɏ]*|kall[a-zß-öø-ɏ]* inn|agree|set|find)[^.\n]{0,60}(?:tidspunkt|tid(?![a-zß-öø-ɏ])|dato|når|evalu|nytt møte|neste møte|oppfølgingsmøte|møtes|date|time|when)/i;
/** “innen 2–4 uker”, “etter seks uker”. */
const givesTime =
  /(?<![a-zß-öø-ɏ])(?:inn[ae]n?e?|senest|seinast|etter|within|after)\s[^.\n]{0,20}(?:uke|veke|måned|månad|week|month|dager|dagar|days)/i;

const saysTime = (step: Step): boolean =>
  agreesOnTime.test(textOfStep(step)) ||
  outcomesOf(step).some(({ outcome }) =>
    [outcome.text?.text ?? '', ...outcome.effects.map((effect) => effect.text ?? '')].some((text) =>
      agreesOnTime.test(text),
    ),
  );
const setsLimit = (step: Step): boolean =>
  step.deadlines.length > 0 ||
  step.branches.some((branch) => branch.deadlines.length > 0) ||
  givesTime.test(textOfStep(step));

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', draft: 'info', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    for (const level of guide.levels) {
      const part = evaluationPart(level);
      const [evaluation] = part;
      if (!evaluation) continue;
      const before = level.steps.slice(0, level.steps.indexOf(evaluation));
      if (part.some(setsLimit) || saysTime(evaluation) || before.some(saysTime)) continue;
      report('default', { step: nameOf(evaluation), level: nameOf(level) }, at(evaluation, 'title'));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, level }) =>
      `Nivået «${level}» sier ikke når «${step}» skal være. Sett en frist regnet fra da tiltakene startet, eller skriv i et tidligere trinn at dere avtaler tidspunktet.`,
  },
  nn: {
    default: ({ step, level }) =>
      `Nivået «${level}» seier ikkje når «${step}» skal vere. Set ein frist rekna frå då tiltaka starta, eller skriv i eit tidlegare steg at de avtaler tidspunktet.`,
  },
  en: {
    default: ({ step, level }) =>
      `Level “${level}” does not say when “${step}” is to be. Set a deadline counted from the start of the measures, or write in an earlier step that you agree on a time.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Det står ikke når den første evalueringen skal være.',
    why: 'Uten en tid blir evalueringen utsatt, og barnet kan få tiltak som ikke virker i månedsvis.',
    mend: 'Sett en frist på evalueringen, eller la et tidligere trinn på nivået si at dere avtaler tidspunktet.',
  },
  nn: {
    title: 'Det står ikkje når den første evalueringa skal vere.',
    why: 'Utan ei tid blir evalueringa utsett, og barnet kan få tiltak som ikkje verkar i månadsvis.',
    mend: 'Set ein frist på evalueringa, eller la eit tidlegare steg på nivået seie at de avtaler tidspunktet.',
  },
  en: {
    title: 'Nothing says when the first evaluation is to be.',
    why: 'Without a time the evaluation is put off, and the child may have measures that do not work for months.',
    mend: 'Set a deadline for the evaluation, or let an earlier step of the level say that you agree on a time.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Sett i gang tiltak

## Evalueringsmøte

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
- Målet er ikke nådd → [Sett i gang tiltak](#sett-i-gang-tiltak)
`,
      finds: ['5:4'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Sett i gang tiltak

Avtal tidspunkt for evalueringsmøtet.

## Evalueringsmøte

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
- Målet er ikke nådd → [Sett i gang tiltak](#sett-i-gang-tiltak)
`,
      finds: [],
    },
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Sett i gang tiltak

## Evalueringsmøte

**Frist for gjennomføring:** innen seks uker etter at tiltakene er satt i gang

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
- Målet er ikke nådd → [Sett i gang tiltak](#sett-i-gang-tiltak)
`,
      finds: [],
    },
  ],
};
