import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'target-rewritten',
    on: ['choice.to:rewritten', 'guide.start:rewritten'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.cap(w.target(d.from))} er nå skrevet som ${w.target(d.to)}${w.in(d)}. Det er samme sted.`,
  nn: (d, w) => `${w.cap(w.target(d.from))} er no skrive som ${w.target(d.to)}${w.in(d)}. Det er same staden.`,
  en: (d, w) => `${w.cap(w.target(d.from))} is now written as ${w.target(d.to)}${w.in(d)}. It is the same place.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Stedet et utfall fører til, er skrevet på en annen måte.',
    why: 'Saken går som før.',
  },
  nn: {
    title: 'Staden eit utfall fører til, er skriven på ein annan måte.',
    why: 'Saka går som før.',
  },
  en: {
    title: 'The place an outcome leads to is written in another way.',
    why: 'The case goes as before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: merk, title: Merk deg det du ser, outcomes: [{ id: videre, when: Du er bekymret, go: next }] }
      - { id: leder, title: Snakk med lederen }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: merk, title: Merk deg det du ser, outcomes: [{ id: videre, when: Du er bekymret, go: 'step:leder' }] }
      - { id: leder, title: Snakk med lederen }
`,
    tells: ['target-rewritten'],
  },
};
