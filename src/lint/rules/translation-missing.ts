import { type DefinedKind, definedOf } from '../../model/definition-index.ts';
import type { Guide, Level } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import { nameOf } from '../flow/wording.ts';
import { capital, the } from '../names.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { counterpartsOf, originalOf } from '../upkeep/counterparts.ts';

/** Words of a glossary have ids made from the words, which another language has others of. */
const kinds = [
  'audience',
  'system',
  'notice',
  'role',
  'tool',
  'contact',
  'consent',
  'exit',
  'arena',
  'article',
  'law',
  'track',
] as const satisfies readonly DefinedKind[];

type Kind = (typeof kinds)[number] | 'level' | 'step';
type Messages = {
  part: { kind: Kind; title: string; original: string };
  text: { kind: 'step' | 'level' | 'guide'; title: string };
};

/** Whether the original has a text that the translation lacks. */
const lacks = (own: readonly unknown[], base: readonly unknown[]): boolean =>
  base.some((text, i) => text !== undefined && own[i] === undefined);

const textsOf = ({ what, how, body, recommendation }: Step): readonly unknown[] => [what, how, body, recommendation];
const count = (texts: readonly unknown[]): number => texts.filter((text) => text !== undefined).length;

/** A text that was moved to another field of the step is not missing. */
const lacksText = (own: Step, base: Step): boolean =>
  lacks(textsOf(own), textsOf(base)) && count(textsOf(own)) < count(textsOf(base));

export const rule = defineRule<Messages>({
  meta: { group: 'upkeep', severity: 'error', draft: 'warning', profiles: ['core'], needsWhole: true },
  check(context, report) {
    const { guide } = context;
    const base = originalOf(context);
    if (!base || !guide.variantOf) return;
    const place = at(guide.variantOf, 'guide');
    const original = base.title;
    const { levels, steps, missingLevels, missingSteps } = counterpartsOf(guide, base);
    for (const level of missingLevels) report('part', { kind: 'level', title: nameOf(level), original }, place);
    for (const { base: step, level } of missingSteps) {
      report('part', { kind: 'step', title: nameOf(step), original }, at(level, 'title'));
    }
    for (const kind of kinds) {
      const own = new Set(definedOf(guide, kind).map(({ id }) => id));
      for (const { id, title } of definedOf(base, kind)) {
        if (!own.has(id)) report('part', { kind, title, original }, place);
      }
    }
    const text = (kind: 'step' | 'level' | 'guide', part: Step | Level | Guide): void =>
      report('text', { kind, title: nameOf(part) }, at<{ readonly title: string }>(part, 'title'));
    if (base.intro && !guide.intro) text('guide', guide);
    for (const { own, base: from } of levels) if (from.intro && !own.intro) text('level', own);
    for (const { own, base: from } of steps) if (lacksText(own, from)) text('step', own);
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    part: ({ kind, title, original }) =>
      `${capital(the('nb', kind))} «${title}» i «${original}» mangler i denne språkutgaven. Oversett og legg inn med samme id.`,
    text: ({ kind, title }) =>
      `En tekst i ${the('nb', kind)} «${title}» er ikke oversatt fra den andre språkutgaven. Legg inn oversettelsen.`,
  },
  nn: {
    part: ({ kind, title, original }) =>
      `${capital(the('nn', kind))} «${title}» i «${original}» manglar i denne språkutgåva. Set om og legg inn med same id.`,
    text: ({ kind, title }) =>
      `Ein tekst i ${the('nn', kind)} «${title}» er ikkje omsett frå den andre språkutgåva. Legg inn omsetjinga.`,
  },
  en: {
    part: ({ kind, title, original }) =>
      `${capital(the('en', kind))} “${title}” in “${original}” is missing in this language version. Translate it, and add it with the same id.`,
    text: ({ kind, title }) =>
      `A text in ${the('en', kind)} “${title}” has not been translated from the other language version. Add the translation.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Noe i den andre språkutgaven er ikke oversatt.',
    why: 'Den som leser denne utgaven, får ikke vite om trinnet, kontakten eller varselet som mangler.',
    mend: 'Oversett det som mangler, og gi det samme id som i originalen. Regelen virker når begge utgavene blir kontrollert sammen.',
  },
  nn: {
    title: 'Noko i den andre språkutgåva er ikkje omsett.',
    why: 'Den som les denne utgåva, får ikkje vite om steget, kontakten eller varselet som manglar.',
    mend: 'Set om det som manglar, og gi det same id som i originalen. Regelen verkar når begge utgåvene blir kontrollerte saman.',
  },
  en: {
    title: 'Something in the other language version has not been translated.',
    why: 'Those who read this version do not get to know the step, contact or notice that is missing.',
    mend: 'Translate what is missing, and give it the same id as in the original. The rule works when both versions are checked together.',
  },
  bad: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Rettleiar
language: nn
variantOf: { guide: vestby, version: 1.0.0 }
levels:
  - id: 0
    title: Avklar uroa
    steps:
      - { id: 0-avklar, title: Avklar, outcomes: [{ when: Uroa er borte, go: close }] }
`,
      finds: ['4:21', '7:12', '9:32'],
      beside: {
        form: 'yaml',
        text: `veileder: 1
id: vestby
title: Veileder
language: nb
version: 1.0.0
notices: [{ id: akutt, kind: emergency, text: Meld direkte til barnevernstjenesten. }]
levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - { id: 0-avklar, title: Avklar, body: Snakk sammen., outcomes: [{ when: Bekymringen er borte, go: close }] }
      - { id: 0-avslutt, title: Avslutt, outcomes: [{ when: Alle har fått beskjed, go: close }] }
`,
      },
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Rettleiar
language: nn
variantOf: { guide: vestby, version: 1.0.0 }
levels:
  - id: 0
    title: Avklar uroa
    steps:
      - { id: 0-avklar, title: Avklar, body: Snakk saman., outcomes: [{ when: Uroa er borte, go: close }] }
`,
      finds: [],
      beside: {
        form: 'yaml',
        text: `veileder: 1
id: vestby
title: Veileder
language: nb
version: 1.0.0
levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - { id: 0-avklar, title: Avklar, body: Snakk sammen., outcomes: [{ when: Bekymringen er borte, go: close }] }
`,
      },
    },
  ],
};
