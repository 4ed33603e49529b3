import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-override-changed',
    on: [...fieldKeys(['consent.overriddenBy'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hva som går foran ${w.quote(d.name)}. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra kva som går føre ${w.quote(d.name)}. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `What goes before ${w.quote(d.name)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Akuttvarselet som går foran et samtykke, er endret.',
    why: 'Det avgjør når foresatte ikke skal varsles først.',
  },
  nn: {
    title: 'Akuttvarselet som går føre eit samtykke, er endra.',
    why: 'Det avgjer når føresette ikkje skal varslast først.',
  },
  en: {
    title: 'The emergency notice that goes before a consent has changed.',
    why: 'It decides when guardians are not to be told first.',
  },
  example: {
    old: `notices: [{ id: akutt, kind: emergency, title: Mistanke om vold, text: Meld direkte. }]
consents: [{ id: samtykke, title: Samtykke til logg }]
`,
    new: `notices: [{ id: akutt, kind: emergency, title: Mistanke om vold, text: Meld direkte. }]
consents: [{ id: samtykke, title: Samtykke til logg, overriddenBy: akutt }]
`,
    tells: ['consent-override-changed'],
  },
};
