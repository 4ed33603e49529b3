import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('step');

export const sentences = unknownSentences('step');

export const page = unknownPage(
  'step',
  {
    nb: 'Saken stopper: den som leser, får ikke vite hva neste trinn er.',
    nn: 'Saka stoppar: den som les, får ikkje vite kva neste steg er.',
    en: 'The case comes to a halt: the reader is not told what the next step is.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes:
          - { when: Bekymringen er borte, go: close }
          - { when: Bekymringen er der fortsatt, go: step:snakk-med-forsatte }
      - id: snakk-med-foresatte
        title: Snakk med foresatte
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:59'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes:
          - { when: Bekymringen er borte, go: close }
          - { when: Bekymringen er der fortsatt, go: step:snakk-med-foresatte }
      - id: snakk-med-foresatte
        title: Snakk med foresatte
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
