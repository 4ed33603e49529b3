import type { Point as UnistPoint } from 'unist';

/** As unist's, with an offset always. */
export interface Point extends UnistPoint {
  offset: number;
}

export interface Position {
  start: Point;
  end: Point;
}
