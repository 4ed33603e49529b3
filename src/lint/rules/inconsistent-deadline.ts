import { compareDurations, parseDuration } from '../../model/duration.ts';
import { at } from '../../model/origin.ts';
import { slug } from '../../model/slug.ts';
import { deadlinesOf, type PlacedDeadline, sameAudience } from '../deadlines/placed.ts';
import { said } from '../deadlines/said.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  default: { limit: string; other: string; step: string; otherStep: string };
  first: { limit: string };
};

const amount =
  /\d+|(?<![a-zß-öø-ɏ])(?:en|én|ei|ett|et|ein|eit|to|tre|fire|fem|seks|sju|åtte|ni|ti|tolv|one|two|three|four|five|six)(?![a-zß-öø-ɏ])/gi;
const unit = /(?<![a-zß-öø-ɏ])(?:dag|uke|veke|måned|månad|time|døgn|år|day|week|month|hour)[a-zß-öø-ɏ]*/gi;

/** What is to be done, as far as the words of the deadline tell. */
const duty = ({ text = '' }: { readonly text?: string }): string => slug(text.replace(amount, '').replace(unit, ''));

/**
 * Deadlines with the same key are for the same duty: the same action in the same case from the same event. A case that
 * is named holds over the whole guide, the others within their step.
 */
function keyOf({ deadline, step, outcome }: PlacedDeadline): string | undefined {
  const { binds, when, from } = deadline;
  if (when !== undefined && binds !== undefined) return `case ${binds} ${slug(when)} ${slug(from ?? '')}`;
  if (outcome) return undefined;
  const what = binds ?? duty(deadline);
  return `step ${step.id} ${what} ${slug(when ?? '')} ${slug(from ?? '')}`;
}

export const rule = defineRule<Messages>({
  meta: { group: 'deadlines', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const seen = new Map<string, PlacedDeadline[]>();
    for (const placed of deadlinesOf(guide)) {
      const { deadline, step } = placed;
      const limit = deadline.within === undefined ? undefined : parseDuration(deadline.within);
      const key = keyOf(placed);
      if (!limit || key === undefined) continue;
      const others = seen.get(key) ?? [];
      const clash = others.find((other) => {
        const its = parseDuration(other.deadline.within ?? '');
        return its && compareDurations(its, limit) !== 0 && sameAudience(other, placed);
      });
      if (clash) {
        const data = {
          limit: deadline.within ?? '',
          other: clash.deadline.within ?? '',
          step: nameOf(step),
          otherStep: nameOf(clash.step),
        };
        const related = [{ message: 'first' as const, data: { limit: data.other }, range: at(clash.deadline) }];
        report('default', data, at(deadline, 'text'), { related });
      } else seen.set(key, [...others, placed]);
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ limit, other, step, otherStep }) =>
      `Fristen i «${step}» er ${said('nb', limit)}, men «${otherStep}» gir ${said('nb', other)} for det samme. Bruk samme frist begge steder.`,
    first: ({ limit }) => `Her er fristen ${said('nb', limit)}.`,
  },
  nn: {
    default: ({ limit, other, step, otherStep }) =>
      `Fristen i «${step}» er ${said('nn', limit)}, men «${otherStep}» gir ${said('nn', other)} for det same. Bruk same frist begge stader.`,
    first: ({ limit }) => `Her er fristen ${said('nn', limit)}.`,
  },
  en: {
    default: ({ limit, other, step, otherStep }) =>
      `The deadline in “${step}” is ${said('en', limit)}, but “${otherStep}” gives ${said('en', other)} for the same thing. Use the same deadline in both places.`,
    first: ({ limit }) => `Here the deadline is ${said('en', limit)}.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Samme plikt har to ulike frister.',
    why: 'Den som leser bare det ene trinnet, tror fristen er en annen enn den som leste det første.',
    mend: 'Velg én frist, og skriv den likt begge steder. Gjelder fristene ulike ting, skriver du hva hver av dem gjelder.',
  },
  nn: {
    title: 'Same plikt har to ulike fristar.',
    why: 'Den som les berre det eine steget, trur fristen er ein annan enn den som las det første.',
    mend: 'Vel éin frist, og skriv han likt begge stader. Gjeld fristane ulike ting, skriv du kva kvar av dei gjeld.',
  },
  en: {
    title: 'The same duty has two different deadlines.',
    why: 'Those who read only one of the steps think the deadline is another than those who read the first.',
    mend: 'Choose one deadline, and write it the same in both places. If they are for different things, write what each is for.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar
    steps:
      - id: definer
        title: Definer bekymringen
        deadlines: [{ within: P1W, from: bekymringen oppsto, when: skolemiljøsak, binds: call }]
      - id: inviter
        title: Inviter foresatte
        deadlines: [{ within: P2W, from: bekymringen oppsto, when: skolemiljøsak, binds: call }]
        outcomes: [{ when: Samtalen er holdt, go: close }]
`,
      finds: ['10:21'],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar

## Inviter foresatte

**Frister:**

- innen 1 uke etter at bekymringen oppsto
- innen 4 uker etter at bekymringen oppsto

### Utfall

- Samtalen er holdt → [Avslutt](#avslutt)
`,
      finds: ['8:3'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar
    steps:
      - id: inviter
        title: Inviter foresatte
        deadlines:
          - { within: P1W, from: bekymringen oppsto, when: skolemiljøsak, binds: hold }
          - { within: P4W, from: bekymringen oppsto, when: alle andre saker, binds: hold }
        outcomes: [{ when: Samtalen er holdt, go: close }]
`,
      finds: [],
    },
  ],
};
