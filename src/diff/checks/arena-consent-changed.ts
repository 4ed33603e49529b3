import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'arena-consent-changed',
    on: [...fieldKeys(['arena.consent']), ...fieldKeys(['arena.consents'], 'added', 'removed')],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hvilket samtykke ${w.owner(d)} krever.`,
  nn: (d, w) => `Det er endra kva samtykke ${w.owner(d)} krev.`,
  en: (d, w) => `Which consent ${w.owner(d)} needs has changed.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hvilket samtykke en møteplass krever.',
    why: 'Saker kan ikke tas opp der uten riktig samtykke.',
  },
  nn: {
    title: 'Det er endra kva samtykke ein møteplass krev.',
    why: 'Saker kan ikkje takast opp der utan rett samtykke.',
  },
  en: {
    title: 'Which consent an arena needs has changed.',
    why: 'Cases cannot be taken up there without the right consent.',
  },
  example: {
    old: `arenas: [{ id: team, title: Tverrfaglig team, consent: Ikke nødvendig }]
`,
    new: `arenas: [{ id: team, title: Tverrfaglig team, consent: Skriftlig samtykke fra foresatte }]
`,
    tells: ['arena-consent-changed'],
  },
};
