import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'changelog-removed',
    on: ['change:added'],
  },
});

export const sentences: Sentences = {
  nb: (d) => `Endringsloggen har en ny linje: versjon ${d.name}.`,
  nn: (d) => `Endringsloggen har ei ny linje: versjon ${d.name}.`,
  en: (d) => `The change log has a new entry: version ${d.name}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Endringsloggen har en ny linje.',
    why: 'Leseren ser hva som er nytt.',
  },
  nn: {
    title: 'Endringsloggen har ei ny linje.',
    why: 'Lesaren ser kva som er nytt.',
  },
  en: {
    title: 'The change log has a new entry.',
    why: 'Readers see what is new.',
  },
  example: {
    old: `changelog: [{ version: 1.0.0, text: Første utgave. }]
`,
    new: `changelog: [{ version: 1.1.0, text: Kortere frister. }, { version: 1.0.0, text: Første utgave. }]
`,
    tells: ['changelog-added'],
  },
};
