import { type Range, range } from '../source/source-file.ts';
import type { ScalarTree } from './tree.ts';

/** The author's characters behind a stretch of a scalar's value. */
export function rangeIn(scalar: ScalarTree, start: number, end: number): Range {
  if (scalar.at) return scalar.at(start, end);
  const { file, start: first, end: last } = scalar.range;
  return range(file, Math.min(first + start, last), Math.min(first + end, last));
}

/** What a scalar says as one line of text: numbers and the like as they were written, undefined when there is nothing. */
export function lineOf(scalar: ScalarTree): string | undefined {
  if (scalar.value === null) return undefined;
  const text = (typeof scalar.value === 'string' ? scalar.value : scalar.source).trim().replace(/\r\n?/g, '\n');
  return text === '' ? undefined : text;
}
