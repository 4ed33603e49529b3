import { at } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import { formatTarget } from '../../model/target.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { listed, nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences, type UiLanguage } from '../rule.ts';
import { counterpartsOf, originalOf } from '../upkeep/counterparts.ts';

type Part = 'kind' | 'who' | 'audiences' | 'outcomes' | 'tools' | 'notices' | 'contacts' | 'consents' | 'deadlines';
type Messages = {
  step: { step: string; parts: readonly string[] };
  order: { level: string };
  'extra-step': { step: string };
  'extra-level': { level: string };
};

const sorted = (ids: readonly string[]): string => [...new Set(ids)].sort().join(' ');

/** What of a step is the same in every language, as text. */
const shapes: Readonly<Record<Part, (step: Step) => string>> = {
  kind: ({ kind }) => kind ?? '',
  who: ({ who, branches }) => sorted([who, ...branches.map((b) => b.who)].flatMap((w) => w?.roles ?? [])),
  audiences: ({ audiences, branches }) => sorted([...audiences, ...branches.flatMap((b) => b.audiences)]),
  outcomes: (step) =>
    outcomesOf(step)
      .map(({ outcome: o }) => {
        const effects = o.effects.map(({ kind }) => kind);
        return `${o.go.map(({ to }) => formatTarget(to)).join('|')} ${sorted(o.requires)} ${sorted(effects)} ${sorted(o.audiences)}`;
      })
      .join('\n'),
  tools: ({ tools, produces, branches }) =>
    `${sorted([...tools, ...branches.flatMap((b) => b.tools)])} / ${sorted(produces)}`,
  notices: ({ notices, branches }) => sorted([...notices, ...branches.flatMap((b) => b.notices)]),
  contacts: ({ contacts, branches }) => sorted([...contacts, ...branches.flatMap((b) => b.contacts)]),
  consents: ({ consents, branches }) =>
    sorted([...consents, ...branches.flatMap((b) => b.consents)].map((use) => `${use.action}:${use.consent}`)),
  deadlines: ({ deadlines, branches }) =>
    [...deadlines, ...branches.flatMap((b) => b.deadlines)]
      .map(({ within = '', after = '', binds = '' }) => `${after}-${within} ${binds}`)
      .join('\n'),
};
const parts = Object.keys(shapes) as Part[];

export const rule = defineRule<Messages>({
  meta: { group: 'upkeep', severity: 'error', draft: 'warning', profiles: ['core'], needsWhole: true },
  check(context, report) {
    const { guide } = context;
    const base = originalOf(context);
    if (!base) return;
    const { levels, steps, extraLevels, extraSteps } = counterpartsOf(guide, base);
    for (const level of extraLevels) report('extra-level', { level: nameOf(level) }, at(level, 'title'));
    for (const step of extraSteps) report('extra-step', { step: nameOf(step) }, at(step, 'title'));
    // Step ids made from titles differ from language to language, and so do the targets that use them.
    const ids = new Map(steps.map(({ own, base: from }) => [from.id, own.id]));
    const translated = (shape: string): string =>
      shape.replace(/step:(\S+)/g, (whole, id: string) => (ids.has(id) ? `step:${ids.get(id)}` : whole));
    for (const { own: level } of levels) {
      const inLevel = steps.filter((pair) => pair.level === level && level.steps.includes(pair.own));
      const places = inLevel.map(({ own }) => level.steps.indexOf(own));
      if (places.some((place, i) => place < (places[i - 1] ?? -1))) {
        report('order', { level: nameOf(level) }, at(level, 'title'));
      }
    }
    for (const { own, base: from } of steps) {
      const differing = parts.filter((part) => shapes[part](own) !== translated(shapes[part](from)));
      if (differing.length > 0) report('step', { step: nameOf(own), parts: differing }, at(own, 'title'));
    }
  },
});

const names: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  nb: {
    kind: 'type',
    who: 'hvem',
    audiences: 'målgrupper',
    outcomes: 'utfall',
    tools: 'verktøy',
    notices: 'merknader',
    contacts: 'kontakter',
    consents: 'samtykker',
    deadlines: 'frister',
  },
  nn: {
    kind: 'type',
    who: 'kven',
    audiences: 'målgrupper',
    outcomes: 'utfall',
    tools: 'verktøy',
    notices: 'merknader',
    contacts: 'kontaktar',
    consents: 'samtykke',
    deadlines: 'fristar',
  },
  en: {
    kind: 'kind',
    who: 'who',
    audiences: 'audiences',
    outcomes: 'outcomes',
    tools: 'tools',
    notices: 'notices',
    contacts: 'contacts',
    consents: 'consents',
    deadlines: 'deadlines',
  },
};
const named = (language: UiLanguage, found: readonly string[]): string =>
  listed(
    language,
    found.map((part) => names[language][part] ?? part),
  );

