import { knowsEntities } from './entities.ts';

/** Tabs where columns matter, and characters that stand for others. */
const rare = /\0|\r(?!\n)|^[ \t>*+\-\d.)#:]*\t/m;

/** Whether the fast reader is sure of a text; one that it is not sure of is for the full parser. */
export const isCertain = (text: string): boolean =>
  !(/[\0\r\t]/.test(text) && rare.test(text)) && text.charCodeAt(0) !== 0xfeff && knowsEntities(text);
