import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'contact-number-added',
    on: ['phone:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nummer til ${w.owner(d)} er fjernet: ${w.text(d.name)}.`,
  nn: (d, w) => `Eit nummer til ${w.owner(d)} er fjerna: ${w.text(d.name)}.`,
  en: (d, w) => `A number of ${w.owner(d)} was removed: ${w.text(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et telefonnummer er fjernet.',
    why: 'De som bruker det, når ikke lenger fram.',
  },
  nn: {
    title: 'Eit telefonnummer er fjerna.',
    why: 'Dei som bruker det, når ikkje lenger fram.',
  },
  en: {
    title: 'A phone number was removed.',
    why: 'Those who use it no longer get through.',
  },
  example: {
    old: `contacts: [{ id: helse, title: Helsestasjonen, numbers: [{ number: 71 23 45 67 }, { number: 71 98 76 54 }] }]
`,
    new: `contacts: [{ id: helse, title: Helsestasjonen, numbers: [{ number: 71 23 45 67 }] }]
`,
    tells: ['contact-number-removed'],
  },
};
