import { cells, wrap } from '../report/wrap.ts';
import type { Io } from './io.ts';

/** Says something on standard error; in a terminal no line is broken inside a word. */
export function tell({ stderr }: Pick<Io, 'stderr'>, text: string): void {
  const width = (stderr.isTTY && stderr.columns) || Number.POSITIVE_INFINITY;
  const lines = text.split('\n').map((line) => (cells(line) <= width ? line : wrap(line, width)));
  stderr.write(`${lines.join('\n')}\n`);
}
