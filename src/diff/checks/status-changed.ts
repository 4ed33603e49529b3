import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'status-changed',
    on: [...fieldKeys(['guide.status'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Veilederen har en annen status. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) => `Rettleiaren har ein annan status. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) => `The guide has another status. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Veilederen har en annen status.',
    why: 'Et utkast skal ikke følges; en publisert veileder skal.',
  },
  nn: {
    title: 'Rettleiaren har ein annan status.',
    why: 'Eit utkast skal ikkje følgjast; ein publisert rettleiar skal.',
  },
  en: {
    title: 'The guide has another status.',
    why: 'A draft is not to be followed; a published guide is.',
  },
  example: {
    old: `status: draft
`,
    new: `status: published
`,
    tells: ['status-changed'],
  },
};
