import type { Point } from './layout.ts';

const n = (value: number): string => String(Math.round(value * 10) / 10);
const xy = (x: number, y: number): string => `${n(x)},${n(y)}`;

/** A smooth line along the points (a B-spline that begins and ends on the first and last of them). */
export function curve(points: readonly Point[]): string {
  const [first, second, ...rest] = points;
  if (first === undefined || second === undefined) return '';
  if (rest.length === 0) return `M${xy(first.x, first.y)}L${xy(second.x, second.y)}`;
  let path = `M${xy(first.x, first.y)}L${xy((5 * first.x + second.x) / 6, (5 * first.y + second.y) / 6)}`;
  let [a, b] = [first, second];
  for (const c of [...rest, rest.at(-1) ?? second]) {
    const one = xy((2 * a.x + b.x) / 3, (2 * a.y + b.y) / 3);
    const two = xy((a.x + 2 * b.x) / 3, (a.y + 2 * b.y) / 3);
    path += `C${one} ${two} ${xy((a.x + 4 * b.x + c.x) / 6, (a.y + 4 * b.y + c.y) / 6)}`;
    [a, b] = [b, c];
  }
  return `${path}L${xy(b.x, b.y)}`;
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
