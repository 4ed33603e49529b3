import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'changelog-added',
    on: ['change:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d) => `Endringsloggen har en linje mindre: versjon ${d.name}.`,
  nn: (d) => `Endringsloggen har ei linje mindre: versjon ${d.name}.`,
  en: (d) => `The change log has an entry less: version ${d.name}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Endringsloggen har en linje mindre.',
    why: 'Historien om veilederen er ikke hel.',
  },
  nn: {
    title: 'Endringsloggen har ei linje mindre.',
    why: 'Historia om rettleiaren er ikkje heil.',
  },
  en: {
    title: 'The change log has an entry less.',
    why: 'The history of the guide is not whole.',
  },
  example: {
    old: `changelog: [{ version: 1.1.0, text: Kortere frister. }, { version: 1.0.0, text: Første utgave. }]
`,
    new: `changelog: [{ version: 1.0.0, text: Første utgave. }]
`,
    tells: ['changelog-removed'],
  },
};
