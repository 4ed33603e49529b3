import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'contact-hours-changed',
    on: [...fieldKeys(['contact.hours', 'phone.hours'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Åpningstiden til ${w.owner(d)} er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Opningstida til ${w.owner(d)} er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `The hours of ${w.owner(d)} have changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En åpningstid er endret.',
    why: 'Den som ringer utenom tiden, får ikke svar.',
  },
  nn: {
    title: 'Ei opningstid er endra.',
    why: 'Den som ringjer utanom tida, får ikkje svar.',
  },
  en: {
    title: 'Opening hours have changed.',
    why: 'Those who call outside them get no answer.',
  },
  example: {
    old: `contacts: [{ id: helse, title: Helsestasjonen, hours: Mandag til fredag 8–15 }]
`,
    new: `contacts: [{ id: helse, title: Helsestasjonen, hours: Tirsdag til torsdag 9–14 }]
`,
    tells: ['contact-hours-changed'],
  },
};
