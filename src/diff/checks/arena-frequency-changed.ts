import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'arena-frequency-changed',
    on: [...fieldKeys(['arena.frequency'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hvor ofte ${w.owner(d)} er. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra kor ofte ${w.owner(d)} er. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `How often ${w.owner(d)} meets has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hvor ofte en møteplass er.',
    why: 'Saker kan måtte vente lenger, eller komme opp før.',
  },
  nn: {
    title: 'Det er endra kor ofte ein møteplass er.',
    why: 'Saker kan måtte vente lenger, eller kome opp før.',
  },
  en: {
    title: 'How often an arena meets has changed.',
    why: 'Cases may have to wait longer, or come up sooner.',
  },
  example: {
    old: `arenas: [{ id: team, title: Tverrfaglig team, frequency: hver måned }]
`,
    new: `arenas: [{ id: team, title: Tverrfaglig team, frequency: to ganger i året }]
`,
    tells: ['arena-frequency-changed'],
  },
};
