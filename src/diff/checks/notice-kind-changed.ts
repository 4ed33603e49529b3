import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'notice-kind-changed',
    on: [...fieldKeys(['notice.kind'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.quote(d.name)} har fått en annen vekt. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) => `${w.quote(d.name)} har fått ei anna vekt. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) => `${w.quote(d.name)} has another weight. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En merknad har fått en annen vekt.',
    why: 'Et akuttvarsel må følges straks; en merknad skal leses.',
  },
  nn: {
    title: 'Ein merknad har fått ei anna vekt.',
    why: 'Eit akuttvarsel må følgjast straks; ein merknad skal lesast.',
  },
  en: {
    title: 'A notice has another weight.',
    why: 'An emergency notice must be followed at once; a note is to be read.',
  },
  example: {
    old: `notices: [{ id: vold, kind: note, title: Mistanke om vold, text: Meld direkte. }]
`,
    new: `notices: [{ id: vold, kind: emergency, title: Mistanke om vold, text: Meld direkte. }]
`,
    tells: ['notice-kind-changed'],
  },
};
