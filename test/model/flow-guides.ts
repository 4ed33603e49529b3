import fc from 'fast-check';
import type { Guide } from '../../src/model/guide.ts';
import { type BranchInput, type LevelInput, makeGuide, type OutcomeInput, type StepInput } from '../factory/guide.ts';

const audienceIds = ['barnehage', 'skole', 'helse'];
const exitIds = ['barnevern', 'politi'];

/** Any guide as a graph: levels, steps, outcomes of all kinds of targets, audiences, prerequisites, start and entry. */
export const anyGuide: fc.Arbitrary<Guide> = fc
  .tuple(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 4 }), fc.nat({ max: 3 }))
  .chain(([sizes, audienceCount]) => {
    const audiences = audienceIds.slice(0, audienceCount);
    const steps = sizes.flatMap((size, level) => Array.from({ length: size }, (_, i) => `s${level}-${i}`));
    const targets = [
      'next',
      'next',
      'close',
      'close-log',
      'unspecified',
      'step:finnes-overhodet-aldri',
      'level:finnes-overhodet-aldri',
      'exit:finnes-overhodet-aldri',
      ...exitIds.map((id) => `exit:${id}`),
      ...sizes.flatMap((_, level) => [`level:${level}`, `level:${level}`]),
      ...steps.flatMap((id) => [`step:${id}`, `step:${id}`]),
    ];
    const forWhom: fc.Arbitrary<string[]> =
      audiences.length === 0
        ? fc.constant([])
        : fc.oneof(
            { weight: 3, arbitrary: fc.constant<string[]>([]) },
            { weight: 2, arbitrary: fc.subarray(audiences) },
          );
    const outcome: fc.Arbitrary<OutcomeInput> = fc.record({
      go: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...targets).map((target) => [target]) },
        { weight: 1, arbitrary: fc.array(fc.constantFrom(...targets), { minLength: 2, maxLength: 3 }) },
      ),
      audiences: forWhom,
    });
    const branch: fc.Arbitrary<BranchInput> = fc.record({
      audiences: forWhom,
      outcomes: fc.array(outcome, { maxLength: 2 }),
    });
    const prerequisite =
      steps.length === 0
        ? fc.constant([])
        : fc.oneof(
            { weight: 4, arbitrary: fc.constant([]) },
            {
              weight: 1,
              arbitrary: fc.array(fc.record({ step: fc.constantFrom(...steps), audiences: forWhom }), { maxLength: 2 }),
            },
          );
    const step = (id: string): fc.Arbitrary<StepInput> =>
      fc.record({
        id: fc.constant(id),
        audiences: forWhom,
        outcomes: fc.oneof(fc.constant([]), fc.array(outcome, { maxLength: 3 })),
        branches: fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(branch, { maxLength: 2 }) },
        ),
        prerequisites: prerequisite,
      });
    const level = (size: number, l: number): fc.Arbitrary<LevelInput> =>
      fc.record({
        id: fc.constant(String(l)),
        audiences: forWhom,
        entry: fc.option(steps.length > 0 ? fc.constantFrom(...steps) : fc.constant('ingen'), {
          nil: undefined,
          freq: 3,
        }),
        steps: fc.tuple(...Array.from({ length: size }, (_, i) => step(`s${l}-${i}`))),
      });
    return fc
      .record({
        levels: fc.tuple(...sizes.map(level)),
        start: fc.option(fc.constantFrom(...targets), { nil: undefined, freq: 3 }),
      })
      .map(({ levels, start }) => makeGuide({ levels, start, audiences, exits: exitIds }));
  });
