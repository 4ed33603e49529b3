import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'appointment-removed',
    on: ['step.appoints:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Noen skal nå pekes ut som ${w.quote(d.name)}${w.in(d)}.`,
  nn: (d, w) => `Nokon skal no peikast ut som ${w.quote(d.name)}${w.in(d)}.`,
  en: (d, w) => `Someone is now to be appointed as ${w.quote(d.name)}${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noen skal få en rolle i et trinn.',
    why: 'Fra nå av skal én person ha oppgaven.',
  },
  nn: {
    title: 'Nokon skal få ei rolle i eit steg.',
    why: 'Frå no av skal éin person ha oppgåva.',
  },
  en: {
    title: 'Someone is to be given a role in a step.',
    why: 'From now on one person has the task.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Bli enige om veien videre.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Bli enige om veien videre.
        appoints: [koordinator]
`,
    tells: ['appointment-added'],
  },
};
