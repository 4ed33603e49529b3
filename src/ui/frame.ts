import type { Size } from './state.ts';

/** Lines longer than this are hard to read, however wide the window is. */
const measure = 90;
/** Empty columns left of the text. */
export const margin = 1;

/** Smaller than this, only that it is too small is said. */
export const isTooSmall = ({ columns, rows }: Size): boolean => columns < 20 || rows < 6;

const isLow = ({ rows }: Size): boolean => rows < 14;

/** Rows above and below the text; a low window does without the rules. */
export const headRows = (size: Size): number => (isLow(size) ? 1 : 3);
export const footRows = (size: Size): number => (isLow(size) ? 1 : 2);

/** Rows of text. The last row of the window is left alone: a terminal that is written full may scroll. */
export const bodyRows = (size: Size): number => Math.max(1, size.rows - 1 - headRows(size) - footRows(size));

export const textWidth = ({ columns }: Size): number => Math.max(10, Math.min(columns - 2 * margin, measure));
