import { expect, it } from 'vitest';
import { fixedColours } from '../../../src/render/chart/palette.ts';

/** Relative luminance (WCAG 2.1). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

it('text and lines stand out from everything they are drawn on', () => {
  const { ink, muted, line, paper, lane, step, end } = fixedColours;
  for (const front of [ink, muted, line]) {
    for (const back of [paper, lane, step, end]) expect(contrast(front, back)).toBeGreaterThan(7);
  }
});
