import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../src/model/flow.ts';
import type { Guide } from '../../../src/model/guide.ts';
import { answer, choices, currentPlace, isFinished, startWalk } from '../../../src/walk/state.ts';
import { makeGuide } from '../../factory/guide.ts';
import { pageOf } from '../../factory/pages.ts';
import { seedGuides } from '../../factory/pdf.ts';
import { anyGuide } from '../../model/flow-guides.ts';

interface PageEdge {
  readonly way: number;
  readonly to: string;
  /** Numbers of those it is shown for; undefined: everyone. */
  readonly for: readonly string[] | undefined;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** The links onward that the page shows in the section of each step. */
function edgesOnPage(html: string): Map<string, PageEdge[]> {
  const found = new Map<string, PageEdge[]>();
  for (const part of html.split('<section class="step"').slice(1)) {
    const step = attribute(part, 'data-step') ?? '';
    // Nested parts of a step close before the next step opens; what follows the last step holds no ways.
    const links = [...part.matchAll(/<a class="ds-link way"[^>]*>/g)].map(([tag]) => ({
      way: Number(attribute(tag, 'data-way')),
      to: attribute(tag, 'data-to') ?? '',
      for: attribute(tag, 'data-for')?.split(' '),
    }));
    found.set(step, links);
  }
  return found;
}

/** The page must show each edge of the flow once, to those who can take it. */
function expectSameFlow(guide: Guide): void {
  const html = pageOf(guide);
  const onPage = edgesOnPage(html);
  const flow = flowOf(guide);
  const whole = flow.view();
  const steps = whole.nodes.filter(({ kind }) => kind === 'step').map(({ id }) => id);
  for (const step of steps) {
    const section = attribute(html.split(`data-step="${step}"`)[1]?.split('>')[0] ?? '', 'data-for')?.split(' ');
    for (const [i, { id }] of guide.audiences.entries()) {
      const meets = flow.view(id).nodes.some((node) => node.id === step);
      expect(section === undefined || section.includes(String(i + 1))).toBe(meets);
    }
    const shown = onPage.get(step) ?? [];
    expect([...shown].sort((a, b) => a.way - b.way).map(({ to }) => to)).toEqual(whole.out(step).map(({ to }) => to));
    for (const [i, { id }] of guide.audiences.entries()) {
      const mine = shown.filter((edge) => edge.for === undefined || edge.for.includes(String(i + 1)));
      expect(mine.map(({ to }) => to).sort()).toEqual(
        flow
          .view(id)
          .out(step)
          .map(({ to }) => to)
          .sort(),
      );
    }
  }
}

describe('the links of a page are the flow, no more and no less', () => {
  it('of every guide, for every audience', async () => {
    for (const { guide } of await seedGuides()) expectSameFlow(guide);
  });

  it('of any guide', () => {
    fc.assert(fc.property(anyGuide, expectSameFlow), { numRuns: 300 });
  });

  it('as a walk meets them, by any answers, for every audience', () => {
    fc.assert(
      fc.property(anyGuide, fc.infiniteStream(fc.nat()), (guide, picks) => {
        const onPage = edgesOnPage(pageOf(guide));
        const viewers = guide.audiences.length === 0 ? [undefined] : guide.audiences.map(({ id }) => id);
        for (const [i, audience] of viewers.entries()) {
          let state = startWalk(guide, { audience });
          for (let answers = 0; answers < 12 && !isFinished(state); answers++) {
            const place = currentPlace(state);
            if (place.kind !== 'step') break;
            const ways = flowOf(guide).view().out(place.id);
            const shown = (onPage.get(place.id) ?? [])
              .filter((edge) => edge.for === undefined || edge.for.includes(String(i + 1)))
              // What was to be done first is done once; the page shows it always.
              .filter((edge) => ways[edge.way]?.kind !== 'prerequisite')
              .map(({ to }) => to);
            const offered = choices(state);
            const onward = offered
              .filter(({ kind }) => kind === 'outcome' || kind === 'next')
              .map(({ to }) => to ?? '');
            // A step that was called for has its way back instead of its ways on.
            if (!offered.some(({ kind }) => kind === 'return')) expect([...onward].sort()).toEqual([...shown].sort());
            const pick = offered[(picks.next().value ?? 0) % Math.max(1, offered.length)];
            if (!pick) break;
            state = answer(state, pick);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('where audiences have rows of steps of their own', () => {
    expectSameFlow(
      makeGuide({
        audiences: ['barnehage', 'skole'],
        levels: [
          {
            steps: [
              { id: 'a' },
              { id: 'b', audiences: ['barnehage'] },
              { id: 'c', audiences: ['skole'], outcomes: [{ when: ['ja'], go: ['level:1', 'close'] }] },
              { id: 'd', branches: [{ audiences: ['skole'], outcomes: [{ go: 'close-log' }] }] },
            ],
          },
          { steps: [{ id: 'e', prerequisites: ['a'], outcomes: [{ go: 'exit:ut' }, { go: 'unspecified' }] }] },
        ],
        exits: ['ut'],
      }),
    );
  });

  it('where there is one audience, and those who do not belong to it', () => {
    expectSameFlow(
      makeGuide({
        audiences: ['skole'],
        levels: [
          {
            steps: [
              { id: 'a', branches: [{ audiences: ['skole'], outcomes: [{ go: 'close' }] }] },
              { id: 'b', outcomes: [{ go: 'close' }] },
            ],
          },
        ],
      }),
    );
  });
});
