import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { typeOf } from '../judging.ts';
import { referenceKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'emergency-notice-placed',
    on: [...referenceKeys('notices', 'removed')],
  },
  is: (fact) => typeOf(fact) === 'emergency',
});

export const sentences: Sentences = {
  nb: (d, w) => `Akuttvarselet ${w.quote(d.name)} vises ikke lenger${w.in(d)}.`,
  nn: (d, w) => `Akuttvarselet ${w.quote(d.name)} blir ikkje lenger vist${w.in(d)}.`,
  en: (d, w) => `The emergency notice ${w.quote(d.name)} is no longer shown${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et akuttvarsel vises ikke lenger et sted.',
    why: 'De som er der, kan gå glipp av hva de skal gjøre når det haster.',
  },
  nn: {
    title: 'Eit akuttvarsel blir ikkje lenger vist ein stad.',
    why: 'Dei som er der, kan gå glipp av kva dei skal gjere når det hastar.',
  },
  en: {
    title: 'An emergency notice is no longer shown in a place.',
    why: 'Those who are there may miss what to do when it is urgent.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
        notices: [akutt]
notices: [{ id: akutt, kind: emergency, title: Mistanke om vold, text: Meld direkte. }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
notices: [{ id: akutt, kind: emergency, title: Mistanke om vold, text: Meld direkte. }]
`,
    tells: ['emergency-notice-taken-away'],
  },
};
