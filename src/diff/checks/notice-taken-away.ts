import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { referenceKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'notice-placed',
    on: [...referenceKeys('notices', 'removed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Merknaden ${w.quote(d.name)} vises ikke lenger${w.in(d)}.`,
  nn: (d, w) => `Merknaden ${w.quote(d.name)} blir ikkje lenger vist${w.in(d)}.`,
  en: (d, w) => `The notice ${w.quote(d.name)} is no longer shown${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En merknad vises ikke lenger et sted.',
    why: 'De som er der, kan glemme det den sier.',
  },
  nn: {
    title: 'Ein merknad blir ikkje lenger vist ein stad.',
    why: 'Dei som er der, kan gløyme det han seier.',
  },
  en: {
    title: 'A notice is no longer shown in a place.',
    why: 'Those who are there may forget what it says.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
        notices: [hort]
notices: [{ id: hort, kind: note, title: Rett til å bli hørt, text: Spør barnet. }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
notices: [{ id: hort, kind: note, title: Rett til å bli hørt, text: Spør barnet. }]
`,
    tells: ['notice-taken-away'],
  },
};
