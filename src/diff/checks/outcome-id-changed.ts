import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'outcome-id-changed',
    on: ['outcome:id', 'branch:id'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `${w.cap(w.thing(d.element))} ${w.quote(d.name)}${w.in(d)} har fått en annen id: «${d.to}», før «${d.from}».`,
  nn: (d, w) =>
    `${w.cap(w.thing(d.element))} ${w.quote(d.name)}${w.in(d)} har fått ein annan id: «${d.to}», før «${d.from}».`,
  en: (d, w) =>
    `${w.cap(w.thing(d.element))} ${w.quote(d.name)}${w.in(d)} has another id: “${d.to}”, before it was “${d.from}”.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et utfall eller en gren har fått en annen id.',
    why: 'Scenarioer og lagrede gjennomganger som bruker den gamle, virker ikke.',
  },
  nn: {
    title: 'Eit utfall eller ei grein har fått ein annan id.',
    why: 'Scenario og lagra gjennomgangar som bruker den gamle, verkar ikkje.',
  },
  en: {
    title: 'An outcome or a branch has another id.',
    why: 'Scenarios and saved walks that use the old one do not work.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: Målet er nådd, go: close }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: malet-nadd, when: Målet er nådd, go: close }]
`,
    tells: ['outcome-id-changed'],
  },
};
