import { unknownPage, unknownRule, unknownSentences } from '../unknown-reference.ts';

export const rule = unknownRule('consent');

export const sentences = unknownSentences('consent');

export const page = unknownPage(
  'consent',
  {
    nb: 'Opplysninger om et barn kan bli delt uten at noen vet hvilket samtykke som kreves.',
    nn: 'Opplysningar om eit barn kan bli delte utan at nokon veit kva samtykke som må til.',
    en: 'Information about a child may be shared without anyone knowing which consent is needed.',
  },
  {
    bad: [
      {
        form: 'yaml',
        text: `consents:
  - { id: samtykke-logg, title: Samtykke til logg }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        consents: [samtyke-logg]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: ['9:20'],
      },
    ],
    good: [
      {
        form: 'yaml',
        text: `consents:
  - { id: samtykke-logg, title: Samtykke til logg }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        consents: [samtykke-logg]
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
        finds: [],
      },
    ],
  },
);
