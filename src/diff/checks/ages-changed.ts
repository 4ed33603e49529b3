import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'ages-changed',
    on: [...fieldKeys(['guide.ages.from', 'guide.ages.to', 'guide.ages.pregnancy'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hvilke aldre veilederen gjelder for. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) => `Det er endra kva aldrar rettleiaren gjeld for. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) => `Which ages the guide is for has changed. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hvilke aldre veilederen gjelder for.',
    why: 'Andre barn og unge enn før er omfattet.',
  },
  nn: {
    title: 'Det er endra kva aldrar rettleiaren gjeld for.',
    why: 'Andre barn og unge enn før er omfatta.',
  },
  en: {
    title: 'Which ages the guide is for has changed.',
    why: 'Other children and youth than before are covered.',
  },
  example: {
    old: `ages: { from: 0, to: 23 }
`,
    new: `ages: { from: 0, to: 25 }
`,
    tells: ['ages-changed'],
  },
};
