import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('contact');

export const sentences = unknownSentences('contact');

export const page = unknownPage(
  'contact',
  {
    nb: 'Telefonnummeret blir borte akkurat der noen trenger det.',
    nn: 'Telefonnummeret blir borte akkurat der nokon treng det.',
    en: 'The telephone number goes missing just where someone needs it.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `contacts:
  - { id: barnevernsvakten, title: Barnevernsvakten, numbers: [{ number: 116 111 }] }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        contacts: [barnevernvakten]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:20'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `contacts:
  - { id: barnevernsvakten, title: Barnevernsvakten, numbers: [{ number: 116 111 }] }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        contacts: [barnevernsvakten]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
