import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'role-duty-changed',
    on: ['role.duties:changed'],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `En oppgave for ${w.owner(d)} er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Ei oppgåve for ${w.owner(d)} er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `A duty of ${w.owner(d)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En oppgave er endret.',
    why: 'Den som har rollen, må gjøre noe annet enn før.',
  },
  nn: {
    title: 'Ei oppgåve er endra.',
    why: 'Den som har rolla, må gjere noko anna enn før.',
  },
  en: {
    title: 'A duty has changed.',
    why: 'Whoever has the role must do something else than before.',
  },
  example: {
    old: `roles: [{ id: koordinator, title: Koordinator, duties: [Kaller inn foresatte til møter på skolen] }]
`,
    new: `roles: [{ id: koordinator, title: Koordinator, duties: [Kaller inn foresatte og fastlege til møter på skolen] }]
`,
    tells: ['role-duty-changed'],
  },
};
