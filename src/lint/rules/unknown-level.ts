import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('level');

export const sentences = unknownSentences('level');

export const page = unknownPage(
  'level',
  {
    nb: 'Saken stopper: den som leser, kommer ikke til nivået der hjelpen er.',
    nn: 'Saka stoppar: den som les, kjem ikkje til nivået der hjelpa er.',
    en: 'The case comes to a halt: the reader cannot get to the level where the help is.',
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
          - { when: Bekymringen er der fortsatt, go: level:tidlig-insats }
  - id: tidlig-innsats
    title: Tidlig innsats
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ when: Målet er nådd, go: close }]
`,
        finds: ['9:60'],
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
          - { when: Bekymringen er der fortsatt, go: level:tidlig-innsats }
  - id: tidlig-innsats
    title: Tidlig innsats
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ when: Målet er nådd, go: close }]
`,
        finds: [],
      },
    ],
  },
);
