import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'arena-step-removed',
    on: ['arena.steps:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.owner(d)} hører nå til trinnet ${w.quote(d.name)}.`,
  nn: (d, w) => `${w.owner(d)} høyrer no til steget ${w.quote(d.name)}.`,
  en: (d, w) => `${w.owner(d)} now belongs to the step ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En møteplass hører til ett trinn til.',
    why: 'De som gjør trinnet, kan ta saken opp der.',
  },
  nn: {
    title: 'Ein møteplass høyrer til eitt steg til.',
    why: 'Dei som gjer steget, kan ta saka opp der.',
  },
  en: {
    title: 'An arena belongs to one more step.',
    why: 'Those who do the step can take the case up there.',
  },
  example: {
    old: `levels: [{ id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }]
arenas: [{ id: team, title: Tverrfaglig team }]
`,
    new: `levels: [{ id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }]
arenas: [{ id: team, title: Tverrfaglig team, steps: [tiltak] }]
`,
    tells: ['arena-step-added'],
  },
};
