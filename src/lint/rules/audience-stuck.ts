import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { audienceStops } from '../flow/stuck.ts';
import { listed, nameOf, trail } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Stop = { step: string; audiences: readonly string[] };
type Messages = {
  end: Stop;
  outcome: Stop;
  loop: { steps: readonly string[]; audiences: readonly string[] };
  /** Those who belong to none of the audiences. */
  others: Stop;
  round: { step: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    const analysis = analysisOf(guide);
    const { places, viewers } = analysis.core;
    const titles = new Map(guide.audiences.map((audience) => [audience.id, nameOf(audience)]));
    const stepName = (i: number): string => nameOf(places.steps[i]);
    for (const stop of audienceStops(analysis)) {
      const ids = stop.viewers.flatMap((v) => viewers.audiences[v] ?? []);
      const step = places.steps[stop.step];
      if (!step) continue;
      const audiences = ids.length > 0 ? ids.map((id) => titles.get(id) ?? id) : [...titles.values()];
      const data = { step: nameOf(step), audiences };
      if (ids.length === 0) {
        if (stop.kind === 'end') report('others', data, at(step, 'title'));
      } else if (stop.kind === 'end') report('end', data, at(step, 'title'));
      else if (stop.kind === 'outcome') {
        const choice = stop.outcome?.choice;
        report('outcome', data, choice ? at(choice, 'to') : at(step, 'title'));
      } else {
        const loop = stop.loop ?? [];
        const related = loop.slice(1).flatMap((i) => {
          const other = places.steps[i];
          return other ? [{ message: 'round' as const, data: { step: stepName(i) }, range: at(other, 'title') }] : [];
        });
        report('loop', { steps: loop.map(stepName), audiences }, at(step, 'title'), { related });
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    end: ({ step, audiences }) =>
      `For ${listed('nb', audiences)} stopper saken etter «${step}»: det står ikke hva som skjer videre. Legg inn et utfall for dem.`,
    outcome: ({ step, audiences }) =>
      `For ${listed('nb', audiences)} fører utfallet i «${step}» ikke til noe trinn. La det gå et sted de kan komme til.`,
    loop: ({ steps, audiences }) =>
      `For ${listed('nb', audiences)} går saken i ring og kommer aldri ut: ${trail(steps)}. Legg inn et utfall for dem som går videre eller avslutter saken.`,
    others: ({ step, audiences }) =>
      `For andre enn ${listed('nb', audiences)} stopper saken etter «${step}»: det står ikke hva som skjer videre. Legg inn et utfall for dem.`,
    round: ({ step }) => `«${step}» er med i ringen.`,
  },
  nn: {
    end: ({ step, audiences }) =>
      `For ${listed('nn', audiences)} stoppar saka etter «${step}»: det står ikkje kva som skjer vidare. Legg inn eit utfall for dei.`,
    outcome: ({ step, audiences }) =>
      `For ${listed('nn', audiences)} fører utfallet i «${step}» ikkje til noko steg. La det gå ein stad dei kan kome til.`,
    loop: ({ steps, audiences }) =>
      `For ${listed('nn', audiences)} går saka i ring og kjem aldri ut: ${trail(steps)}. Legg inn eit utfall for dei som går vidare eller avsluttar saka.`,
    others: ({ step, audiences }) =>
      `For andre enn ${listed('nn', audiences)} stoppar saka etter «${step}»: det står ikkje kva som skjer vidare. Legg inn eit utfall for dei.`,
    round: ({ step }) => `«${step}» er med i ringen.`,
  },
  en: {
    end: ({ step, audiences }) =>
      `For ${listed('en', audiences)} the case comes to a halt after “${step}”: nothing says what happens next. Add an outcome for them.`,
    outcome: ({ step, audiences }) =>
      `For ${listed('en', audiences)} the outcome in “${step}” leads to no step. Let it go somewhere they can come to.`,
    loop: ({ steps, audiences }) =>
      `For ${listed('en', audiences)} the case goes round in a ring and never gets out: ${trail(steps)}. Add an outcome for them that goes on or closes the case.`,
    others: ({ step, audiences }) =>
      `For others than ${listed('en', audiences)} the case comes to a halt after “${step}”: nothing says what happens next. Add an outcome for them.`,
    round: ({ step }) => `“${step}” is part of the ring.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Saken stopper for noen av målgruppene.',
    why: 'Utfall som bare gjelder noen, kan etterlate de andre uten vei videre.',
    mend: 'Legg inn et utfall for målgruppene det gjelder, eller la et utfall gjelde alle.',
  },
  nn: {
    title: 'Saka stoppar for nokre av målgruppene.',
    why: 'Utfall som berre gjeld nokre, kan etterlate dei andre utan veg vidare.',
    mend: 'Legg inn eit utfall for målgruppene det gjeld, eller la eit utfall gjelde alle.',
  },
  en: {
    title: 'The case comes to a halt for some of the audiences.',
    why: 'Outcomes that are for some only can leave the others with no way on.',
    mend: 'Add an outcome for the audiences in question, or let an outcome be for everyone.',
  },
  bad: [
    {
      form: 'yaml',
      text: `audiences:
  - { id: barnehage, title: Barnehage }
  - { id: skole, title: Skole }
levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
      - id: evaluer
        title: Evaluer
        outcomes:
          - { when: Målet er nådd, go: close, audiences: [barnehage] }
          - { when: Målet er ikke nådd, go: step:tiltak, audiences: [barnehage] }
`,
      finds: ['11:16'],
    },
    {
      form: 'yaml',
      text: `audiences:
  - { id: barnehage, title: Barnehage }
  - { id: skole, title: Skole }
levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
      - id: evaluer
        title: Evaluer
        outcomes:
          - { when: Målet er nådd, go: close, audiences: [skole] }
          - { when: Målet er ikke nådd, go: step:tiltak }
`,
      finds: ['9:16'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `audiences:
  - { id: barnehage, title: Barnehage }
  - { id: skole, title: Skole }
levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
      - id: evaluer
        title: Evaluer
        branches:
          - audiences: [barnehage]
            outcomes: [{ when: Målet er nådd, go: close }]
          - audiences: [skole]
            outcomes: [{ when: Målet er nådd, go: close }]
        outcomes:
          - { when: Målet er ikke nådd, go: step:tiltak }
`,
      finds: [],
    },
  ],
};
