import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'dates-changed',
    on: [
      ...fieldKeys([
        'guide.dates.created',
        'guide.dates.published',
        'guide.dates.updated',
        'guide.dates.review',
        'law.date',
        'change.date',
        'change.version',
      ]),
    ],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En dato er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Ein dato er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `A date has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En dato er endret.',
    why: 'Den sier hvor gammel veilederen er, eller når noe sist ble kontrollert.',
  },
  nn: {
    title: 'Ein dato er endra.',
    why: 'Han seier kor gammal rettleiaren er, eller når noko sist vart kontrollert.',
  },
  en: {
    title: 'A date has changed.',
    why: 'It says how old the guide is, or when something was last checked.',
  },
  example: {
    old: `dates: { updated: 2026-05-04 }
`,
    new: `dates: { updated: 2026-08-01 }
`,
    tells: ['dates-changed'],
  },
};
