import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { deadEnds } from '../flow/stuck.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  'last-step': { step: string };
  nobody: { step: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    const analysis = analysisOf(guide);
    const { places } = analysis.core;
    for (const { end, from } of deadEnds(analysis)) {
      const { choice } = end;
      if (!choice) continue;
      const isLast = choice.to.kind === 'next' && places.after(from) < 0;
      report(isLast ? 'last-step' : 'nobody', { step: nameOf(places.steps[from]) }, at(choice, 'to'));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    'last-step': ({ step }) =>
      `Utfallet sier at saken går til neste trinn, men «${step}» er det siste trinnet på nivået. Si hvilket trinn eller nivå saken går til, eller at den avsluttes.`,
    nobody: ({ step }) =>
      `Utfallet i «${step}» fører til trinn som ikke gjelder dem som er her. Velg et sted de kan komme til, eller endre målgruppene.`,
  },
  nn: {
    'last-step': ({ step }) =>
      `Utfallet seier at saka går til neste steg, men «${step}» er det siste steget på nivået. Sei kva steg eller nivå saka går til, eller at ho blir avslutta.`,
    nobody: ({ step }) =>
      `Utfallet i «${step}» fører til steg som ikkje gjeld dei som er her. Vel ein stad dei kan kome til, eller endre målgruppene.`,
  },
  en: {
    'last-step': ({ step }) =>
      `The outcome says the case goes to the next step, but “${step}” is the last step of the level. Say which step or level the case goes to, or that it closes.`,
    nobody: ({ step }) =>
      `The outcome in “${step}” leads to steps that are not for those who are here. Choose a place they can come to, or change the audiences.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Utfallet fører ikke til noe trinn.',
    why: 'Den som følger veilederen, blir stående uten å vite hva som skjer med saken.',
    mend: 'La utfallet gå til et trinn, et nivå eller en utgang, eller la det avslutte saken.',
  },
  nn: {
    title: 'Utfallet fører ikkje til noko steg.',
    why: 'Den som følgjer rettleiaren, blir ståande utan å vite kva som skjer med saka.',
    mend: 'La utfallet gå til eit steg, eit nivå eller ein utgang, eller la det avslutte saka.',
  },
  en: {
    title: 'The outcome leads to no step.',
    why: 'Those who follow the guide are left without knowing what happens to the case.',
    mend: 'Let the outcome go to a step, a level or an exit, or let it close the case.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes:
          - { when: Bekymringen er borte, go: close }
          - { when: Bekymringen er der fortsatt, go: next }
`,
      finds: ['9:54'],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Sett ord på bekymringen

### Utfall

1. Bekymringen er borte → [Avslutt](#avslutt)
2. Bekymringen er der fortsatt → [Neste trinn](#neste)
`,
      finds: ['8:49'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes:
          - { when: Bekymringen er borte, go: close }
          - { when: Bekymringen er der fortsatt, go: level:1 }
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ when: Målet er nådd, go: close }]
`,
      finds: [],
    },
  ],
};
