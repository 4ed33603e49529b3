import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'deadline-duty-changed',
    on: [...fieldKeys(['deadline.binds'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Fristen${w.in(d)} gjelder noe annet. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) => `Fristen${w.in(d)} gjeld noko anna. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) => `The deadline${w.in(d)} is for something else. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En frist gjelder noe annet.',
    why: 'Det er for eksempel møtet, og ikke innkallingen, som har fristen.',
  },
  nn: {
    title: 'Ein frist gjeld noko anna.',
    why: 'Det er til dømes møtet, og ikkje innkallinga, som har fristen.',
  },
  en: {
    title: 'A deadline is for something else.',
    why: 'For example, the meeting and not the invitation is due.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke, binds: call }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke, binds: hold }]
`,
    tells: ['deadline-duty-changed'],
  },
};
