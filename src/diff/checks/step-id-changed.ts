import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'step-id-changed',
    on: ['step:id'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Trinnet ${w.quote(d.name)}${w.in(d)} har fått en annen id: «${d.to}», før «${d.from}». Lenker til den gamle virker ikke lenger.`,
  nn: (d, w) =>
    `Steget ${w.quote(d.name)}${w.in(d)} har fått ein annan id: «${d.to}», før «${d.from}». Lenkjer til den gamle verkar ikkje lenger.`,
  en: (d, w) =>
    `The step ${w.quote(d.name)}${w.in(d)} has another id: “${d.to}”, before it was “${d.from}”. Links to the old one no longer work.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn har fått en annen id.',
    why: 'Lenker, scenarioer og lagrede gjennomganger som peker på den gamle, virker ikke.',
  },
  nn: {
    title: 'Eit steg har fått ein annan id.',
    why: 'Lenkjer, scenario og lagra gjennomgangar som peikar på den gamle, verkar ikkje.',
  },
  en: {
    title: 'A step has another id.',
    why: 'Links, scenarios and saved walks that point at the old one do not work.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: merk, title: Merk deg det du ser, body: Skriv ned det du har sett og hørt. }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: legg-merke, title: Merk deg det du ser, body: Skriv ned det du har sett og hørt. }
`,
    tells: ['step-id-changed'],
  },
};
