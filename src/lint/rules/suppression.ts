import { dayIn } from '../../messages/day.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  'no-reason': Record<never, never>;
  'no-rule': Record<never, never>;
  'no-rule-or-reason': Record<never, never>;
  'unknown-rule': { rule: string; suggestion?: string };
  unused: { rule: string };
  expired: { until: string };
  'no-start': Record<never, never>;
  'no-end': Record<never, never>;
};

/** Found by the linter itself, when it has gone through everything else. */
export const rule = defineRule<Messages>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

export const sentences: Sentences<Messages> = {
  nb: {
    'no-reason': () =>
      'Merknaden holder ingenting tilbake fordi den mangler en grunn. Skriv « -- » og grunnen til slutt.',
    'no-rule': () => 'Merknaden sier ikke hvilken regel den gjelder. Skriv navnet på regelen etter «overse».',
    'no-rule-or-reason': () =>
      'Merknaden holder ingenting tilbake fordi den mangler både regel og grunn. Skriv «veileder: overse REGEL -- grunn».',
    'unknown-rule': ({ rule: name, suggestion }) =>
      `Merknaden viser til regelen «${name}», som ikke finnes.${suggestion ? ` Mente du «${suggestion}»?` : ' Skriv «veileder rules» for å se reglene.'}`,
    unused: ({ rule: name }) => `Merknaden om «${name}» holder ikke lenger noe tilbake. Ta den bort.`,
    expired: ({ until }) =>
      `Merknaden gjaldt til ${dayIn('nb', until)} og holder ikke lenger noe tilbake. Rett feilen, eller sett en ny dato.`,
    'no-start': () =>
      'Her slutter noe som ikke er begynt. Skriv «overse-start» der det skal begynne, eller ta bort merknaden.',
    'no-end': () => 'Det som begynner her, slutter ikke. Skriv «overse-slutt» der det skal slutte.',
  },
  nn: {
    'no-reason': () =>
      'Merknaden held ingenting tilbake fordi han manglar ei grunngiving. Skriv « -- » og grunnen til slutt.',
    'no-rule': () => 'Merknaden seier ikkje kva regel han gjeld. Skriv namnet på regelen etter «overse».',
    'no-rule-or-reason': () =>
      'Merknaden held ingenting tilbake fordi han manglar både regel og grunngiving. Skriv «veileder: overse REGEL -- grunn».',
    'unknown-rule': ({ rule: name, suggestion }) =>
      `Merknaden viser til regelen «${name}», som ikkje finst.${suggestion ? ` Meinte du «${suggestion}»?` : ' Skriv «veileder rules» for å sjå reglane.'}`,
    unused: ({ rule: name }) => `Merknaden om «${name}» held ikkje lenger noko tilbake. Ta han bort.`,
    expired: ({ until }) =>
      `Merknaden galdt til ${dayIn('nn', until)} og held ikkje lenger noko tilbake. Rett feilen, eller set ein ny dato.`,
    'no-start': () =>
      'Her sluttar noko som ikkje er byrja. Skriv «overse-start» der det skal byrje, eller ta bort merknaden.',
    'no-end': () => 'Det som byrjar her, sluttar ikkje. Skriv «overse-slutt» der det skal slutte.',
  },
  en: {
    'no-reason': () =>
      'The comment holds nothing back because it gives no reason. Write “ -- ” and the reason at its end.',
    'no-rule': () => 'The comment does not say which rule it is about. Write the name of the rule after “ignore”.',
    'no-rule-or-reason': () =>
      'The comment holds nothing back because it names no rule and gives no reason. Write “veileder: ignore RULE -- reason”.',
    'unknown-rule': ({ rule: name, suggestion }) =>
      `The comment names the rule “${name}”, which does not exist.${suggestion ? ` Did you mean “${suggestion}”?` : ' Type “veileder rules” to see the rules.'}`,
    unused: ({ rule: name }) => `The comment about “${name}” no longer holds anything back. Take it away.`,
    expired: ({ until }) =>
      `The comment was good until ${dayIn('en', until)} and holds nothing back now. Mend the fault, or set a new date.`,
    'no-start': () =>
      'Something ends here that has not begun. Write “ignore-start” where it should begin, or take the comment away.',
    'no-end': () => 'What begins here does not end. Write “ignore-end” where it should end.',
  },
};

export const page: RulePage = {
  nb: {
    title: 'En merknad som holder funn tilbake, er feil, unødvendig eller utgått.',
    why: 'Et funn kan holdes tilbake med en merknad i filen, men bare med en grunn. En merknad som ikke lenger trengs, kan skjule neste feil.',
    mend: 'Skriv «veileder: overse REGEL -- grunn» i en merknad foran stedet, eller ta merknaden bort.',
  },
  nn: {
    title: 'Ein merknad som held funn tilbake, er feil, unødvendig eller utgått.',
    why: 'Eit funn kan haldast tilbake med ein merknad i fila, men berre med ei grunngiving. Ein merknad som ikkje lenger trengst, kan skjule neste feil.',
    mend: 'Skriv «veileder: overse REGEL -- grunn» i ein merknad framfor staden, eller ta merknaden bort.',
  },
  en: {
    title: 'A comment that holds findings back is wrong, not needed, or out of date.',
    why: 'A finding may be held back by a comment in the file, but only with a reason. A comment that is no longer needed may hide the next fault.',
    mend: 'Write “veileder: ignore RULE -- reason” in a comment before the place, or take the comment away.',
  },
  bad: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Veileder
language: nb
version: 1.0.0
dates: { updated: 2026-05-01 }
levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: avklar
        title: Avklar
        outcomes:
          # veileder: overse unspecified-target
          - { when: Du er trygg, go: close }
          - { when: Du er bekymret, go: close-log }
`,
      finds: ['13:11'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Veileder
language: nb
version: 1.0.0
dates: { updated: 2026-05-01 }
levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: avklar
        title: Avklar
        outcomes:
          - { when: Du er trygg, go: close }
          # veileder: overse unspecified-target -- Nivå 1 skrives til høsten.
          - { when: Du er bekymret, go: unspecified }
`,
      finds: [],
    },
  ],
};
