import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({ meta: { tier: 'practice', mirror: 'guide-added', on: ['guide:removed'] } });

export const sentences: Sentences = {
  nb: (d, w) => `Veilederen ${w.quote(d.name)} er fjernet.`,
  nn: (d, w) => `Rettleiaren ${w.quote(d.name)} er fjerna.`,
  en: (d, w) => `The guide ${w.quote(d.name)} was removed.`,
};

export const page: CheckPage = {
  nb: { title: 'En veileder er fjernet.', why: 'De som fulgte den, har ikke lenger noe å følge.' },
  nn: { title: 'Ein rettleiar er fjerna.', why: 'Dei som følgde han, har ikkje lenger noko å følgje.' },
  en: { title: 'A guide was removed.', why: 'Those who followed it have nothing to follow any more.' },
  example: {
    old: 'levels: [{ id: 0, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }] }]\n',
    new: '',
    tells: ['guide-removed'],
  },
};
