import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { typeOf } from '../judging.ts';
import { referenceKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'emergency-notice-taken-away',
    on: [...referenceKeys('notices', 'added')],
  },
  is: (fact) => typeOf(fact) === 'emergency',
});

export const sentences: Sentences = {
  nb: (d, w) => `Akuttvarselet ${w.quote(d.name)} vises nå${w.in(d)}.`,
  nn: (d, w) => `Akuttvarselet ${w.quote(d.name)} blir no vist${w.in(d)}.`,
  en: (d, w) => `The emergency notice ${w.quote(d.name)} is now shown${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et akuttvarsel vises et nytt sted.',
    why: 'De som er der, får vite hva de skal gjøre når det haster.',
  },
  nn: {
    title: 'Eit akuttvarsel blir vist ein ny stad.',
    why: 'Dei som er der, får vite kva dei skal gjere når det hastar.',
  },
  en: {
    title: 'An emergency notice is shown in a new place.',
    why: 'Those who are there learn what to do when it is urgent.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
notices: [{ id: akutt, kind: emergency, title: Mistanke om vold, text: Meld direkte. }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
        notices: [akutt]
notices: [{ id: akutt, kind: emergency, title: Mistanke om vold, text: Meld direkte. }]
`,
    tells: ['emergency-notice-placed'],
  },
};
