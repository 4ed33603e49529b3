import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'key-point-removed',
    on: ['level.keyPoints:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt hovedpunkt${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt hovudpunkt${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `A new key point${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et hovedpunkt er lagt til på et nivå.',
    why: 'Hovedpunktene er det mange leser først.',
  },
  nn: {
    title: 'Eit hovudpunkt er lagt til på eit nivå.',
    why: 'Hovudpunkta er det mange les først.',
  },
  en: {
    title: 'A key point was added to a level.',
    why: 'The key points are what many read first.',
  },
  example: {
    old: `levels: [{ id: 1, title: Tiltak, keyPoints: [Samtykke], steps: [{ id: tiltak, title: Hjelp }] }]
`,
    new: `levels: [{ id: 1, title: Tiltak, keyPoints: [Samtykke, Evaluering], steps: [{ id: tiltak, title: Hjelp }] }]
`,
    tells: ['key-point-added'],
  },
};
