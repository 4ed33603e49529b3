import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { referenceKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'notice-taken-away',
    on: [...referenceKeys('notices', 'added')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Merknaden ${w.quote(d.name)} vises nå${w.in(d)}.`,
  nn: (d, w) => `Merknaden ${w.quote(d.name)} blir no vist${w.in(d)}.`,
  en: (d, w) => `The notice ${w.quote(d.name)} is now shown${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En merknad vises et nytt sted.',
    why: 'De som er der, får noe mer å tenke på.',
  },
  nn: {
    title: 'Ein merknad blir vist ein ny stad.',
    why: 'Dei som er der, får noko meir å tenkje på.',
  },
  en: {
    title: 'A notice is shown in a new place.',
    why: 'Those who are there have something more to keep in mind.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
notices: [{ id: hort, kind: note, title: Rett til å bli hørt, text: Spør barnet. }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
        notices: [hort]
notices: [{ id: hort, kind: note, title: Rett til å bli hørt, text: Spør barnet. }]
`,
    tells: ['notice-placed'],
  },
};
