import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { practiceAudiences } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'audience-widened',
    on: [...practiceAudiences('narrowed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `${w.cap(w.thing(d.element))}${w.named(d)} gjelder for færre enn før. Før: ${w.who(d.oldAudiences)}. Nå: ${w.who(d.audiences)}.`,
  nn: (d, w) =>
    `${w.cap(w.thing(d.element))}${w.named(d)} gjeld for færre enn før. Før: ${w.who(d.oldAudiences)}. No: ${w.who(d.audiences)}.`,
  en: (d, w) =>
    `${w.cap(w.thing(d.element))}${w.named(d)} is for fewer than before. Before: ${w.who(d.oldAudiences)}. Now: ${w.who(d.audiences)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe gjelder for færre målgrupper.',
    why: 'De som er tatt ut, skal ikke lenger gjøre dette.',
  },
  nn: {
    title: 'Noko gjeld for færre målgrupper.',
    why: 'Dei som er tekne ut, skal ikkje lenger gjere dette.',
  },
  en: {
    title: 'Something is for fewer audiences.',
    why: 'Those left out are no longer to do this.',
  },
  example: {
    old: `audiences: [{ id: skole, title: Skole }, { id: helse, title: Helsestasjon }]
levels:
  - { id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }
`,
    new: `audiences: [{ id: skole, title: Skole }, { id: helse, title: Helsestasjon }]
levels:
  - { id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak, audiences: [skole] }] }
`,
    tells: ['audience-narrowed'],
  },
};
