import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../src/render/chart/chart.ts';
import { chartDot } from '../../../src/render/chart/dot.ts';
import { chartMermaid } from '../../../src/render/chart/mermaid.ts';
import { textWidth, wrapped } from '../../../src/render/chart/wrap.ts';
import { makeGuide } from '../../factory/guide.ts';
import { hostileTexts } from '../../factory/hostile.ts';
import { seedGuides } from '../../factory/pdf.ts';

const seeds = await seedGuides();

describe('Mermaid', () => {
  it.each(seeds)('$name: a line for every box and way', ({ guide }) => {
    const chart = chartOf(guide);
    const lines = chartMermaid(chart).trimEnd().split('\n');
    expect(lines[0]).toBe('flowchart TD');
    expect(lines.filter((line) => /^ {2}n\d+ (-->|-\.->)/.test(line))).toHaveLength(chart.edges.length);
    expect(lines.filter((line) => /^ {4}n\d+\W/.test(line))).toHaveLength(chart.nodes.length);
    expect(lines.filter((line) => /^ {2}subgraph/.test(line))).toHaveLength(chart.lanes.length);
  });

  it('no text can end its quotes or the line', () => {
    for (const text of [...Object.values(hostileTexts), 'a"] --> b', 'a\nend', '#quot;']) {
      const chart = chartOf(makeGuide({ levels: [{ title: 'N', steps: [{ id: 'a', title: text }] }] }));
      const line = chartMermaid(chart)
        .split('\n')
        .find((one) => /^ {4}n1\[/.test(one));
      expect(line).toMatch(/^ {4}n1\["(?:[\p{L}\p{M}\p{N} .,:;?!()/–—-]|#\d+;)*"\]$/u);
    }
  });
});

describe('Graphviz', () => {
  it.each(seeds)('$name: a statement for every box and way', ({ guide }) => {
    const chart = chartOf(guide);
    const dot = chartDot(chart);
    expect(dot.match(/ -> /g) ?? []).toHaveLength(chart.edges.length);
    expect(dot.match(/^ {4}n\d+ \[/gm) ?? []).toHaveLength(chart.nodes.length);
    expect(dot.match(/\{/g)?.length).toBe(dot.match(/\}/g)?.length);
  });

  it('quotes and backslashes stay in their text', () => {
    for (const text of [...Object.values(hostileTexts), 'a"]; b [label="', 'slutt\\']) {
      const dot = chartDot(chartOf(makeGuide({ levels: [{ title: 'N', steps: [{ id: 'a', title: text }] }] })));
      const outside = dot.replace(/"(?:[^"\\]|\\.)*"/g, '""');
      expect(outside).toContain('n1 [label="", shape=box];');
      expect(outside.split('\n')).toHaveLength(dot.split('\n').length);
    }
  });
});

describe('wrapping', () => {
  it('keeps every character, in lines that fit', () => {
    const text = `en to ${'ordet'.repeat(300)} tre fire-fem/seks`;
    const lines = wrapped(text, 20);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
  });

  it('says where the rest is left out', () => {
    const lines = wrapped('en to tre fire fem seks sju', 5, 2);
    expect(lines).toEqual(['en to', 'tre …']);
  });

  it('wide letters take more room', () => {
    expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10));
  });
});
