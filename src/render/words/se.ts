import { en } from './en.ts';
import type { Words } from './shape.ts';

/**
 * North Sámi has its own words only where they have been confirmed; the rest is English, which the pages then mark
 * as English (`language`), rather than Sámi that no one has read.
 */
export const se: Words = { ...en };
