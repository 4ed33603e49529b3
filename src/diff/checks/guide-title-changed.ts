import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'guide-title-changed',
    on: [...fieldKeys(['guide.title', 'guide.name'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Veilederen har fått et annet navn. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Rettleiaren har fått eit anna namn. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `The guide has another name. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Veilederen har fått et annet navn.',
    why: 'Det er navnet folk leter etter.',
  },
  nn: {
    title: 'Rettleiaren har fått eit anna namn.',
    why: 'Det er namnet folk leitar etter.',
  },
  en: {
    title: 'The guide has another name.',
    why: 'It is the name people look for.',
  },
  example: {
    old: `name: Sett-veilederen
`,
    new: `name: Se meg-veilederen
`,
    tells: ['guide-title-changed'],
  },
};
