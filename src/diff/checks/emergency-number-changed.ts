import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isEmergencyContact } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'emergency-number-changed',
    on: ['phone.number:changed'],
  },
  is: isEmergencyContact,
});

export const sentences: Sentences = {
  nb: (d, w) => `Nummeret til ${w.owner(d)} er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Nummeret til ${w.owner(d)} er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `The number of ${w.owner(d)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nummer som brukes når det haster, er endret.',
    why: 'Et feil nummer koster tid når et barn er i fare.',
  },
  nn: {
    title: 'Eit nummer som blir brukt når det hastar, er endra.',
    why: 'Eit feil nummer kostar tid når eit barn er i fare.',
  },
  en: {
    title: 'A number that is used in emergencies has changed.',
    why: 'A wrong number costs time when a child is in danger.',
  },
  example: {
    old: `contacts: [{ id: vakt, title: Barnevernsvakten, kind: child-welfare-out-of-hours, numbers: [{ number: 71 23 45 67 }] }]
`,
    new: `contacts: [{ id: vakt, title: Barnevernsvakten, kind: child-welfare-out-of-hours, numbers: [{ number: 71 23 45 68 }] }]
`,
    tells: ['emergency-number-changed'],
  },
};
