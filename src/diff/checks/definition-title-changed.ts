import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';
import { definitionKinds } from '../shape.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'definition-title-changed',
    on: [
      ...fieldKeys([
        ...definitionKinds.filter((kind) => kind !== 'law' && kind !== 'term').map((kind) => `${kind}.title`),
        'term.term',
        'branch.title',
        'word.term',
      ]),
    ],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `${w.cap(w.thing(d.element))} har fått et annet navn${w.in(d)}. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) =>
    `${w.cap(w.thing(d.element))} har fått eit anna namn${w.in(d)}. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) =>
    `${w.cap(w.thing(d.element))} has another name${w.in(d)}. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe har fått et annet navn.',
    why: 'Leseren kjenner det kanskje ikke igjen.',
  },
  nn: {
    title: 'Noko har fått eit anna namn.',
    why: 'Lesaren kjenner det kanskje ikkje att.',
  },
  en: {
    title: 'Something has another name.',
    why: 'Readers may not recognize it.',
  },
  example: {
    old: `roles: [{ id: koordinator, title: Koordinator }]
`,
    new: `roles: [{ id: koordinator, title: Stafettholder }]
`,
    tells: ['definition-title-changed'],
  },
};
