import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-effect-changed',
    on: [
      ...fieldKeys([
        'effect.kind',
        'effect.text',
        'effect.consent',
        'effect.role',
        'effect.tool',
        'effect.contact',
        'effect.system',
      ]),
    ],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Det som skal gjøres ved utfallet ${w.outcome(d)}${w.in(d)}, er endret. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) =>
    `Det som skal gjerast ved utfallet ${w.outcome(d)}${w.in(d)}, er endra. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) =>
    `What is done with the outcome ${w.outcome(d)}${w.in(d)} has changed. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det som skal gjøres ved et utfall, er endret.',
    why: 'Den som velger utfallet, må gjøre noe annet.',
  },
  nn: {
    title: 'Det som skal gjerast ved eit utfall, er endra.',
    why: 'Den som vel utfallet, må gjere noko anna.',
  },
  en: {
    title: 'What is done with an outcome has changed.',
    why: 'Whoever chooses it has something else to do.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: Målet er nådd, go: close, effects: [{ kind: notify, text: Gi beskjed til fastlegen }] }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: Målet er nådd, go: close, effects: [{ kind: notify, text: Gi beskjed til helsestasjonen }] }]
`,
    tells: ['outcome-effect-changed'],
  },
};
