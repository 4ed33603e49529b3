import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'arena-trigger-changed',
    on: [...fieldKeys(['arena.trigger'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret når ${w.owner(d)} skal brukes. ${w.words(d)}`,
  nn: (d, w) => `Det er endra når ${w.owner(d)} skal brukast. ${w.words(d)}`,
  en: (d, w) => `When ${w.owner(d)} is to be used has changed. ${w.words(d)}`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret når en møteplass skal brukes.',
    why: 'Andre saker enn før hører til der.',
  },
  nn: {
    title: 'Det er endra når ein møteplass skal brukast.',
    why: 'Andre saker enn før høyrer til der.',
  },
  en: {
    title: 'When an arena is to be used has changed.',
    why: 'Other cases than before belong there.',
  },
  example: {
    old: `arenas: [{ id: team, title: Tverrfaglig team, trigger: Ved bekymring for skolemiljøet }]
`,
    new: `arenas: [{ id: team, title: Tverrfaglig team, trigger: Ved bekymring for skolemiljøet eller fraværet }]
`,
    tells: ['arena-trigger-changed'],
  },
};
