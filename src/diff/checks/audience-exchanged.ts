import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { practiceAudiences } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'audience-exchanged',
    on: [...practiceAudiences('changed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `${w.cap(w.thing(d.element))}${w.named(d)} gjelder for andre enn før. Før: ${w.who(d.oldAudiences)}. Nå: ${w.who(d.audiences)}.`,
  nn: (d, w) =>
    `${w.cap(w.thing(d.element))}${w.named(d)} gjeld for andre enn før. Før: ${w.who(d.oldAudiences)}. No: ${w.who(d.audiences)}.`,
  en: (d, w) =>
    `${w.cap(w.thing(d.element))}${w.named(d)} is for others than before. Before: ${w.who(d.oldAudiences)}. Now: ${w.who(d.audiences)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe gjelder for andre målgrupper.',
    why: 'Noen skal slutte å gjøre dette, og andre skal begynne.',
  },
  nn: {
    title: 'Noko gjeld for andre målgrupper.',
    why: 'Nokon skal slutte å gjere dette, og andre skal byrje.',
  },
  en: {
    title: 'Something is for other audiences.',
    why: 'Some are to stop doing this, and others to begin.',
  },
  example: {
    old: `audiences: [{ id: skole, title: Skole }, { id: helse, title: Helsestasjon }]
levels:
  - { id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak, audiences: [skole] }] }
`,
    new: `audiences: [{ id: skole, title: Skole }, { id: helse, title: Helsestasjon }]
levels:
  - { id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak, audiences: [helse] }] }
`,
    tells: ['audience-exchanged'],
  },
};
