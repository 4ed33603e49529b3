import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'variant-changed',
    on: [...fieldKeys(['guide.variantOf.guide', 'guide.variantOf.version', 'guide.variantOf.texts'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hva denne språkutgaven er laget fra. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra kva denne språkutgåva er laga frå. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) =>
    `What this language variant was made from has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hva en språkutgave er laget fra.',
    why: 'Det sier om språkutgaven er oppdatert.',
  },
  nn: {
    title: 'Det er endra kva ei språkutgåve er laga frå.',
    why: 'Det seier om språkutgåva er oppdatert.',
  },
  en: {
    title: 'What a language variant was made from has changed.',
    why: 'It tells whether the variant is up to date.',
  },
  example: {
    old: `variantOf: { guide: bokmal, version: 1.0.0 }
`,
    new: `variantOf: { guide: bokmal, version: 1.1.0 }
`,
    tells: ['variant-changed'],
  },
};
