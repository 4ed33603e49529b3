import type { Prose } from '../../model/prose.ts';
import type { Line, Span } from '../line.ts';
import { span } from '../line.ts';
import { proseLines } from '../prose-lines.ts';
import { wrap } from '../wrap.ts';

/** `Label: value` for one value; for several, the label above a list. Nothing for none. */
export function labelled(label: string, values: readonly (readonly Span[])[], width: number): Line[] {
  const [only, ...more] = values;
  if (!only) return [];
  if (more.length === 0) return wrap([span(`${label}: `, 'label'), ...only], width, { first: '', rest: '  ' });
  return [
    ...wrap([span(label, 'label')], width),
    ...values.flatMap((value) => wrap(value, width, { first: '• ', rest: '  ' })),
  ];
}

/** Running text below its label; with it, where both fit on one row. */
export function labelledProse(label: string, prose: Prose | undefined, width: number): Line[] {
  if (!prose || prose.text === '') return [];
  const lines = proseLines(prose, width);
  const [only, ...more] = lines;
  if (only && more.length === 0) {
    const row = wrap([span(`${label}: `, 'label'), ...only], width);
    if (row.length === 1) return row;
  }
  return [...wrap([span(label, 'label')], width), ...lines];
}
