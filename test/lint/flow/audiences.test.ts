import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../../src/lint/generated/ids.ts';
import { rules } from '../../../src/lint/generated/rules.ts';
import { lintGuide } from '../../../src/lint/linter.ts';
import { type GuideInput, makeGuide } from '../../factory/guide.ts';

/** Errors and warnings of the flow rules about a guide, with the data of those that name audiences. */
function found(input: GuideInput): [string, unknown][] {
  return lintGuide({ guide: makeGuide(input), diagnostics: [] })
    .filter(({ rule, severity }) => rules[rule as RuleId].meta.group === 'flow' && severity !== 'info')
    .map(({ rule, message, data }) => [`${rule}/${message}`, data.audiences]);
}

const close = { when: ['Ferdig'], go: 'close' };
const on = { when: ['Ikke ferdig'], go: 'step:a' };

describe('what stops an audience', () => {
  const audiences = ['barnehage', 'skole', 'helse'];

  test('is one finding that names all of them', () => {
    const last = { id: 'b', outcomes: [{ ...close, audiences: ['skole'] }] };
    expect(found({ audiences, levels: [{ steps: ['a', last] }] })).toEqual([
      ['audience-stuck/end', ['barnehage', 'helse']],
    ]);
  });

  test('is not told again where it stops everyone', () => {
    expect(found({ audiences, levels: [{ steps: ['a', 'b'] }] })).toEqual([
      ['level-end-without-outcome/default', undefined],
    ]);
  });

  test('is a ring that the others get out of', () => {
    const last = { id: 'b', outcomes: [{ ...close, audiences: ['skole', 'helse'] }, on] };
    const a = { id: 'a', kind: 'evaluate' as const };
    expect(found({ audiences, levels: [{ steps: [a, last] }] })).toEqual([['audience-stuck/loop', ['barnehage']]]);
  });

  test('is an outcome that leads only to steps of others', () => {
    const a = { id: 'a', outcomes: [close, { when: ['Videre'], go: 'level:1' }] };
    const levels = [{ steps: [a] }, { audiences: ['skole', 'helse'], steps: [{ id: 'b', outcomes: [close] }] }];
    expect(found({ audiences, levels })).toEqual([['audience-stuck/outcome', ['barnehage']]]);
  });

  test('is nothing where each has a row of its own', () => {
    const own = audiences.map((id) => ({ id: `rad-${id}`, audiences: [id] }));
    expect(found({ audiences, levels: [{ steps: ['a', ...own, { id: 'b', outcomes: [close] }] }] })).toEqual([]);
  });

  test('is also what stops those outside the only audience', () => {
    const last = { id: 'b', branches: [{ audiences: ['skole'], outcomes: [close] }], questions: ['?'] };
    expect(found({ audiences: ['skole'], levels: [{ steps: ['a', last] }] })).toEqual([
      ['audience-stuck/others', ['skole']],
    ]);
  });

  test('is nothing where a branch ends the case and the others go on', () => {
    const first = { id: 'a', questions: ['?'], branches: [{ audiences: ['helse'], outcomes: [close] }] };
    expect(found({ audiences, levels: [{ steps: [first, { id: 'b', outcomes: [close] }] }] })).toEqual([]);
  });

  test('is nothing where an audience is misspelt: that is told of as such', () => {
    const last = { id: 'b', outcomes: [{ ...close, audiences: ['noe-ganske-annet'] }] };
    expect(found({ audiences, levels: [{ steps: ['a', last] }] })).toEqual([]);
  });
});

describe('what cannot be reached', () => {
  test('is not told of where a prerequisite calls it', () => {
    const levels = [
      { steps: [{ id: 'a', prerequisites: ['logg'], outcomes: [close] }] },
      { steps: [{ id: 'logg', outcomes: [close] }] },
    ];
    expect(found({ levels })).toEqual([]);
  });

  test('is one finding for a ring of steps and all that only it leads to', () => {
    const a = { id: 'a', outcomes: [close] };
    const b = { id: 'b', kind: 'evaluate' as const, outcomes: [{ when: ['x'], go: 'step:c' }] };
    const c = {
      id: 'c',
      outcomes: [
        { when: ['y'], go: 'step:b' },
        { when: ['z'], go: 'level:1' },
      ],
    };
    const levels = [{ steps: [a, b, c] }, { steps: [{ id: 'd', outcomes: [close] }] }];
    expect(found({ levels })).toEqual([['step-unreachable/default', undefined]]);
  });

  test('is nothing in a guide of arenas only', () => {
    expect(found({})).toEqual([]);
  });
});
