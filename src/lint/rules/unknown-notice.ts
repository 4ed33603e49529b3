import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('notice');

export const sentences = unknownSentences('notice');

export const page = unknownPage(
  'notice',
  {
    nb: 'Merknaden, som kan gjelde fare for et barn, blir ikke vist der den skal stå.',
    nn: 'Merknaden, som kan gjelde fare for eit barn, blir ikkje vist der han skal stå.',
    en: 'The notice, which may be about danger to a child, is not shown where it belongs.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `notices:
  - { id: barnets-stemme, kind: note, text: Barnet har rett til å bli hørt. }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        notices: [barnets-stemmer]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:19'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `notices:
  - { id: barnets-stemme, kind: note, text: Barnet har rett til å bli hørt. }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        notices: [barnets-stemme]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
