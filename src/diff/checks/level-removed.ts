import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'level-added',
    on: ['level:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.cap(w.level(d.id, d.name))}, ${w.quote(d.name)}, er fjernet med trinnene sine.`,
  nn: (d, w) => `${w.cap(w.level(d.id, d.name))}, ${w.quote(d.name)}, er fjerna med stega sine.`,
  en: (d, w) => `${w.cap(w.level(d.id, d.name))}, ${w.quote(d.name)}, was removed with its steps.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nivå er fjernet.',
    why: 'Saken kan ikke lenger gå dit, og trinnene der skal ikke gjøres.',
  },
  nn: {
    title: 'Eit nivå er fjerna.',
    why: 'Saka kan ikkje lenger gå dit, og stega der skal ikkje gjerast.',
  },
  en: {
    title: 'A level was removed.',
    why: 'The case can no longer go there, and its steps are not to be done.',
  },
  example: {
    old: `levels:
  - { id: 0, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }] }
  - { id: 1, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }
`,
    new: `levels:
  - { id: 0, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }] }
`,
    tells: ['level-removed'],
  },
};
