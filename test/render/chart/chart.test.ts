import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../src/model/flow.ts';
import { chartOf } from '../../../src/render/chart/chart.ts';
import { drawingOf } from '../../../src/render/chart/layout.ts';
import { chartSvg } from '../../../src/render/chart/svg.ts';
import { makeGuide } from '../../factory/guide.ts';
import { hostileTexts } from '../../factory/hostile.ts';
import { seedGuides } from '../../factory/pdf.ts';
import { overlap, svgOf, textOf } from './reader.ts';

const seeds = await seedGuides();

/** Guides with steps that lead anywhere. */
const guides = fc
  .array(
    fc.array(
      fc.array(fc.constantFrom('next', 'close', 'level:0', 'level:1', 'step:0-0', 'exit:ut', 'unspecified'), {
        maxLength: 4,
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((levels) =>
    makeGuide({
      exits: ['ut'],
      levels: levels.map((steps, i) => ({
        steps: steps.map((targets, j) => ({
          id: `${i}-${j}`,
          outcomes: targets.map((go, k) => ({ id: `u${k}`, when: [`Utfall nummer ${k} av flere`], go })),
        })),
      })),
    }),
  );

describe('chart', () => {
  it.each(seeds)('$name: every step and every way stands in picture and text', ({ guide }) => {
    const svg = svgOf(guide);
    const text = textOf(guide);
    const chart = chartOf(guide);
    for (const node of flowOf(guide).view().nodes) {
      const title = node.step?.title ?? node.exit?.title;
      if (title === undefined) continue;
      expect(text).toContain(title);
      expect(chart.nodes.map((one) => one.title)).toContain(title);
    }
    for (const step of guide.levels.flatMap(({ steps }) => steps)) {
      for (const outcome of [...step.outcomes, ...step.branches.flatMap(({ outcomes }) => outcomes)]) {
        for (const when of outcome.when) expect(text).toContain(when);
      }
    }
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svgOf(guide)).toBe(svg);
  });

  it('boxes and labels never lie over one another, and lanes hold their steps', () => {
    fc.assert(
      fc.property(guides, (guide) => {
        const { nodes, edges, lanes } = drawingOf(chartOf(guide));
        const boxes = [...nodes, ...edges.flatMap(({ label }) => label ?? [])];
        for (const [i, one] of boxes.entries()) {
          for (const other of boxes.slice(i + 1)) expect(overlap(one, other)).toBe(false);
        }
        for (const { node, y, height } of nodes) {
          const lane = lanes[node.lane];
          expect(y - height / 2).toBeGreaterThan(lane?.top ?? Number.POSITIVE_INFINITY);
          expect(y + height / 2).toBeLessThanOrEqual((lane?.bottom ?? 0) + 0.01);
        }
        for (const [i, lane] of lanes.entries()) if (i > 0) expect(lane.top).toBeGreaterThan(lanes[i - 1]?.bottom ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  it('each line runs from its box to its box', () => {
    fc.assert(
      fc.property(guides, (guide) => {
        const { nodes, edges } = drawingOf(chartOf(guide));
        const at = (id: string, point: { x: number; y: number } | undefined): boolean => {
          const node = nodes.find((one) => one.node.id === id);
          if (node === undefined || point === undefined) return false;
          return Math.abs(point.x - node.x) <= node.width / 2 + 60 && Math.abs(point.y - node.y) <= node.height / 2 + 2;
        };
        for (const { edge, points } of edges) {
          expect(at(edge.from, points[0])).toBe(true);
          expect(at(edge.to, points.at(-1))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('one level shows where its ways come from and lead to', () => {
    const guide = makeGuide({
      levels: [
        { steps: [{ id: 'a', title: 'Først', outcomes: [{ when: ['Videre'], go: 'level:1' }] }] },
        {
          steps: [
            { id: 'b', title: 'Midt' },
            { id: 'c', title: 'Slutt', outcomes: [{ when: ['Tilbake'], go: 'step:a' }] },
          ],
        },
      ],
    });
    const { nodes, lanes } = chartOf(guide, { level: '1' });
    expect(lanes).toHaveLength(1);
    expect(nodes.filter(({ kind }) => kind === 'step').map(({ title }) => title)).toEqual(['Midt', 'Slutt']);
    expect(nodes.filter(({ kind }) => kind === 'elsewhere').map(({ id }) => id)).toEqual(['@from:a', '@to:a']);
  });

  it('a way back is drawn with a broken line and said in words', () => {
    const guide = makeGuide({
      levels: [{ steps: ['a', { id: 'b', outcomes: [{ when: ['Om igjen'], go: 'step:a' }] }] }],
    });
    expect(svgOf(guide)).toContain('stroke-dasharray="7 4"');
    expect(textOf(guide)).toContain('Om igjen ↩ tilbake til trinn 1: a');
  });

  it('hostile text is text', () => {
    for (const text of Object.values(hostileTexts)) {
      const guide = makeGuide({
        title: text,
        levels: [{ title: text, steps: [{ id: 'a', title: text, outcomes: [{ when: [text], go: 'close' }] }] }],
      });
      for (const colours of ['fixed', 'page'] as const) {
        const svg = chartSvg(chartOf(guide), { colours });
        expect(svg).not.toMatch(/<(?!\/?(svg|title|desc|rect|text|path|g)\b)/);
        expect(svg).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/);
        expect(svg).not.toMatch(/\p{Cs}/u);
      }
    }
  });
});
