import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { practiceAudiences } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'audience-narrowed',
    on: [...practiceAudiences('widened')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `${w.cap(w.thing(d.element))}${w.named(d)} gjelder for flere enn før. Før: ${w.who(d.oldAudiences)}. Nå: ${w.who(d.audiences)}.`,
  nn: (d, w) =>
    `${w.cap(w.thing(d.element))}${w.named(d)} gjeld for fleire enn før. Før: ${w.who(d.oldAudiences)}. No: ${w.who(d.audiences)}.`,
  en: (d, w) =>
    `${w.cap(w.thing(d.element))}${w.named(d)} is for more than before. Before: ${w.who(d.oldAudiences)}. Now: ${w.who(d.audiences)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe gjelder for flere målgrupper.',
    why: 'Noen flere skal nå gjøre dette.',
  },
  nn: {
    title: 'Noko gjeld for fleire målgrupper.',
    why: 'Nokre fleire skal no gjere dette.',
  },
  en: {
    title: 'Something is for more audiences.',
    why: 'Some more people are now to do this.',
  },
  example: {
    old: `audiences: [{ id: skole, title: Skole }, { id: helse, title: Helsestasjon }]
levels:
  - { id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak, audiences: [skole] }] }
`,
    new: `audiences: [{ id: skole, title: Skole }, { id: helse, title: Helsestasjon }]
levels:
  - { id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak, audiences: [skole, helse] }] }
`,
    tells: ['audience-widened'],
  },
};
