import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'version-changed',
    on: [...fieldKeys(['guide.version'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Versjonen er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Versjonen er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `The version has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Versjonen er endret.',
    why: 'Leseren ser at veilederen er ny.',
  },
  nn: {
    title: 'Versjonen er endra.',
    why: 'Lesaren ser at rettleiaren er ny.',
  },
  en: {
    title: 'The version has changed.',
    why: 'Readers see that the guide is new.',
  },
  example: {
    old: `version: 1.0.0
`,
    new: `version: 1.1.0
`,
    tells: ['version-changed'],
  },
};
