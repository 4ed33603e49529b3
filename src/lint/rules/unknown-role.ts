import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('role');

export const sentences = unknownSentences('role');

export const page = unknownPage(
  'role',
  {
    nb: 'Den som leser, får ikke vite hvem som skal gjøre det.',
    nn: 'Den som les, får ikkje vite kven som skal gjere det.',
    en: 'The reader is not told who is to act.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `roles:
  - { id: stafettholder, title: Stafettholder }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        who: [stafetholder]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:15'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `roles:
  - { id: stafettholder, title: Stafettholder }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        who: [stafettholder]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
