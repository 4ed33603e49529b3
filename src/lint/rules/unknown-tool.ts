import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('tool');

export const sentences = unknownSentences('tool');

export const page = unknownPage(
  'tool',
  {
    nb: 'Den som følger trinnet, finner ikke skjemaet eller malen som trengs.',
    nn: 'Den som følgjer steget, finn ikkje skjemaet eller malen som trengst.',
    en: 'Whoever follows the step cannot find the form or template needed.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `tools:
  - { id: undringsnotat, title: Undringsnotat }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        tools: [undringsnotatt]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:17'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `tools:
  - { id: undringsnotat, title: Undringsnotat }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        tools: [undringsnotat]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
