import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'steps-order-only',
    on: ['level.steps:order'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Trinnene på ${w.level(d.id, d.name)} står i en annen rekkefølge, men saken går som før.`,
  nn: (d, w) => `Stega på ${w.level(d.id, d.name)} står i ei anna rekkjefølgje, men saka går som før.`,
  en: (d, w) => `The steps of ${w.level(d.id, d.name)} stand in another order, but the case goes as before.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Trinnene står i en annen rekkefølge uten at saken går en annen vei.',
    why: 'Leseren kjenner seg kanskje ikke igjen, men skal gjøre det samme.',
  },
  nn: {
    title: 'Stega står i ei anna rekkjefølgje utan at saka går ein annan veg.',
    why: 'Lesaren kjenner seg kanskje ikkje att, men skal gjere det same.',
  },
  en: {
    title: 'The steps stand in another order, and the case goes as before.',
    why: 'Readers may not find their way at once, but do the same.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: start, title: Begynn her, outcomes: [{ id: a, when: Ja, go: step:en }, { id: b, when: Nei, go: step:to }] }
      - { id: en, title: Ring helsesykepleier, outcomes: [{ id: ferdig, when: Ferdig, go: close }] }
      - { id: to, title: Skriv i loggen, outcomes: [{ id: ferdig, when: Ferdig, go: close }] }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: start, title: Begynn her, outcomes: [{ id: a, when: Ja, go: step:en }, { id: b, when: Nei, go: step:to }] }
      - { id: to, title: Skriv i loggen, outcomes: [{ id: ferdig, when: Ferdig, go: close }] }
      - { id: en, title: Ring helsesykepleier, outcomes: [{ id: ferdig, when: Ferdig, go: close }] }
`,
    tells: ['steps-order-only'],
  },
};
