import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-action-changed',
    on: [...fieldKeys(['consentUse.action'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Det er endret hva som skal gjøres med samtykket${w.in(d)}. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) =>
    `Det er endra kva som skal gjerast med samtykket${w.in(d)}. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) =>
    `What is done with the consent${w.in(d)} has changed. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hva som skal gjøres med et samtykke.',
    why: 'Det kan for eksempel måtte hentes på nytt.',
  },
  nn: {
    title: 'Det er endra kva som skal gjerast med eit samtykke.',
    why: 'Det kan til dømes måtte hentast på nytt.',
  },
  en: {
    title: 'What is done with a consent has changed.',
    why: 'For example, it may have to be asked for again.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        consents: [{ consent: samtykke, action: obtain }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        consents: [{ consent: samtykke, action: check }]
`,
    tells: ['consent-action-changed'],
  },
};
