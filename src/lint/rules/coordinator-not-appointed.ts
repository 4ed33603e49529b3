import type { Guide } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import type { Range } from '../../source/source-file.ts';
import { once } from '../bti/once.ts';
import { audienceNames, meets, type Need, waysWithout } from '../bti/ways-without.ts';
import { type Where, where } from '../bti/where.ts';
import { coordinatorWords } from '../bti/words.ts';
import { analysisOf, type FlowAnalysis } from '../flow/analysis.ts';
import { nameOf, prosesOf, textOfStep } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { acts: { step: string } & Where; changes: { step: string } & Where };

/** What the words of a step say; each text is read once, whoever meets it. */
interface Words {
  appoints(text: string): boolean;
  /** The place of the words about a change. */
  changes(text: string): RegExpExecArray | null;
  /** Of a step's own texts. */
  stepAppoints(step: Step): boolean;
  stepChanges(step: Step): boolean;
}

function wordsFor(guide: Guide): Words {
  const names = coordinatorWords(guide);
  const mentioned = new RegExp(names, 'i');
  const who = `(?:${names})[a-zß-öø-ɏ]*`;
  const appointing = new RegExp(
    `(?<![a-zß-öø-ɏ])(?:hvem|kven|who|velg|vel|pek[a-zß-öø-ɏ]* ut|utnevn|utpek|oppnevn|bestem|appoint|choose)(?![a-zß-öø-ɏ]*[^.\\n]{0,40}bytt)[^.\\n]{0,90}(?<![a-zß-öø-ɏ])${who}|(?<![a-zß-öø-ɏ])(?:du|dere|de|you)(?! er ikke) (?:er|blir|vert|are|become)(?:\\s[a-zß-öø-ɏ]+)? ${who}`,
    'i',
  );
  const changing = new RegExp(
    `(?<![a-zß-öø-ɏ])(?:bytt[a-zß-öø-ɏ]*|byt(?:e|te)?|skift[a-zß-öø-ɏ]*|change)(?:\\s(?:av|of|ut))?\\s${who}|(?:ny|new)\\s${who}`,
    'i',
  );
  const appoints = (text: string): boolean => mentioned.test(text) && appointing.test(text);
  const changes = (text: string): RegExpExecArray | null => (mentioned.test(text) ? changing.exec(text) : null);
  return {
    appoints,
    changes,
    stepAppoints: once((step) => appoints(textOfStep(step))),
    stepChanges: once((step) => prosesOf(step).some((prose) => changes(prose.text) !== null)),
  };
}

/** A coordinator's roles; an id that is not defined may have meant one. */
function isCoordinator(guide: Guide): (role: string) => boolean {
  const kinds = new Map(guide.roles.map((role) => [role.id, role.kind]));
  return (role) => kinds.get(role) === 'coordinator';
}

function actorsIn(analysis: FlowAnalysis, step: Step, viewer: number) {
  const branches = step.branches.filter((branch) => meets(analysis, viewer, branch.audiences));
  return [step.who, ...branches.map((branch) => branch.who)].filter((who) => who !== undefined);
}

function needFor(analysis: FlowAnalysis, words: Words): Need {
  const { guide } = analysis;
  const coordinates = isCoordinator(guide);
  const known = new Set(guide.roles.map((role) => role.id));
  return {
    gives: (step) => step.appoints.some((role) => coordinates(role) || !known.has(role)) || words.stepAppoints(step),
    needs: (step, viewer) =>
      actorsIn(analysis, step, viewer).some((who) => who.roles.some(coordinates)) || words.stepChanges(step),
    wayGives: ({ edge }) => words.appoints(edge.outcome?.text?.text ?? ''),
    wayNeeds: ({ edge }) =>
      edge.outcome?.effects.some((e) => e.kind === 'role-change' && (e.role === undefined || coordinates(e.role))) ??
      false,
  };
}