export const sentences: Sentences<Messages> = {
  nb: {
    step: ({ step, parts: found }) =>
      `«${step}» er bygd opp annerledes enn i den andre språkutgaven: ${named('nb', found)}. Gjør dem like.`,
    order: ({ level }) =>
      `Trinnene på nivået «${level}» står i en annen rekkefølge enn i den andre språkutgaven. Gjør dem like.`,
    'extra-step': ({ step }) =>
      `Trinnet «${step}» finnes ikke i den andre språkutgaven. Legg det inn der også, eller ta det bort her.`,
    'extra-level': ({ level }) =>
      `Nivået «${level}» finnes ikke i den andre språkutgaven. Legg det inn der også, eller ta det bort her.`,
  },
  nn: {
    step: ({ step, parts: found }) =>
      `«${step}» er bygd opp annleis enn i den andre språkutgåva: ${named('nn', found)}. Gjer dei like.`,
    order: ({ level }) =>
      `Stega på nivået «${level}» står i ei anna rekkjefølgje enn i den andre språkutgåva. Gjer dei like.`,
    'extra-step': ({ step }) =>
      `Steget «${step}» finst ikkje i den andre språkutgåva. Legg det inn der òg, eller ta det bort her.`,
    'extra-level': ({ level }) =>
      `Nivået «${level}» finst ikkje i den andre språkutgåva. Legg det inn der òg, eller ta det bort her.`,
  },
  en: {
    step: ({ step, parts: found }) =>
      `“${step}” is built differently than in the other language version: ${named('en', found)}. Make them alike.`,
    order: ({ level }) =>
      `The steps of level “${level}” come in another order than in the other language version. Make them alike.`,
    'extra-step': ({ step }) =>
      `The step “${step}” is not in the other language version. Add it there, too, or take it away here.`,
    'extra-level': ({ level }) =>
      `The level “${level}” is not in the other language version. Add it there, too, or take it away here.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'To språkutgaver av samme veileder er bygd opp ulikt.',
    why: 'Hva som skal gjøres, skal ikke avhenge av hvilket språk en leser. Fører utfallene ulike steder, får barn ulik hjelp.',
    mend: 'Gjør trinn, utfall, frister og henvisninger like i begge utgavene. Bare tekstene skal være ulike.',
  },
  nn: {
    title: 'To språkutgåver av same rettleiar er bygde opp ulikt.',
    why: 'Kva som skal gjerast, skal ikkje vere avhengig av kva språk ein les. Fører utfalla ulike stader, får barn ulik hjelp.',
    mend: 'Gjer steg, utfall, fristar og tilvisingar like i begge utgåvene. Berre tekstane skal vere ulike.',
  },
  en: {
    title: 'Two language versions of the same guide are built differently.',
    why: 'What is to be done must not depend on the language one reads. If the outcomes lead to different places, children get different help.',
    mend: 'Make steps, outcomes, deadlines and references alike in both versions. Only the texts are to differ.',
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
      - { id: 0-avklar, title: Avklar, deadlines: [{ within: P2W, from: uroa }], outcomes: [{ when: Uroa er borte, go: next }] }
      - { id: 0-ekstra, title: Ekstra }
      - { id: 0-avslutt, title: Avslutt, outcomes: [{ when: Alle har fått beskjed, go: close }] }
`,
      finds: ['9:32', '10:32'],
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
      - { id: 0-avklar, title: Avklar, deadlines: [{ within: P1W, from: bekymringen }], outcomes: [{ when: Bekymringen er borte, go: next }] }
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
      - { title: Avklar uroa, outcomes: [{ when: Du er uroa, go: "step:0-avslutt" }] }
      - { id: 0-avslutt, title: Avslutt, outcomes: [{ when: Vi må snakke meir, go: "step:0-avklar-uroa" }, { when: Alle har fått vite det, go: close }] }
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
      - { title: Avklar bekymringen, outcomes: [{ when: Du er bekymret, go: "step:0-avslutt" }] }
      - { id: 0-avslutt, title: Avslutt, outcomes: [{ when: Vi må snakke mer, go: "step:0-avklar-bekymringen" }, { when: Alle har fått beskjed, go: close }] }
`,
      },
    },
  ],
};
