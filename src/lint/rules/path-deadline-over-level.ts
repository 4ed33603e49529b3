import type { Duration } from '../../model/duration.ts';
import { compareDurations, parseDuration } from '../../model/duration.ts';
import { at } from '../../model/origin.ts';
import { slug } from '../../model/slug.ts';
import { deadlinesOf, type PlacedDeadline, sameAudience } from '../deadlines/placed.ts';
import { said } from '../deadlines/said.ts';
import { analysisOf } from '../flow/analysis.ts';
import { shortestWay } from '../flow/components.ts';
import { stepsAfter } from '../flow/course.ts';
import { nameOf, trail } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  default: { step: string; within: string; before: string; longer: string; way: readonly string[] };
  before: { longer: string };
};

interface Timed extends PlacedDeadline {
  readonly limit: Duration;
  readonly at: number;
}

export const rule = defineRule<Messages>({
  meta: { group: 'deadlines', severity: 'info', profiles: ['core'], needsWhole: true },
  check({ guide }, report) {
    const timed = deadlinesOf(guide).filter(({ deadline, outcome }) => !outcome && deadline.within && deadline.from);
    if (timed.length < 2) return;
    const { core } = analysisOf(guide);
    const { steps, levelOf } = core.places;
    const number = new Map(steps.map((step, i) => [step, i]));
    const all = timed.flatMap((placed): Timed[] => {
      const limit = parseDuration(placed.deadline.within ?? '');
      const i = number.get(placed.step);
      return limit && i !== undefined ? [{ ...placed, limit, at: i }] : [];
    });
    const onLevel = (from: number) => stepsAfter(core, undefined, from).filter((to) => levelOf[to] === levelOf[from]);
    const wayFrom = (from: number, to: number): number[] | undefined =>
      shortestWay(onLevel(from), onLevel, (node) => node === to);
    for (const later of all) {
      const event = slug(later.deadline.from ?? '');
      const inTheWay = all
        .filter(
          (earlier) =>
            earlier.level === later.level &&
            earlier.at !== later.at &&
            slug(earlier.deadline.from ?? '') === event &&
            slug(earlier.deadline.when ?? '') === slug(later.deadline.when ?? '') &&
            compareDurations(earlier.limit, later.limit) > 0 &&
            sameAudience(earlier, later) &&
            // In a round both come first.
            wayFrom(later.at, earlier.at) === undefined,
        )
        .flatMap((earlier) => {
          const way = wayFrom(earlier.at, later.at);
          return way ? [{ earlier, way: [earlier.at, ...way] }] : [];
        });
      const [first] = inTheWay;
      if (!first) continue;
      const longer = first.earlier.deadline.within ?? '';
      const data = {
        step: nameOf(later.step),
        within: later.deadline.within ?? '',
        before: nameOf(first.earlier.step),
        longer,
        way: first.way.map((i) => nameOf(steps[i])),
      };
      const related = [{ message: 'before' as const, data: { longer }, range: at(first.earlier.deadline) }];
      report('default', data, at(later.deadline), { related });
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, within, before, longer, way }) =>
      `«${step}» skal være gjort innen ${said('nb', within)}, men «${before}» kommer før og har ${said('nb', longer)} fra samme hendelse. Gjør den første fristen kortere eller denne lengre. Veien: ${trail(way)}.`,
    before: ({ longer }) => `Her er fristen ${said('nb', longer)}.`,
  },
  nn: {
    default: ({ step, within, before, longer, way }) =>
      `«${step}» skal vere gjort innan ${said('nn', within)}, men «${before}» kjem før og har ${said('nn', longer)} frå same hending. Gjer den første fristen kortare eller denne lengre. Vegen: ${trail(way)}.`,
    before: ({ longer }) => `Her er fristen ${said('nn', longer)}.`,
  },
  en: {
    default: ({ step, within, before, longer, way }) =>
      `“${step}” is to be done within ${said('en', within)}, but “${before}” comes before it and has ${said('en', longer)} from the same event. Make the first deadline shorter or this one longer. The way: ${trail(way)}.`,
    before: ({ longer }) => `Here the deadline is ${said('en', longer)}.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et tidligere trinn på nivået har lengre frist enn et senere.',
    why: 'Bruker noen hele den første fristen, er den andre alt brutt. Da må én av dem være feil.',
    mend: 'Gjør fristen på det tidligere trinnet kortere, eller den på det senere lengre. Bare frister fra samme hendelse og i samme tilfelle blir holdt opp mot hverandre.',
  },
  nn: {
    title: 'Eit tidlegare steg på nivået har lengre frist enn eit seinare.',
    why: 'Bruker nokon heile den første fristen, er den andre alt broten. Då må éin av dei vere feil.',
    mend: 'Gjer fristen på det tidlegare steget kortare, eller den på det seinare lengre. Berre fristar frå same hending og i same tilfelle blir haldne opp mot kvarandre.',
  },
  en: {
    title: 'An earlier step of the level has a longer deadline than a later one.',
    why: 'If someone uses all of the first deadline, the other is already missed. One of them must be wrong.',
    mend: 'Make the deadline of the earlier step shorter, or that of the later one longer. Only deadlines from the same event and in the same case are held against each other.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar

## Del med lederen

**Frist:** innen 3 uker etter at bekymringen oppsto

## Inviter foresatte

**Frist:** innen 1 uke etter at bekymringen oppsto

### Utfall

- Samtalen er holdt → [Avslutt](#avslutt)
`,
      finds: ['9:12'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar

## Del med lederen

**Frist:** innen 3 dager etter at bekymringen oppsto

## Inviter foresatte

**Frist:** innen 1 uke etter at bekymringen oppsto

### Utfall

- Samtalen er holdt → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
