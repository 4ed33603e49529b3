import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-form-changed',
    on: [...fieldKeys(['consent.written', 'consent.tool'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Måten å gi ${w.quote(d.name)} på er endret. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) => `Måten å gi ${w.quote(d.name)} på er endra. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) => `How ${w.quote(d.name)} is given has changed. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Måten å gi samtykke på er endret.',
    why: 'Det kan måtte være skriftlig, eller på et annet skjema.',
  },
  nn: {
    title: 'Måten å gi samtykke på er endra.',
    why: 'Det kan måtte vere skriftleg, eller på eit anna skjema.',
  },
  en: {
    title: 'How consent is given has changed.',
    why: 'It may have to be in writing, or on another form.',
  },
  example: {
    old: `consents: [{ id: samtykke, title: Samtykke til logg, written: false }]
`,
    new: `consents: [{ id: samtykke, title: Samtykke til logg, written: true }]
`,
    tells: ['consent-form-changed'],
  },
};
