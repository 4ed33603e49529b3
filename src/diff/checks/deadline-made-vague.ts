import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'deadline-made-exact',
    on: ['deadline.within:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Fristen${w.in(d)} er ikke lenger et bestemt tidspunkt. Før var den ${w.time(d.from)}.`,
  nn: (d, w) => `Fristen${w.in(d)} er ikkje lenger eit bestemt tidspunkt. Før var han ${w.time(d.from)}.`,
  en: (d, w) => `The deadline${w.in(d)} is no longer a certain time. Before it was ${w.time(d.from)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En frist er blitt ubestemt.',
    why: 'Ingen kan si når noe er for sent.',
  },
  nn: {
    title: 'Ein frist er blitt ubestemt.',
    why: 'Ingen kan seie når noko er for seint.',
  },
  en: {
    title: 'A deadline has become vague.',
    why: 'Nobody can say when something is too late.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: snarest }]
`,
    tells: ['deadline-made-vague'],
  },
};
