import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-asked',
    on: ['consentUse:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Det bes ikke lenger om samtykke${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `Det blir ikkje lenger bede om samtykke${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `Consent is no longer called for${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn ber ikke lenger om samtykke.',
    why: 'Noen må passe på at samtykket blir hentet et annet sted.',
  },
  nn: {
    title: 'Eit steg ber ikkje lenger om samtykke.',
    why: 'Nokon må passe på at samtykket blir henta ein annan stad.',
  },
  en: {
    title: 'A step no longer asks for consent.',
    why: 'Someone must see to it that consent is given elsewhere.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Fortell om loggen.
        consents: [{ consent: samtykke, action: obtain }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Fortell om loggen.
`,
    tells: ['consent-not-asked'],
  },
};
