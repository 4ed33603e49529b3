import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'contact-details-changed',
    on: [...fieldKeys(['contact.address', 'phone.label'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Opplysningene om ${w.owner(d)} er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Opplysningane om ${w.owner(d)} er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `The details of ${w.owner(d)} have changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En adresse, eller hva et nummer er til, er endret.',
    why: 'Noen kan møte opp på feil sted.',
  },
  nn: {
    title: 'Ei adresse, eller kva eit nummer er til, er endra.',
    why: 'Nokon kan møte opp på feil stad.',
  },
  en: {
    title: 'An address, or what a number is for, has changed.',
    why: 'Someone may turn up in the wrong place.',
  },
  example: {
    old: `contacts: [{ id: helse, title: Helsestasjonen, address: Storgata 1 }]
`,
    new: `contacts: [{ id: helse, title: Helsestasjonen, address: Skolevegen 5 }]
`,
    tells: ['contact-details-changed'],
  },
};
