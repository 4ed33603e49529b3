import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('system');

export const sentences = unknownSentences('system');

export const page = unknownPage(
  'system',
  {
    nb: 'Den som leser, får ikke vite hvor saken skal skrives ned.',
    nn: 'Den som les, får ikkje vite kvar saka skal skrivast ned.',
    en: 'The reader is not told where to record the case.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `systems:
  - { id: stafettlogg, title: Stafettlogg }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        systems: [staffettlogg]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:19'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `systems:
  - { id: stafettlogg, title: Stafettlogg }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        systems: [stafettlogg]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
