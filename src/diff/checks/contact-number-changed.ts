import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'contact-number-changed',
    on: ['phone.number:changed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Nummeret til ${w.owner(d)} er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Nummeret til ${w.owner(d)} er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `The number of ${w.owner(d)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et telefonnummer er endret.',
    why: 'De som har skrevet ned det gamle, når ikke fram.',
  },
  nn: {
    title: 'Eit telefonnummer er endra.',
    why: 'Dei som har skrive ned det gamle, når ikkje fram.',
  },
  en: {
    title: 'A phone number has changed.',
    why: 'Those who wrote down the old one will not get through.',
  },
  example: {
    old: `contacts: [{ id: helse, title: Helsestasjonen, numbers: [{ number: 71 23 45 67 }] }]
`,
    new: `contacts: [{ id: helse, title: Helsestasjonen, numbers: [{ number: 71 23 45 68 }] }]
`,
    tells: ['contact-number-changed'],
  },
};
