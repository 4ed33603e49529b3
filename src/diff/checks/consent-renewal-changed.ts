import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-renewal-changed',
    on: [...fieldKeys(['consent.renewal'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret når ${w.quote(d.name)} må fornyes. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra når ${w.quote(d.name)} må fornyast. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `When ${w.quote(d.name)} must be renewed has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret når et samtykke må fornyes.',
    why: 'Et samtykke kan gå ut tidligere eller senere enn før.',
  },
  nn: {
    title: 'Det er endra når eit samtykke må fornyast.',
    why: 'Eit samtykke kan gå ut tidlegare eller seinare enn før.',
  },
  en: {
    title: 'When a consent must be renewed has changed.',
    why: 'A consent may run out sooner or later than before.',
  },
  example: {
    old: `consents: [{ id: samtykke, title: Samtykke til logg, renewal: hvert år }]
`,
    new: `consents: [{ id: samtykke, title: Samtykke til logg, renewal: ved bytte av skole }]
`,
    tells: ['consent-renewal-changed'],
  },
};
