import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('track');

export const sentences = unknownSentences('track');

export const page = unknownPage(
  'track',
  {
    nb: 'Trinnet blir ikke vist i noe spor.',
    nn: 'Steget blir ikkje vist i noko spor.',
    en: 'The step is shown in no track.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `tracks:
  - { id: individ, title: Individ, kind: individual }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        tracks: [indvid]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:18'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `tracks:
  - { id: individ, title: Individ, kind: individual }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        tracks: [individ]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
