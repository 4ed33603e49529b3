import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded, typeOf } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'emergency-notice-changed',
    on: [...fieldKeys(['notice.text'])],
  },
  is: (fact) => isReworded(fact) && typeOf(fact) === 'emergency',
});

export const sentences: Sentences = {
  nb: (d, w) => `Akuttvarselet ${w.quote(d.name)} er endret. ${w.words(d)}`,
  nn: (d, w) => `Akuttvarselet ${w.quote(d.name)} er endra. ${w.words(d)}`,
  en: (d, w) => `The emergency notice ${w.quote(d.name)} has changed. ${w.words(d)}`,
};

export const page: CheckPage = {
  nb: {
    title: 'Ordene i et akuttvarsel er endret.',
    why: 'Det er det første noen leser når et barn er i fare.',
  },
  nn: {
    title: 'Orda i eit akuttvarsel er endra.',
    why: 'Det er det første nokon les når eit barn er i fare.',
  },
  en: {
    title: 'The words of an emergency notice have changed.',
    why: 'It is the first thing read when a child is in danger.',
  },
  example: {
    old: `notices: [{ id: akutt, kind: emergency, title: Mistanke om vold, text: Meld fra til barnevernstjenesten. }]
`,
    new: `notices: [{ id: akutt, kind: emergency, title: Mistanke om vold, text: Meld fra til barnevernstjenesten og politiet. }]
`,
    tells: ['emergency-notice-changed'],
  },
};
