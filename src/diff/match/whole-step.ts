import { originOf, setOrigin } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import type { Target } from '../../model/target.ts';

const listFields = [
  'questions',
  'definitions',
  'tools',
  'produces',
  'deadlines',
  'consents',
  'appoints',
  'shares',
  'systems',
  'notices',
  'contacts',
  'arenas',
  'articles',
  'laws',
  'branches',
  'prerequisites',
] as const;

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/**
 * The parts of a split (or merged) step as one, so that only what is really gone or new is told. Ways from one part
 * to another are inside the whole and left out; running text is compared apart.
 */
export function wholeOf(first: Step, rest: readonly Step[]): Step {
  const parts = [first, ...rest];
  const own = new Set(parts.map((p) => p.id));
  const last = parts.at(-1);
  const inside = (step: Step, to: Target): boolean =>
    (to.kind === 'step' && own.has(to.step)) || (to.kind === 'next' && step !== last);
  const lists = Object.fromEntries(
    listFields.map((field) => [field, unique<unknown>(parts.flatMap((p): readonly unknown[] => p[field]))]),
  );
  const roles = unique(parts.flatMap((p) => p.who?.roles ?? []));
  const whole: Step = {
    ...first,
    ...lists,
    outcomes: parts.flatMap((p) => p.outcomes.filter((o) => !o.go.every(({ to }) => inside(p, to)))),
    // What the words say about who is compared with the other texts.
    ...(first.who || roles.length > 0 ? { who: { roles } } : {}),
  };
  const origin = originOf(first);
  if (origin) setOrigin(whole, origin);
  return whole;
}

/** The running text of some steps, in reading order. */
export const textsOfParts = (parts: readonly Step[]): string =>
  parts
    .flatMap((p) => [p.what, p.who?.text, p.how, p.body, p.recommendation])
    .flatMap((prose) => (prose ? [prose.text] : []))
    .join('\n\n');