/** Where a step names the coordinator as one who acts, else the words about changing. */
function placeIn(guide: Guide, step: Step, words: Words): { message: keyof Messages; range: Range } {
  const coordinates = isCoordinator(guide);
  for (const who of [step.who, ...step.branches.map((branch) => branch.who)]) {
    const index = who?.roles.findIndex(coordinates) ?? -1;
    if (who && index >= 0) return { message: 'acts', range: at(who.roles, index) };
  }
  for (const prose of prosesOf(step)) {
    const found = words.changes(prose.text);
    if (found) return { message: 'changes', range: prose.at(found.index, found.index + found[0].length) };
  }
  return { message: 'acts', range: at(step, 'title') };
}

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', draft: 'info', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    const analysis = analysisOf(guide);
    const words = wordsFor(guide);
    for (const { step, edge, viewers, way } of waysWithout(analysis, needFor(analysis, words))) {
      const data = { step: nameOf(step), way: way.map(nameOf), audiences: audienceNames(analysis, viewers) };
      const change = edge?.edge.outcome?.effects.find((effect) => effect.kind === 'role-change');
      if (change) {
        report('changes', data, at(change));
      } else {
        const { message, range } = placeIn(guide, step, words);
        report(message, data, range);
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    acts: (d) =>
      `Koordinatoren skal gjøre noe i «${d.step}», men ingen er pekt ut før det. Legg til «Pek ut» i et trinn som alle veier går gjennom.${where('nb', d)}`,
    changes: (d) =>
      `«${d.step}» snakker om å bytte koordinator, men ingen er pekt ut før det. Legg til «Pek ut» i et trinn som alle veier går gjennom.${where('nb', d)}`,
  },
  nn: {
    acts: (d) =>
      `Koordinatoren skal gjere noko i «${d.step}», men ingen er peikt ut før det. Legg til «Pek ut» i eit steg som alle vegar går gjennom.${where('nn', d)}`,
    changes: (d) =>
      `«${d.step}» snakkar om å byte koordinator, men ingen er peikt ut før det. Legg til «Pek ut» i eit steg som alle vegar går gjennom.${where('nn', d)}`,
  },
  en: {
    acts: (d) =>
      `The coordinator is to act in “${d.step}”, but no one has been appointed before it. Add “Appoint” to a step that all ways pass through.${where('en', d)}`,
    changes: (d) =>
      `“${d.step}” speaks of changing the coordinator, but no one has been appointed before it. Add “Appoint” to a step that all ways pass through.${where('en', d)}`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Koordinatoren skal gjøre noe før noen er pekt ut.',
    why: 'Når ingen har fått oppgaven, tror alle at en annen har den. Regelen følger hver vei saken kan ta, for hver målgruppe.',
    mend: 'Legg til «Pek ut» (på engelsk i YAML: appoints) i trinnet der rollen blir gitt. En setning som «Avgjør hvem som skal være stafettholder» regnes også.',
  },
  nn: {
    title: 'Koordinatoren skal gjere noko før nokon er peikt ut.',
    why: 'Når ingen har fått oppgåva, trur alle at ein annan har ho. Regelen følgjer kvar veg saka kan ta, for kvar målgruppe.',
    mend: 'Legg til «Pek ut» (på engelsk i YAML: appoints) i steget der rolla blir gitt. Ei setning som «Avgjer kven som skal vere stafetthaldar» blir òg rekna.',
  },
  en: {
    title: 'The coordinator is to act before anyone has been appointed.',
    why: 'When no one has been given the task, everyone thinks someone else has it. The rule follows every way the case can take, for each audience.',
    mend: 'Add “Appoint” (in YAML: appoints) to the step where the role is given. A sentence such as “Decide who is to be the coordinator” counts, too.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Planlegg

**Hvem:** [Ansatt](#ansatt)

## Sett i gang

**Hvem:** [Koordinator](#koordinator)

### Utfall

- Målet er nådd → [Avslutt](#avslutt)

# Roller

- Ansatt {#ansatt}
- Koordinator {#koordinator}
  - **Type:** koordinator
`,
      finds: ['9:26'],
    },
    {
      form: 'yaml',
      text: `levels:
  - id: 2
    title: Samarbeid
    steps:
      - id: mote
        title: Hold samarbeidsmøte
        body: Det må avklares om det skal være et bytte av koordinator.
        outcomes: [{ when: Målet er nådd, go: close }]
`,
      finds: ['7:51'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Planlegg

**Hvem:** [Ansatt](#ansatt)

**Pek ut:** [Koordinator](#koordinator)

## Sett i gang

**Hvem:** [Koordinator](#koordinator)

### Utfall

- Målet er nådd → [Avslutt](#avslutt)

# Roller

- Ansatt {#ansatt}
- Koordinator {#koordinator}
  - **Type:** koordinator
`,
      finds: [],
    },
    {
      form: 'yaml',
      text: `levels:
  - id: 2
    title: Samarbeid
    steps:
      - id: oppstart
        title: Start samarbeidet
        body: Avgjør hvem som skal være koordinator.
      - id: mote
        title: Hold samarbeidsmøte
        body: Det må avklares om det skal være et bytte av koordinator.
        outcomes: [{ when: Målet er nådd, go: close }]
`,
      finds: [],
    },
  ],
};
