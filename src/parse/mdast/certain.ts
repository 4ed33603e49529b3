import { knowsEntities } from './entities.ts';

/** Tabs where columns matter, and characters that stand for others. */
const rare = /\0|\r(?!\n)|^\ufeff|^[ \t>*+\-\d.)#:]*\t/m;

/** Whether the fast reader is sure of a text; one that it is not sure of is for the full parser. */
export const isCertain = (text: string): boolean => !rare.test(text) && knowsEntities(text);
