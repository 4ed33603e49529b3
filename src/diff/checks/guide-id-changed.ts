import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'guide-id-changed',
    on: [...fieldKeys(['guide.id'])],
  },
});

export const sentences: Sentences = {
  nb: (d) => `Veilederen har fått en annen id: «${d.to}», før «${d.from}».`,
  nn: (d) => `Rettleiaren har fått ein annan id: «${d.to}», før «${d.from}».`,
  en: (d) => `The guide has another id: “${d.to}”, before it was “${d.from}”.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Veilederen har fått en annen id.',
    why: 'Språkutgaver og andre som bygger på den, finner den ikke.',
  },
  nn: {
    title: 'Rettleiaren har fått ein annan id.',
    why: 'Språkutgåver og andre som byggjer på han, finn han ikkje.',
  },
  en: {
    title: 'The guide has another id.',
    why: 'Variants and others that build on it do not find it.',
  },
  example: {
    old: `id: eksempel
`,
    new: `id: eksempelkommune
`,
    tells: ['guide-id-changed'],
  },
};
