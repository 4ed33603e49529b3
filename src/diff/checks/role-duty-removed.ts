import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'role-duty-added',
    on: ['role.duties:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.owner(d)} har ikke lenger denne oppgaven: ${w.quote(d.name)}.`,
  nn: (d, w) => `${w.owner(d)} har ikkje lenger denne oppgåva: ${w.quote(d.name)}.`,
  en: (d, w) => `${w.owner(d)} no longer has this duty: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En rolle har ikke lenger en oppgave.',
    why: 'Noen andre må gjøre det, eller ingen gjør det.',
  },
  nn: {
    title: 'Ei rolle har ikkje lenger ei oppgåve.',
    why: 'Nokon andre må gjere det, eller ingen gjer det.',
  },
  en: {
    title: 'A role no longer has a duty.',
    why: 'Someone else must do it, or nobody does.',
  },
  example: {
    old: `roles: [{ id: koordinator, title: Koordinator, duties: [Kaller inn til møter, Skriver i loggen] }]
`,
    new: `roles: [{ id: koordinator, title: Koordinator, duties: [Kaller inn til møter] }]
`,
    tells: ['role-duty-removed'],
  },
};
