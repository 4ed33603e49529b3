import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'deadline-event-changed',
    on: [...fieldKeys(['deadline.from'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Fristen${w.in(d)} regnes fra noe annet. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Fristen${w.in(d)} blir rekna frå noko anna. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) =>
    `The deadline${w.in(d)} is counted from something else. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En frist regnes fra noe annet.',
    why: 'Samme frist kan komme tidligere eller senere.',
  },
  nn: {
    title: 'Ein frist blir rekna frå noko anna.',
    why: 'Same frist kan kome tidlegare eller seinare.',
  },
  en: {
    title: 'A deadline is counted from something else.',
    why: 'The same deadline may come sooner or later.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke etter samtalen }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke etter evalueringsmøtet }]
`,
    tells: ['deadline-event-changed'],
  },
};
