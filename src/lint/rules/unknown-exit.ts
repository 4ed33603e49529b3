import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('exit');

export const sentences = unknownSentences('exit');

export const page = unknownPage(
  'exit',
  {
    nb: 'Den som leser, får ikke vite hvor saken skal meldes eller sendes.',
    nn: 'Den som les, får ikkje vite kvar saka skal meldast eller sendast.',
    en: 'The reader is not told where the case is to be reported or sent.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `exits:
  - { id: barnevern, title: Melding til barnevernet, kind: child-welfare }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes:
          - { when: Bekymringen er borte, go: close }
          - { when: Bekymringen er der fortsatt, go: exit:barnevernet }
`,
        finds: ['11:59'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `exits:
  - { id: barnevern, title: Melding til barnevernet, kind: child-welfare }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes:
          - { when: Bekymringen er borte, go: close }
          - { when: Bekymringen er der fortsatt, go: exit:barnevern }
`,
        finds: [],
      },
    ],
  },
);
