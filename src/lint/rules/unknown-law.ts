import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('law');

export const sentences = unknownSentences('law');

export const page = unknownPage(
  'law',
  {
    nb: 'Plikten i trinnet står uten loven den bygger på.',
    nn: 'Plikta i steget står utan lova ho byggjer på.',
    en: 'The duty in the step stands without the law it rests on.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `laws:
  - { id: barnevernsloven-13-2, act: barnevernsloven, paragraph: § 13-2 }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        laws: [barnevernsloven-13-2a]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:16'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `laws:
  - { id: barnevernsloven-13-2, act: barnevernsloven, paragraph: § 13-2 }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        laws: [barnevernsloven-13-2]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
