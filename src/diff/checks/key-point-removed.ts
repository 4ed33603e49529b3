import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'key-point-added',
    on: ['level.keyPoints:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et hovedpunkt er fjernet${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit hovudpunkt er fjerna${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `A key point was removed${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et hovedpunkt er fjernet fra et nivå.',
    why: 'Hovedpunktene er det mange leser først.',
  },
  nn: {
    title: 'Eit hovudpunkt er fjerna frå eit nivå.',
    why: 'Hovudpunkta er det mange les først.',
  },
  en: {
    title: 'A key point was removed from a level.',
    why: 'The key points are what many read first.',
  },
  example: {
    old: `levels: [{ id: 1, title: Tiltak, keyPoints: [Samtykke, Evaluering], steps: [{ id: tiltak, title: Hjelp }] }]
`,
    new: `levels: [{ id: 1, title: Tiltak, keyPoints: [Samtykke], steps: [{ id: tiltak, title: Hjelp }] }]
`,
    tells: ['key-point-removed'],
  },
};
