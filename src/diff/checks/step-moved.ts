import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'step-moved',
    on: ['step:moved'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Trinnet ${w.quote(d.name)} er flyttet fra ${w.place(d.oldChain)} til ${w.place(d.chain)}.`,
  nn: (d, w) => `Steget ${w.quote(d.name)} er flytta frå ${w.place(d.oldChain)} til ${w.place(d.chain)}.`,
  en: (d, w) => `The step ${w.quote(d.name)} was moved from ${w.place(d.oldChain)} to ${w.place(d.chain)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn er flyttet til et annet nivå.',
    why: 'Det gjøres nå av andre, tidligere eller senere i saken.',
  },
  nn: {
    title: 'Eit steg er flytta til eit anna nivå.',
    why: 'Det blir no gjort av andre, tidlegare eller seinare i saka.',
  },
  en: {
    title: 'A step was moved to another level.',
    why: 'It is now done by others, earlier or later in the case.',
  },
  example: {
    old: `levels:
  - id: 0
    title: Avklar
    steps:
      - { id: merk, title: Merk deg det du ser }
      - { id: samtale, title: Snakk med foresatte }
  - id: 1
    title: Tiltak
    steps: [{ id: tiltak, title: Sett i gang tiltak }]
`,
    new: `levels:
  - id: 0
    title: Avklar
    steps: [{ id: merk, title: Merk deg det du ser }]
  - id: 1
    title: Tiltak
    steps:
      - { id: samtale, title: Snakk med foresatte }
      - { id: tiltak, title: Sett i gang tiltak }
`,
    tells: ['step-moved'],
  },
};
