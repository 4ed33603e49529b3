import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlowEdge } from '../../src/model/flow.ts';
import { flowOf } from '../../src/model/flow.ts';
import { makeGuide } from '../factory/guide.ts';
import { anyGuide } from './flow-guides.ts';
import { type Arrow, expectedFor, nobody, together, viewersOf } from './flow-oracle.ts';

const arrow = ({ from, to, kind }: Arrow | FlowEdge): string => `${from} ${kind} ${to}`;
const lines = (arrows: readonly (Arrow | FlowEdge)[]): string[] => [...new Set(arrows.map(arrow))].sort();
const out = (edges: readonly FlowEdge[]): string[] => edges.map(({ to, audiences }) => [to, ...audiences].join(' '));

const rows = makeGuide({
  audiences: ['barnehage', 'skole', 'helse'],
  exits: ['barnevern'],
  levels: [
    {
      steps: [
        'del',
        { id: 'barnehage-rad', audiences: ['barnehage'] },
        { id: 'skole-rad', audiences: ['skole'] },
        {
          id: 'vurder',
          outcomes: [{ go: 'close' }, { go: 'level:1', audiences: ['skole', 'helse'] }],
          branches: [{ audiences: ['barnehage'], outcomes: [{ go: 'exit:barnevern' }] }],
        },
      ],
    },
    { entry: 'tiltak', steps: ['forberedelse', 'tiltak', { id: 'slutt', prerequisites: ['forberedelse'] }] },
  ],
});

describe('flowOf', () => {
  test('takes an audience round the steps of the others', () => {
    const graph = flowOf(rows);
    expect(out(graph.view('barnehage').out('del'))).toEqual(['barnehage-rad barnehage']);
    expect(out(graph.view('skole').out('del'))).toEqual(['skole-rad skole']);
    expect(out(graph.view('helse').out('del'))).toEqual(['vurder helse']);
    expect(out(graph.view().out('del'))).toEqual(['barnehage-rad barnehage', 'skole-rad skole', 'vurder helse']);
  });

  test('joins the outcomes of a step with those of the branches that apply', () => {
    const graph = flowOf(rows);
    expect(out(graph.view('barnehage').out('vurder'))).toEqual(['close', 'exit:barnevern barnehage']);
    expect(out(graph.view('skole').out('vurder'))).toEqual(['close', 'tiltak skole helse']);
  });

  test('enters a level by its entry, calls prerequisites and leaves the end of a level loose', () => {
    const view = flowOf(rows).view('helse');
    expect(view.start).toBe('del');
    expect(out(view.out('tiltak'))).toEqual(['slutt']);
    expect(view.out('slutt').map(({ kind, to }) => [kind, to])).toEqual([['prerequisite', 'forberedelse']]);
    expect(view.looseEnds('slutt').map(({ why, outcome }) => [why, outcome])).toEqual([['no-next', undefined]]);
  });

  test('lists the nodes an audience meets in reading order, with the ends that something leads to', () => {
    const ids = flowOf(rows)
      .view('skole')
      .nodes.map(({ id }) => id);
    expect(ids).toEqual(['del', 'skole-rad', 'vurder', 'forberedelse', 'tiltak', 'slutt', 'close']);
    expect([...flowOf(rows).nodes.keys()].slice(-2)).toEqual(['close', 'exit:barnevern']);
  });

  test('shows an audience nobody declared what is for everyone', () => {
    expect(out(flowOf(rows).view('ukjent').out('del'))).toEqual(['vurder']);
  });

  test('leaves a name that names nothing loose', () => {
    const guide = makeGuide({ levels: [{ steps: [{ id: 'a', outcomes: [{ go: 'step:b' }, {}] }] }] });
    const ends = flowOf(guide).view().looseEnds('a');
    expect(ends.map(({ why }) => why)).toEqual(['unknown', 'unspecified']);
  });

  test('has no steps to begin on in a guide of arenas only', () => {
    const view = flowOf(makeGuide()).view();
    expect([view.start, view.nodes]).toEqual([undefined, []]);
  });

  test('is made once for a guide', () => {
    expect(flowOf(rows)).toBe(flowOf(rows));
  });
});

describe('any guide', () => {
  test('flows for each viewer as the definition says, and as a whole like all of them together', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const graph = flowOf(guide);
        const steps = guide.levels.flatMap((level) => level.steps);
        const expected = viewersOf(guide).map((viewer) => expectedFor(guide, viewer));
        for (const [i, viewer] of viewersOf(guide).entries()) {
          if (viewer === nobody) continue;
          const view = graph.view(viewer);
          const one = expected[i];
          expect(view.start).toBe(one?.starts[0]);
          expect(lines(steps.flatMap(({ id }) => view.out(id)))).toEqual(lines(one?.arrows ?? []));
          const loose = steps.flatMap(({ id }) => view.looseEnds(id).map(({ from, why }) => `${from} ${why}`));
          expect(loose.sort()).toEqual([...(one?.loose ?? [])].sort());
        }
        const all = together(expected);
        expect(lines(graph.edges)).toEqual(lines(all.arrows));
        expect(lines(steps.flatMap(({ id }) => graph.view().out(id)))).toEqual(lines(all.arrows));
      }),
      { numRuns: 3000 },
    );
  });

  test('gives an audience only edges of the whole, those that name it or everyone', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const graph = flowOf(guide);
        const whole = new Set(graph.edges);
        for (const { id: audience } of guide.audiences) {
          const view = graph.view(audience);
          const met = new Set(view.nodes.map(({ id }) => id));
          for (const node of graph.nodes.values()) {
            for (const edge of view.out(node.id)) {
              expect(whole.has(edge)).toBe(true);
              expect(edge.audiences.length === 0 || edge.audiences.includes(audience)).toBe(true);
              expect([met.has(edge.from), met.has(edge.to)]).toEqual([true, true]);
            }
          }
          if (guide.audiences.length < 2) continue;
          const mine = graph.edges.filter((e) => e.audiences.length === 0 || e.audiences.includes(audience));
          expect(new Set([...graph.nodes.keys()].flatMap((id) => view.out(id)))).toEqual(new Set(mine));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('has the same edges in the same order each time', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const again = structuredCloneOf(guide);
        expect(flowOf(again).edges).toEqual(flowOf(guide).edges);
        expect([...flowOf(again).nodes.keys()]).toEqual([...flowOf(guide).nodes.keys()]);
      }),
      { numRuns: 500 },
    );
  });
});

/** The same guide as another object. */
const structuredCloneOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
