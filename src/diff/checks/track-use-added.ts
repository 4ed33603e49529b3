import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { referenceKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'track-use-removed',
    on: [...referenceKeys('tracks', 'added')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Sporet ${w.quote(d.name)} er nå nevnt${w.within(d)}.`,
  nn: (d, w) => `Sporet ${w.quote(d.name)} er no nemnd${w.within(d)}.`,
  en: (d, w) => `The track ${w.quote(d.name)} is now named${w.within(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et sted viser nå til noe som finnes fra før: spor.',
    why: 'De som er der, får vite om det.',
  },
  nn: {
    title: 'Ein stad viser no til noko som finst frå før: spor.',
    why: 'Dei som er der, får vite om det.',
  },
  en: {
    title: 'A place now refers to something that was there before: track.',
    why: 'Those who are there learn of it.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
        tracks: [x]
`,
    tells: ['track-use-added'],
  },
};
