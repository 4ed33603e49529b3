import type { Guide, Level } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import type { ConsentUse, Step } from '../../model/step.ts';
import { once } from '../bti/once.ts';
import { asksForConsent, consentsOf, sharingEffect, sharingIn } from '../bti/sharing.ts';
import { audienceNames, meets, type Need, waysWithout } from '../bti/ways-without.ts';
import { type Where, where } from '../bti/where.ts';
import { analysisOf, type FlowAnalysis } from '../flow/analysis.ts';
import { nameOf, textOfStep } from '../flow/wording.ts';
import { defineRule, type Report, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  shares: { service: string; step: string } & Where;
  effect: { step: string } & Where;
  level: { level: string; step: string } & Where;
};

/** Whose consents count in a step: its own, and those of the branches that are for the viewer. */
function usesOf(analysis: FlowAnalysis, step: Step, viewer: number): readonly ConsentUse[] {
  if (step.branches.every((branch) => branch.consents.length === 0)) return step.consents;
  const branches = step.branches.filter((branch) => meets(analysis, viewer, branch.audiences));
  return [...step.consents, ...branches.flatMap((branch) => branch.consents)];
}

/** The consents a step asks to be checked; where it names none, any will do. */
const checked = (uses: readonly ConsentUse[], known: ReadonlySet<string>): string[] => [
  ...new Set(uses.filter(({ action, consent }) => action === 'check' && known.has(consent)).map((u) => u.consent)),
];

/** Whether a step without a field for consent asks for it in words. */
const inWords = once((step: Step) => step.consents.length === 0 && asksForConsent(textOfStep(step)));

/** The need for one consent, or for any at all. */
function needFor(
  analysis: FlowAnalysis,
  consent: string | undefined,
  levelOf: ReadonlyMap<Step, Level>,
): Need & {
  told(step: Step, viewer: number): boolean;
} {
  const { guide } = analysis;
  const known = new Set(guide.consents.map(({ id }) => id));
  // A name that is not defined may have meant any of them.
  const counts = (id: string): boolean => consent === undefined || id === consent || !known.has(id);
  const shares = (step: Step, viewer: number): boolean =>
    sharingIn(guide, levelOf.get(step), step, (audiences) => meets(analysis, viewer, audiences)) !== undefined;
  return {
    gives: (step, viewer) =>
      usesOf(analysis, step, viewer).some((use) => use.action !== 'check' && counts(use.consent)) || inWords(step),
    needs: shares,
    wayGives: ({ edge }) => edge.outcome !== undefined && consentsOf(edge.outcome).some(counts),
    wayNeeds: (edge) => sharingEffect(guide, edge) !== undefined,
    told(step, viewer) {
      const wanted = checked(usesOf(analysis, step, viewer), known);
      return consent === undefined ? wanted.length === 0 : wanted.includes(consent);
    },
  };
}

