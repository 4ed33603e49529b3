import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'contact-email-changed',
    on: [...fieldKeys(['contact.email'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `E-postadressen til ${w.owner(d)} er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `E-postadressa til ${w.owner(d)} er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `The e-mail address of ${w.owner(d)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En e-postadresse er endret.',
    why: 'Det som sendes til den gamle, kommer kanskje ikke fram.',
  },
  nn: {
    title: 'Ei e-postadresse er endra.',
    why: 'Det som blir sendt til den gamle, kjem kanskje ikkje fram.',
  },
  en: {
    title: 'An e-mail address has changed.',
    why: 'What is sent to the old one may not arrive.',
  },
  example: {
    old: `contacts: [{ id: helse, title: Helsestasjonen, email: helse@eksempel.kommune.no }]
`,
    new: `contacts: [{ id: helse, title: Helsestasjonen, email: helsestasjon@eksempel.kommune.no }]
`,
    tells: ['contact-email-changed'],
  },
};
