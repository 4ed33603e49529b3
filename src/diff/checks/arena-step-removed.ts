import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'arena-step-added',
    on: ['arena.steps:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.owner(d)} hører ikke lenger til trinnet ${w.quote(d.name)}.`,
  nn: (d, w) => `${w.owner(d)} høyrer ikkje lenger til steget ${w.quote(d.name)}.`,
  en: (d, w) => `${w.owner(d)} no longer belongs to the step ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En møteplass hører til ett trinn mindre.',
    why: 'De som gjør trinnet, tar ikke lenger saken opp der.',
  },
  nn: {
    title: 'Ein møteplass høyrer til eitt steg mindre.',
    why: 'Dei som gjer steget, tek ikkje lenger saka opp der.',
  },
  en: {
    title: 'An arena belongs to one step less.',
    why: 'Those who do the step no longer take the case up there.',
  },
  example: {
    old: `levels: [{ id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }]
arenas: [{ id: team, title: Tverrfaglig team, steps: [tiltak] }]
`,
    new: `levels: [{ id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }]
arenas: [{ id: team, title: Tverrfaglig team }]
`,
    tells: ['arena-step-removed'],
  },
};
