import { at } from '../../model/origin.ts';
import { isClosing } from '../bti/words.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { step: string; closing: string }; closing: { closing: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'info', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    for (const level of guide.levels) {
      const closing = level.steps.find(isClosing);
      if (!closing) continue;
      for (const step of level.steps) {
        if (isClosing(step)) continue;
        for (const { outcome } of outcomesOf(step)) {
          // What is done on closing may stand in the outcome itself.
          if (outcome.effects.length > 0 || outcome.text) continue;
          const past = outcome.go.find(({ to }) => to.kind === 'close' || to.kind === 'close-log');
          if (!past) continue;
          const data = { step: nameOf(step), closing: nameOf(closing) };
          const related = [
            { message: 'closing' as const, data: { closing: nameOf(closing) }, range: at(closing, 'title') },
          ];
          report('default', data, at(past, 'to'), { related });
        }
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, closing }) =>
      `Et utfall i «${step}» avslutter saken uten å gå innom «${closing}». La utfallet føre dit, så ingen glemmer å takke og dokumentere.`,
    closing: ({ closing }) => `Her er «${closing}».`,
  },
  nn: {
    default: ({ step, closing }) =>
      `Eit utfall i «${step}» avsluttar saka utan å gå innom «${closing}». La utfallet føre dit, så ingen gløymer å takke og dokumentere.`,
    closing: ({ closing }) => `Her er «${closing}».`,
  },
  en: {
    default: ({ step, closing }) =>
      `An outcome in “${step}” closes the case without passing “${closing}”. Let the outcome lead there, so that no one forgets to thank and document.`,
    closing: ({ closing }) => `“${closing}” is here.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et utfall avslutter saken utenom avslutningstrinnet.',
    why: 'Når nivået har et trinn for å avslutte, skal barnet og de foresatte få beskjeden som står der, uansett hvilken vei saken tok.',
    mend: 'La utfallet føre til avslutningstrinnet, eller skriv i utfallet hva som skal gjøres.',
  },
  nn: {
    title: 'Eit utfall avsluttar saka utanom avslutningssteget.',
    why: 'Når nivået har eit steg for å avslutte, skal barnet og dei føresette få beskjeden som står der, same kva veg saka tok.',
    mend: 'La utfallet føre til avslutningssteget, eller skriv i utfallet kva som skal gjerast.',
  },
  en: {
    title: 'An outcome closes the case past the closing step.',
    why: 'When the level has a step for closing, the child and the guardians are to get the message there, whichever way the case took.',
    mend: 'Let the outcome lead to the closing step, or write in the outcome what is to be done.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Grunn til videre oppfølging?

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
- Dere er ferdige → [Neste](#neste)

## Avslutt saken

Takk dem som var med.

### Utfall

- Alle har fått beskjed → [Avslutt](#avslutt)
`,
      finds: ['7:37'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Grunn til videre oppfølging?

### Utfall

- Bekymringen er borte → [Avslutt saken](#avslutt-saken)
- Dere er ferdige → [Neste](#neste)

## Avslutt saken

Takk dem som var med.

### Utfall

- Alle har fått beskjed → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
