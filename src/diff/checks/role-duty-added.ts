import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'role-duty-removed',
    on: ['role.duties:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.owner(d)} har fått en ny oppgave: ${w.quote(d.name)}.`,
  nn: (d, w) => `${w.owner(d)} har fått ei ny oppgåve: ${w.quote(d.name)}.`,
  en: (d, w) => `${w.owner(d)} has a new duty: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En rolle har fått en oppgave.',
    why: 'Den som har rollen, må gjøre mer enn før.',
  },
  nn: {
    title: 'Ei rolle har fått ei oppgåve.',
    why: 'Den som har rolla, må gjere meir enn før.',
  },
  en: {
    title: 'A role was given a duty.',
    why: 'Whoever has the role must do more than before.',
  },
  example: {
    old: `roles: [{ id: koordinator, title: Koordinator, duties: [Kaller inn til møter] }]
`,
    new: `roles: [{ id: koordinator, title: Koordinator, duties: [Kaller inn til møter, Skriver i loggen] }]
`,
    tells: ['role-duty-added'],
  },
};
