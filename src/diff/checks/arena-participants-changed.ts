import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'arena-participants-changed',
    on: [...fieldKeys(['arena.participants'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hvem som er med på ${w.owner(d)}. ${w.words(d)}`,
  nn: (d, w) => `Det er endra kven som er med på ${w.owner(d)}. ${w.words(d)}`,
  en: (d, w) => `Who takes part in ${w.owner(d)} has changed. ${w.words(d)}`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hvem som er med på en møteplass.',
    why: 'Noen må møte, og andre skal ikke lenger få opplysninger der.',
  },
  nn: {
    title: 'Det er endra kven som er med på ein møteplass.',
    why: 'Nokon må møte, og andre skal ikkje lenger få opplysningar der.',
  },
  en: {
    title: 'Who takes part in an arena has changed.',
    why: 'Some must attend, and others are no longer told what is said there.',
  },
  example: {
    old: `arenas: [{ id: team, title: Tverrfaglig team, participants: Rektor og helsesykepleier }]
`,
    new: `arenas: [{ id: team, title: Tverrfaglig team, participants: 'Rektor, PPT og helsesykepleier' }]
`,
    tells: ['arena-participants-changed'],
  },
};