function reportFor(guide: Guide, consent: string | undefined, report: Report<Messages>): void {
  const analysis = analysisOf(guide);
  const levelOf = new Map(guide.levels.flatMap((level) => level.steps.map((step) => [step, level] as const)));
  const need = needFor(analysis, consent, levelOf);
  for (const { step, edge, viewers, way } of waysWithout(analysis, need)) {
    const where = { way: way.map(nameOf), audiences: audienceNames(analysis, viewers) };
    if (edge) {
      const effect = sharingEffect(guide, edge);
      if (consent !== undefined || !effect) continue;
      report('effect', { step: nameOf(step), ...where }, at(effect));
      continue;
    }
    const viewer = viewers.find((v) => need.told(step, v));
    if (viewer === undefined) continue;
    const sharing = sharingIn(guide, levelOf.get(step), step, (ids) => meets(analysis, viewer, ids));
    if (sharing?.kind === 'shares') {
      const { service, list, index } = sharing;
      report('shares', { service, step: nameOf(step), ...where }, at(list, index));
    } else if (sharing)
      report('level', { level: nameOf(sharing.level), step: nameOf(step), ...where }, at(step, 'title'));
  }
}

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'error', draft: 'warning', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    const steps = guide.levels.flatMap((level) => level.steps);
    const uses = steps.flatMap((step) => [...step.consents, ...step.branches.flatMap((branch) => branch.consents)]);
    const named = checked(uses, new Set(guide.consents.map(({ id }) => id)));
    for (const consent of [undefined, ...named]) reportFor(guide, consent, report);
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    shares: (d) =>
      `«${d.step}» deler opplysninger med ${d.service}, men saken kan komme hit uten samtykke. Hent inn samtykket i dette trinnet eller et tidligere.${where('nb', d)}`,
    effect: (d) =>
      `Utfallet i «${d.step}» sender saken til en annen tjeneste uten samtykke. Legg inn samtykket som et krav i utfallet.${where('nb', d)}`,
    level: (d) =>
      `På nivået «${d.level}» samarbeider flere tjenester, men saken kan komme til «${d.step}» uten samtykke. Hent inn samtykket før tjenestene blir med.${where('nb', d)}`,
  },
  nn: {
    shares: (d) =>
      `«${d.step}» deler opplysningar med ${d.service}, men saka kan kome hit utan samtykke. Hent inn samtykket i dette steget eller eit tidlegare.${where('nn', d)}`,
    effect: (d) =>
      `Utfallet i «${d.step}» sender saka til ei anna teneste utan samtykke. Legg inn samtykket som eit krav i utfallet.${where('nn', d)}`,
    level: (d) =>
      `På nivået «${d.level}» samarbeider fleire tenester, men saka kan kome til «${d.step}» utan samtykke. Hent inn samtykket før tenestene blir med.${where('nn', d)}`,
  },
  en: {
    shares: (d) =>
      `“${d.step}” shares information with ${d.service}, but the case may come here without consent. Obtain consent in this step or an earlier one.${where('en', d)}`,
    effect: (d) =>
      `The outcome in “${d.step}” sends the case to another service without consent. Add the consent as a requirement of the outcome.${where('en', d)}`,
    level: (d) =>
      `On level “${d.level}” several services work together, but the case may come to “${d.step}” without consent. Obtain consent before the services join.${where('en', d)}`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Opplysninger blir delt med en annen tjeneste uten samtykke først.',
    why: 'Taushetsplikten gjelder mellom tjenester. Ett eneste hopp forbi trinnet med samtykke er nok til at noen deler ulovlig. Regelen følger hver vei saken kan ta, for hver målgruppe.',
    mend: 'Hent inn samtykket i et trinn som alle veier går gjennom, eller la utfallet kreve det. Melding til barnevernstjenesten og politiet regnes ikke som deling. Samtykke som er nevnt i teksten, regnes som innhentet.',
  },
  nn: {
    title: 'Opplysningar blir delte med ei anna teneste utan samtykke først.',
    why: 'Teieplikta gjeld mellom tenester. Eitt einaste hopp forbi steget med samtykke er nok til at nokon deler ulovleg. Regelen følgjer kvar veg saka kan ta, for kvar målgruppe.',
    mend: 'Hent inn samtykket i eit steg som alle vegar går gjennom, eller la utfallet krevje det. Melding til barnevernstenesta og politiet blir ikkje rekna som deling. Samtykke som er nemnt i teksten, blir rekna som innhenta.',
  },
  en: {
    title: 'Information is shared with another service without consent first.',
    why: 'Secrecy applies between services. A single jump past the step with consent is enough for someone to share unlawfully. The rule follows every way the case can take, for each audience.',
    mend: 'Obtain consent in a step that all ways pass through, or let the outcome require it. Reports to child welfare and the police do not count as sharing. Consent mentioned in the text counts as obtained.',
  },
  sources: [
    'forvaltningsloven § 13 b: lovdata.no/dokument/NL/lov/1967-02-10',
    'barnehageloven § 44: lovdata.no/dokument/NL/lov/2005-06-17-64',
    'barnevernsloven § 13-1: lovdata.no/dokument/NL/lov/2021-06-18-97',
  ],
  bad: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Avklar

### Utfall

- Egen tjeneste kan hjelpe → [Nivå 1](#niva-1)
- Andre må inn med én gang → [Nivå 2](#niva-2)

# Nivå 1: Tiltak

## Evaluer tiltakene

### Utfall

- Flere må hjelpe → [Nivå 2](#niva-2)
  - **Krever:** [samtykke](#samtykke)

# Nivå 2: Samarbeid

## Hold samarbeidsmøte

**Del med:** tjenestene som blir med

### Utfall

- Målet er nådd → [Avslutt](#avslutt)

# Samtykker

- Samtykke til samarbeid {#samtykke}
`,
      finds: ['23:14'],
    },
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar
    steps:
      - id: avklar
        title: Avklar
        outcomes:
          - when: Andre må hjelpe
            go: close
            effects: [{ kind: referral, text: Send henvisning til PPT }]
`,
      finds: ['10:23'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Avklar

### Utfall

- Andre må inn med én gang → [Nivå 2](#niva-2)
- Det haster, og du må melde → [Barnevernet](#barnevern)

# Nivå 2: Samarbeid

## Hent inn samtykke

**Samtykke:** [Samtykke til samarbeid](#samtykke)

## Hold samarbeidsmøte

**Kontroller samtykke:** [Samtykke til samarbeid](#samtykke)

**Del med:** tjenestene som blir med

### Utfall

- Målet er nådd → [Avslutt](#avslutt)

# Samtykker

- Samtykke til samarbeid {#samtykke}

# Utganger

- Barnevernet {#barnevern}
  - **Type:** barnevern
`,
      finds: [],
    },
  ],
};
