import type { Point } from './layout.ts';

const n = (value: number): string => String(Math.round(value * 10) / 10);
const xy = (x: number, y: number): string => `${n(x)},${n(y)}`;

/** How far from a corner the line leaves it, in pixels. */
const radius = 22;

const towards = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

/** A line through the points, its corners rounded. */
export function curve(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (before === undefined) return `M${xy(point.x, point.y)}`;
      if (after === undefined) return `L${xy(point.x, point.y)}`;
      const [start, end] = [towards(point, before), towards(point, after)];
      return `L${xy(start.x, start.y)}Q${xy(point.x, point.y)} ${xy(end.x, end.y)}`;
    })
    .join('');
}

/** The head of an arrow that ends at the last point. */
export function arrowHead(points: readonly Point[], length = 10): string {
  const tip = points.at(-1);
  const before = points.findLast((point) => tip !== undefined && Math.hypot(point.x - tip.x, point.y - tip.y) > 1);
  if (tip === undefined || before === undefined) return '';
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const corner = (turn: number): string =>
    xy(tip.x - length * Math.cos(angle + turn), tip.y - length * Math.sin(angle + turn));
  return `M${xy(tip.x, tip.y)}L${corner(0.42)}L${corner(-0.42)}Z`;
}
