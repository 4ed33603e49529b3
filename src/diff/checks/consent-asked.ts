import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-not-asked',
    on: ['consentUse:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Nå skal det være samtykke${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `No skal det vere samtykke${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `Consent is now called for${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn ber om samtykke.',
    why: 'Den som gjør trinnet, må spørre og få ja først.',
  },
  nn: {
    title: 'Eit steg ber om samtykke.',
    why: 'Den som gjer steget, må spørje og få ja først.',
  },
  en: {
    title: 'A step asks for consent.',
    why: 'Whoever does the step must ask and be told yes first.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Fortell om loggen.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Fortell om loggen.
        consents: [{ consent: samtykke, action: obtain }]
`,
    tells: ['consent-asked'],
  },
};
