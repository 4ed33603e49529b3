import { type Concept, consentLabels, type Field, type Form, labels } from '../../model/markdown/labels.ts';
import { type WordList, words } from '../../model/markdown/words.ts';
import { editDistance } from '../../model/nearest.ts';
import { slug } from '../../model/slug.ts';
import type { EffectKind } from '../../model/step.ts';

/** What a label of a concept means. */
export interface Meaning {
  readonly key: string;
  readonly form: Form | 'effect';
  readonly effect?: EffectKind;
  readonly action?: 'renew' | 'check';
}

/** What words stand for: found as written but for capitals, and else by their names (slug). Of words with one name the first counts. */
class Index<T> {
  private readonly written = new Map<string, T>();
  private names: Map<string, T> | undefined;

  add(words: readonly string[], meaning: T): void {
    for (const word of alternatives(words)) {
      const lower = word.toLowerCase();
      if (!this.written.has(lower)) this.written.set(lower, meaning);
    }
  }

  get(word: string): T | undefined {
    return this.written.get(word.toLowerCase()) ?? this.named().get(slug(word));
  }

  private named(): Map<string, T> {
    if (this.names) return this.names;
    this.names = new Map();
    for (const [word, meaning] of this.written) {
      const name = slug(word);
      if (!this.names.has(name)) this.names.set(name, meaning);
    }
    return this.names;
  }
}

const indexes = new Map<Concept, Index<Meaning>>();

const fieldLabels = (field: Field): string[] => (typeof field === 'string' ? [] : [field[1], field[2], field[3]]);

const alternatives = (written: readonly string[]): string[] => written.flatMap((words) => words.split('|'));

function index(concept: Concept): Index<Meaning> {
  const known = indexes.get(concept);
  if (known) return known;
  const made = new Index<Meaning>();
  for (const [key, field] of Object.entries(labels[concept]) as [string, Field][])
    if (typeof field !== 'string') made.add(fieldLabels(field), { key, form: field[0] });
  if (concept === 'level') made.add(fieldLabels(labels.criterion.services), { key: 'criterion', form: 'services' });
  if (concept === 'step' || concept === 'branch') {
    made.add(consentLabels.renew, { key: 'consents', form: 'consents', action: 'renew' });
    made.add(consentLabels.check, { key: 'consents', form: 'consents', action: 'check' });
  }
  if (concept === 'outcome')
    for (const [kind, written] of Object.entries(words.effect))
      made.add(written, { key: 'effects', form: 'effect', effect: kind as EffectKind });
  indexes.set(concept, made);
  return made;
}

/** What a label means in a concept, in any of the three languages. */
export const meaningOf = (concept: Concept, label: string): Meaning | undefined => index(concept).get(label);

/** Everyday lead-ins that look like a slip of a short label and are none. */
const everyday = new Set([
  'hver',
  'hvor',
  'hvis',
  'kvar',
  'kven',
  'noen',
  'alle',
  'her',
  'plan',
  'info',
  'tips',
  'then',
  'mal',
]);

/** A label that is written almost like this one; undefined for words that are only words. */
export function nearLabel(written: string, candidates: Iterable<string>): string | undefined {
  const word = slug(written);
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (limit === 0 || everyday.has(word)) return undefined;
  let best: { name: string; distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit + 2) continue;
    const name = slug(candidate);
    if (name.length < 4) continue;
    const distance = editDistance(word, name, limit);
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { name: candidate, distance };
  }
  return best?.name;
}

const allLabels = new Map<Concept, readonly string[]>();

/** Every label of a concept, for "did you mean". */
export function labelsOf(concept: Concept): readonly string[] {
  const known = allLabels.get(concept);
  if (known) return known;
  const written: string[] = [];
  for (const field of Object.values(labels[concept]) as Field[])
    if (typeof field !== 'string') written.push(...field.slice(1).flatMap((w) => w.split('|')));
  if (concept === 'outcome')
    for (const w of Object.values(words.effect)) written.push(...w.flatMap((x) => x.split('|')));
  allLabels.set(concept, written);
  return written;
}

const wordIndexes = new Map<WordList, Index<string>>();

/** The schema's value for a guide's own word; undefined for any other word. */
export function wordMeans(list: WordList, word: string): string | undefined {
  let known = wordIndexes.get(list);
  if (!known) {
    known = new Index();
    for (const [value, written] of Object.entries(words[list])) known.add([value, ...written], value);
    wordIndexes.set(list, known);
  }
  return known.get(word);
}
