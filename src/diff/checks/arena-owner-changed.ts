import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'arena-owner-changed',
    on: [...fieldKeys(['arena.owner'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hvem som har ansvaret for ${w.owner(d)}. ${w.words(d)}`,
  nn: (d, w) => `Det er endra kven som har ansvaret for ${w.owner(d)}. ${w.words(d)}`,
  en: (d, w) => `Who is responsible for ${w.owner(d)} has changed. ${w.words(d)}`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hvem som har ansvaret for en møteplass.',
    why: 'Noen andre må kalle inn og lede.',
  },
  nn: {
    title: 'Det er endra kven som har ansvaret for ein møteplass.',
    why: 'Nokon andre må kalle inn og leie.',
  },
  en: {
    title: 'Who is responsible for an arena has changed.',
    why: 'Someone else must call and lead the meetings.',
  },
  example: {
    old: `arenas: [{ id: team, title: Tverrfaglig team, owner: Rektor }]
`,
    new: `arenas: [{ id: team, title: Tverrfaglig team, owner: Kommunalsjefen }]
`,
    tells: ['arena-owner-changed'],
  },
};
