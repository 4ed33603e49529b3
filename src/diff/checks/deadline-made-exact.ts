import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'deadline-made-vague',
    on: ['deadline.within:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Fristen${w.in(d)} er blitt bestemt: ${w.time(d.to)}.`,
  nn: (d, w) => `Fristen${w.in(d)} er blitt bestemt: ${w.time(d.to)}.`,
  en: (d, w) => `The deadline${w.in(d)} has become exact: ${w.time(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En frist er blitt bestemt.',
    why: 'Det er nå klart når noe er for sent.',
  },
  nn: {
    title: 'Ein frist er blitt bestemt.',
    why: 'Det er no klart når noko er for seint.',
  },
  en: {
    title: 'A deadline has become exact.',
    why: 'It is now clear when something is too late.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: snarest }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke }]
`,
    tells: ['deadline-made-exact'],
  },
};
