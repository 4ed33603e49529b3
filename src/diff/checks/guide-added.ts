import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({ meta: { tier: 'practice', mirror: 'guide-removed', on: ['guide:added'] } });

export const sentences: Sentences = {
  nb: (d, w) => `En ny veileder er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Ein ny rettleiar er lagd til: ${w.quote(d.name)}.`,
  en: (d, w) => `A guide was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: { title: 'En veileder er lagt til.', why: 'Noen har fått en veileder å følge.' },
  nn: { title: 'Ein rettleiar er lagd til.', why: 'Nokon har fått ein rettleiar å følgje.' },
  en: { title: 'A guide was added.', why: 'Someone has a guide to follow.' },
  example: {
    old: '',
    new: 'levels: [{ id: 0, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }] }]\n',
    tells: ['guide-added'],
  },
};
