import type { Guide } from '../../../src/model/guide.ts';
import { chartOf } from '../../../src/render/chart/chart.ts';
import { chartSvg } from '../../../src/render/chart/svg.ts';
import { chartText } from '../../../src/render/chart/text.ts';

export const svgOf = (guide: Guide): string => chartSvg(chartOf(guide));
export const textOf = (guide: Guide): string => chartText(chartOf(guide));

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1;
