import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('audience');

export const sentences = unknownSentences('audience');

export const page = unknownPage(
  'audience',
  {
    nb: 'Det som er skrevet for målgruppen, blir ikke vist for noen.',
    nn: 'Det som er skrive for målgruppa, blir ikkje vist for nokon.',
    en: 'What is written for the audience is shown to nobody.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `audiences:
  - { id: barnehage, title: Barnehage }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        audiences: [barnehagen]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:21'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `audiences:
  - { id: barnehage, title: Barnehage }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        audiences: [barnehage]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
