import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'level-id-changed',
    on: ['level:id'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Nivået ${w.quote(d.name)} har fått en annen id: «${d.to}», før «${d.from}». Lenker til den gamle virker ikke lenger.`,
  nn: (d, w) =>
    `Nivået ${w.quote(d.name)} har fått ein annan id: «${d.to}», før «${d.from}». Lenkjer til den gamle verkar ikkje lenger.`,
  en: (d, w) =>
    `The level ${w.quote(d.name)} has another id: “${d.to}”, before it was “${d.from}”. Links to the old one no longer work.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nivå har fått en annen id.',
    why: 'Lenker som peker på den gamle, virker ikke.',
  },
  nn: {
    title: 'Eit nivå har fått ein annan id.',
    why: 'Lenkjer som peikar på den gamle, verkar ikkje.',
  },
  en: {
    title: 'A level has another id.',
    why: 'Links that point at the old one do not work.',
  },
  example: {
    old: `levels:
  - { id: 1, title: Tiltak i egen tjeneste, steps: [{ id: tiltak, title: Sett i gang tiltak }] }
`,
    new: `levels:
  - { id: A, title: Tiltak i egen tjeneste, steps: [{ id: tiltak, title: Sett i gang tiltak }] }
`,
    tells: ['level-id-changed'],
  },
};
