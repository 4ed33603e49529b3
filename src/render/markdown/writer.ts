import { type DefinedKind, definedKinds, definedOf } from '../../model/definition-index.ts';
import type { Guide } from '../../model/guide.ts';
import { type Concept, type Field, labels } from '../../model/markdown/labels.ts';
import { type WordList, words } from '../../model/markdown/words.ts';
import type { Prose } from '../../model/prose.ts';
import { escaped, fitsOnLine } from './escape.ts';

/** What every part of the Markdown form is written with. */
export interface Writer {
  readonly guide: Guide;
  /** Place of the guide's language in the tables of labels: nb, nn, en. */
  readonly language: 0 | 1 | 2;
}

export const writerFor = (guide: Guide): Writer => ({
  guide,
  language: guide.language === 'nb' ? 0 : guide.language === 'nn' ? 1 : 2,
});

/** The first of the words that mean the same. */
const firstOf = (alternatives: string | undefined): string => alternatives?.split('|')[0] ?? '';

/** The label to write for a field; empty where it has none. */
export function labelOf({ language }: Writer, concept: Concept, field: string): string {
  const found = (labels[concept] as Readonly<Record<string, Field | undefined>>)[field];
  return found === undefined || typeof found === 'string' ? '' : firstOf(found[language + 1]);
}

export function wordOf({ language }: Writer, list: WordList, value: string): string {
  const found = (words[list] as Readonly<Record<string, readonly string[] | undefined>>)[value];
  return firstOf(found?.[language]) || value;
}

const titles = new WeakMap<Guide, ReadonlyMap<string, string>>();

export function titleOf({ guide }: Writer, kind: DefinedKind, id: string): string {
  let known = titles.get(guide);
  if (!known) {
    const made = new Map<string, string>();
    for (const one of definedKinds) {
      for (const { id: name, title } of definedOf(guide, one)) {
        if (!made.has(`${one}:${name}`)) made.set(`${one}:${name}`, title);
      }
    }
    known = made;
    titles.set(guide, known);
  }
  return known.get(`${kind}:${id}`) ?? id;
}

/** A link to something the guide defines. */
export const link = (writer: Writer, kind: DefinedKind, id: string): string =>
  `[${escaped(titleOf(writer, kind, id)) || id}](#${id})`;

export const links = (writer: Writer, kind: DefinedKind, ids: readonly string[]): string =>
  ids.map((id) => link(writer, kind, id)).join(', ');

/** `**Label:** value`; nothing where there is no value. */
export const labelled = (label: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`**${label}:** ${value}`];

export const bulleted = (label: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`**${label}:**\n${items.map((item) => `- ${item}`).join('\n')}`];

/** Running text behind its label, or under a heading of `depth` where it takes more than a line. */
export function proseUnder(label: string, prose: Prose | undefined, depth: number): { line: string[]; part: string[] } {
  if (prose === undefined || prose.text === '') return { line: [], part: [] };
  if (fitsOnLine(prose.text)) return { line: [`**${label}:** ${prose.text}`], part: [] };
  return { line: [], part: [`${'#'.repeat(depth)} ${label}`, prose.text] };
}
