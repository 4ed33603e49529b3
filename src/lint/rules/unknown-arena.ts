import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('arena');

export const sentences = unknownSentences('arena');

export const page = unknownPage(
  'arena',
  {
    nb: 'Den som leser, finner ikke møteplassen der saken kan tas opp.',
    nn: 'Den som les, finn ikkje møteplassen der saka kan takast opp.',
    en: 'The reader cannot find the arena where the case can be raised.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `arenas:
  - { id: konsultasjonsteam, title: Konsultasjonsteam }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        arenas: [konsultasjonstem]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:18'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `arenas:
  - { id: konsultasjonsteam, title: Konsultasjonsteam }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        arenas: [konsultasjonsteam]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
