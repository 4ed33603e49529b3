import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { referenceKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'track-use-added',
    on: [...referenceKeys('tracks', 'removed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Sporet ${w.quote(d.name)} er ikke lenger nevnt${w.within(d)}.`,
  nn: (d, w) => `Sporet ${w.quote(d.name)} er ikkje lenger nemnd${w.within(d)}.`,
  en: (d, w) => `The track ${w.quote(d.name)} is no longer named${w.within(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et sted viser ikke lenger til noe som fortsatt finnes: spor.',
    why: 'De som er der, får ikke vite om det.',
  },
  nn: {
    title: 'Ein stad viser ikkje lenger til noko som framleis finst: spor.',
    why: 'Dei som er der, får ikkje vite om det.',
  },
  en: {
    title: 'A place no longer refers to something that is still there: track.',
    why: 'Those who are there do not learn of it.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
        tracks: [x]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
`,
    tells: ['track-use-removed'],
  },
};
