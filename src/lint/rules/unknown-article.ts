import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('article');

export const sentences = unknownSentences('article');

export const page = unknownPage(
  'article',
  {
    nb: 'Leseren kommer ikke til bakgrunnsteksten som skal hjelpe i trinnet.',
    nn: 'Lesaren kjem ikkje til bakgrunnsteksten som skal hjelpe i steget.',
    en: 'The reader cannot reach the background text meant to help with the step.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `articles:
  - { id: den-nodvendige-samtalen, title: Den nødvendige samtalen, body: Slik forbereder du samtalen. }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        articles: [den-nodvendige-samtale]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:20'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `articles:
  - { id: den-nodvendige-samtalen, title: Den nødvendige samtalen, body: Slik forbereder du samtalen. }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        articles: [den-nodvendige-samtalen]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
