import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'arena-details-changed',
    on: [...fieldKeys(['arena.ages.from', 'arena.ages.to', 'arena.ages.pregnancy', 'arena.ages.text'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Alderen for ${w.owner(d)} er endret. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) => `Alderen for ${w.owner(d)} er endra. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) => `The ages of ${w.owner(d)} have changed. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hvilke aldre en møteplass er for.',
    why: 'Andre barn og unge enn før hører til der.',
  },
  nn: {
    title: 'Det er endra kva aldrar ein møteplass er for.',
    why: 'Andre barn og unge enn før høyrer til der.',
  },
  en: {
    title: 'Which ages an arena is for has changed.',
    why: 'Other children and youth than before belong there.',
  },
  example: {
    old: `arenas: [{ id: team, title: Tverrfaglig team, ages: { from: 6, to: 16 } }]
`,
    new: `arenas: [{ id: team, title: Tverrfaglig team, ages: { from: 6, to: 18 } }]
`,
    tells: ['arena-details-changed'],
  },
};
