import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'level-removed',
    on: ['level:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt nivå er lagt til: ${w.level(d.id, d.name)}, ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt nivå er lagt til: ${w.level(d.id, d.name)}, ${w.quote(d.name)}.`,
  en: (d, w) => `A level was added: ${w.level(d.id, d.name)}, ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nivå er lagt til.',
    why: 'Saken kan gå til et nivå som ikke fantes før, med egne trinn.',
  },
  nn: {
    title: 'Eit nivå er lagt til.',
    why: 'Saka kan gå til eit nivå som ikkje fanst før, med eigne steg.',
  },
  en: {
    title: 'A level was added.',
    why: 'The case can go to a level that did not exist before, with steps of its own.',
  },
  example: {
    old: `levels:
  - { id: 0, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }] }
`,
    new: `levels:
  - { id: 0, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }] }
  - { id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }
`,
    tells: ['level-added'],
  },
};
