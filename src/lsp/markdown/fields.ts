import { type Concept, consentLabels, type Field, type Form, labels } from '../../model/markdown/labels.ts';
import { words } from '../../model/markdown/words.ts';
import type { ReferenceKind } from '../../model/references.ts';
import { slug } from '../../model/slug.ts';
import { keyOf, type Named } from '../yaml/form-path.ts';

/** A label of a concept: what it sets, how its value is written, and its words in nb, nn and en. */
export interface LabelledField {
  readonly concept: Concept;
  readonly key: string;
  readonly form: Form | 'effect';
  /** The word to write in nb, nn and en. */
  readonly names: readonly [string, string, string];
  /** Every word that is understood. */
  readonly all: readonly string[];
}

const made = new Map<Concept, readonly LabelledField[]>();

/** The labels that can be written in a concept. */
export function fieldsOf(concept: Concept): readonly LabelledField[] {
  let fields = made.get(concept);
  if (!fields) {
    fields = [...read(concept)];
    made.set(concept, fields);
  }
  return fields;
}

function* read(concept: Concept): Generator<LabelledField> {
  for (const [key, field] of Object.entries(labels[concept]) as [string, Field][])
    if (typeof field !== 'string') yield labelled(concept, key, field[0], [field[1], field[2], field[3]]);
  if (concept === 'level') {
    const [form, ...names] = labels.criterion.services as readonly [Form, string, string, string];
    yield labelled(concept, 'criterion', form, names);
  }
  if (concept === 'step' || concept === 'branch')
    for (const names of [consentLabels.renew, consentLabels.check])
      yield labelled(concept, 'consents', 'consents', names);
  if (concept === 'outcome')
    for (const names of Object.values(words.effect)) yield labelled(concept, 'effects', 'effect', names);
}

function labelled(
  concept: Concept,
  key: string,
  form: LabelledField['form'],
  written: readonly [string, string, string],
): LabelledField {
  const [nb, nn, en] = written.map((names) => names.split('|')[0] ?? '');
  return { concept, key, form, names: [nb ?? '', nn ?? '', en ?? ''], all: written.flatMap((w) => w.split('|')) };
}

/** The field a label means: `Frist for innkalling (skolemiljøsak)` is a deadline. */
export function fieldNamed(concept: Concept, label: string): LabelledField | undefined {
  const find = (name: string): LabelledField | undefined => {
    const wanted = slug(name);
    return fieldsOf(concept).find(({ all }) => all.some((word) => slug(word) === wanted));
  };
  const plain = label.replace(/\s*\([^()]*\)/, '').replace(/:\s*$/, '');
  const base = /^(\S+)\s+(?:for|til|to)\s/i.exec(plain)?.[1];
  return find(plain) ?? (base === undefined ? undefined : find(base));
}

/** What the links in the value of a label name. */
export function namedBy({ form: written, key, concept }: LabelledField): Named | undefined {
  const match = /^refs?:(.+)$/.exec(written);
  if (match) return match[1] as ReferenceKind;
  switch (written) {
    case 'who':
      return 'role';
    case 'consents':
      return 'consent';
    case 'prerequisites':
      return 'step';
    case 'go':
    case 'to':
      return 'target';
    case 'outcomes':
      return 'target';
    default:
      return key === 'entry' && concept === 'level' ? 'step' : undefined;
  }
}

/** What the form says of the field a label sets. */
export function aboutField({ concept, key }: LabelledField): string | undefined {
  return keyOf(concept, key)?.text ?? (concept === 'criterion' ? keyOf('level', 'criterion')?.text : undefined);
}
