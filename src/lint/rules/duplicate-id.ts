import type { DefinedKind } from '../../model/definition-index.ts';
import { definedKinds, definedOf } from '../../model/definition-index.ts';
import { at } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import type { Range } from '../../source/source-file.ts';
import { a, quoted } from '../names.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  default: { id: string; kind: DefinedKind | 'outcome' };
  first: Record<never, never>;
};

interface Named {
  readonly id: string;
  readonly range: Range;
}

/** Each later object with an id that an earlier one has, with the earlier one. */
function* doubles(list: readonly Named[]): Generator<readonly [Named, Named]> {
  const seen = new Map<string, Named>();
  for (const named of list) {
    const first = seen.get(named.id);
    if (first) yield [named, first];
    else seen.set(named.id, named);
  }
}

const outcomesOf = (step: Step): Named[] =>
  [...step.branches.flatMap((branch) => branch.outcomes), ...step.outcomes]
    .map((outcome) => ({ id: outcome.id, range: at(outcome, 'id') }))
    .sort((one, other) => one.range.start - other.range.start);

export const rule = defineRule<Messages>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    const tell = (kind: Messages['default']['kind'], list: readonly Named[]): void => {
      for (const [later, first] of doubles(list)) {
        report('default', { id: later.id, kind }, later.range, {
          related: [{ message: 'first', range: first.range }],
        });
      }
    };
    for (const kind of definedKinds) tell(kind, definedOf(guide, kind));
    for (const level of guide.levels) for (const step of level.steps) tell('outcome', outcomesOf(step));
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ id, kind }) =>
      `Kortnavnet ${quoted('nb', id)} er allerede brukt på ${a('nb', kind)}, så henvisninger kan gå feil. Gi den ene et annet kortnavn.`,
    first: () => 'Her er kortnavnet brukt første gang.',
  },
  nn: {
    default: ({ id, kind }) =>
      `Kortnamnet ${quoted('nn', id)} er alt brukt på ${a('nn', kind)}, så tilvisingar kan gå feil. Gi det eine eit anna kortnamn.`,
    first: () => 'Her er kortnamnet brukt første gongen.',
  },
  en: {
    default: ({ id, kind }) =>
      `The short name ${quoted('en', id)} is already used for ${a('en', kind)}, so references can go wrong. Give one of them another short name.`,
    first: () => 'The short name is first used here.',
  },
};

export const page: RulePage = {
  nb: {
    title: 'To ting av samme slag har samme kortnavn (id).',
    why: 'Programmet kan ikke vite hvilken av dem en henvisning mener, og leseren kan havne på feil trinn.',
    mend: 'Gi den ene et annet kortnavn, og rett henvisningene til den. Er de to det samme, sletter du den ene.',
  },
  nn: {
    title: 'To ting av same slag har same kortnamn (id).',
    why: 'Programmet kan ikkje vite kva for ei av dei ei tilvising meiner, og lesaren kan hamne på feil steg.',
    mend: 'Gi den eine eit anna kortnamn, og rett tilvisingane til den. Er dei to det same, slettar du den eine.',
  },
  en: {
    title: 'Two things of the same kind have the same short name (id).',
    why: 'The program cannot know which of them a reference means, and the reader may end up on the wrong step.',
    mend: 'Give one of them another short name, and correct the references to it. If the two are the same, delete one.',
  },
  bad: [
    {
      form: 'yaml',
      text: `tools:
  - { id: notat, title: Undringsnotat }
  - { id: notat, title: Møtereferat }
`,
      finds: ['3:11'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `tools:
  - { id: undringsnotat, title: Undringsnotat }
  - { id: referat, title: Møtereferat }
`,
      finds: [],
    },
  ],
};
