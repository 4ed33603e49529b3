import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { silentEnds } from '../flow/stuck.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { step: string; level: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'error', draft: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const analysis = analysisOf(guide);
    const { places } = analysis.core;
    for (const i of silentEnds(analysis)) {
      const step = places.steps[i];
      const level = places.levels[places.levelOf[i] ?? -1];
      if (step) report('default', { step: nameOf(step), level: nameOf(level) }, at(step, 'title'));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, level }) =>
      `«${step}» er det siste trinnet på nivået «${level}», men sier ikke hva som skjer etterpå. Legg inn utfall: avslutt saken, gå tilbake eller gå til et annet nivå.`,
  },
  nn: {
    default: ({ step, level }) =>
      `«${step}» er det siste steget på nivået «${level}», men seier ikkje kva som skjer etterpå. Legg inn utfall: avslutt saka, gå tilbake eller gå til eit anna nivå.`,
  },
  en: {
    default: ({ step, level }) =>
      `“${step}” is the last step of the level “${level}”, but does not say what happens next. Add outcomes: close the case, go back or go to another level.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Det siste trinnet på nivået har ingen utfall.',
    why: 'Et trinn uten utfall går videre til det neste på samme nivå. Etter det siste er det ikke noe neste, og saken stopper.',
    mend: 'La det siste trinnet si når saken avsluttes, når den går tilbake, og når den går til et annet nivå. I et utkast er dette bare en advarsel.',
  },
  nn: {
    title: 'Det siste steget på nivået har ingen utfall.',
    why: 'Eit steg utan utfall går vidare til det neste på same nivå. Etter det siste er det ikkje noko neste, og saka stoppar.',
    mend: 'La det siste steget seie når saka blir avslutta, når ho går tilbake, og når ho går til eit anna nivå. I eit utkast er dette berre ei åtvaring.',
  },
  en: {
    title: 'The last step of the level has no outcomes.',
    why: 'A step without outcomes goes on to the next one of the same level. After the last there is no next, and the case comes to a halt.',
    mend: 'Let the last step say when the case closes, when it goes back, and when it goes to another level. In a draft this is only a warning.',
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
`,
      finds: ['8:16'],
    },
    {
      form: 'md',
      text: `# Nivå 1: Tiltak i egen tjeneste

## 1. Sett i gang tiltak

Gjør det dere har avtalt.

## 2. Evaluer

Snakk om hvordan tiltakene virker.
`,
      finds: ['7:7'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak i egen tjeneste

## 1. Sett i gang tiltak

Gjør det dere har avtalt.

## 2. Evaluer

Snakk om hvordan tiltakene virker.

### Utfall

1. Målet er nådd → [Avslutt](#avslutt)
2. Målet er ikke nådd → [Sett i gang tiltak](#niva-1-trinn-1)
`,
      finds: [],
    },
  ],
};
