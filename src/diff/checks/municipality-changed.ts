import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'municipality-changed',
    on: [...fieldKeys(['guide.municipality.name', 'guide.municipality.number', 'guide.ages.text'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Opplysningene om kommunen eller målgruppen er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Opplysningane om kommunen eller målgruppa er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) =>
    `The details of the municipality or the target group have changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Opplysningene om kommunen eller målgruppen er endret.',
    why: 'Det sier hvem veilederen gjelder for.',
  },
  nn: {
    title: 'Opplysningane om kommunen eller målgruppa er endra.',
    why: 'Det seier kven rettleiaren gjeld for.',
  },
  en: {
    title: 'The details of the municipality or the target group have changed.',
    why: 'They say whom the guide is for.',
  },
  example: {
    old: `municipality: { name: Eksempel, number: "0000" }
`,
    new: `municipality: { name: Eksempel, number: "9999" }
`,
    tells: ['municipality-changed'],
  },
};
