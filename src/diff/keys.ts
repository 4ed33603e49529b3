import type { FactChange } from './facts/fact.ts';
import { type ElementKind, type FieldShape, shapes } from './shape.ts';

/** A field of an element by name, `step.who.roles`, with its shape. */
interface NamedField {
  readonly name: string;
  readonly element: ElementKind;
  readonly shape: FieldShape;
}

function fieldsIn(element: ElementKind, path: string, shape: FieldShape): NamedField[] {
  if (typeof shape === 'object' && 'inside' in shape) {
    return Object.entries(shape.inside).flatMap(([key, s]) => fieldsIn(element, `${path}.${key}`, s));
  }
  if (typeof shape === 'object' && 'record' in shape) return fieldsIn(element, path, shape.record);
  return [{ name: path, element, shape }];
}

/** Every field that is compared. */
export const allFields: readonly NamedField[] = (Object.entries(shapes) as [ElementKind, object][]).flatMap(
  ([element, fields]) =>
    Object.entries(fields as Record<string, FieldShape>).flatMap(([field, shape]) =>
      fieldsIn(element, `${element}.${field}`, shape),
    ),
);

const withChanges = (names: readonly string[], changes: readonly FactChange[]): string[] =>
  names.flatMap((name) => changes.map((change) => `${name}:${change}`));

/** Keys of what can happen to the named fields; without `changes`: coming, going and changing. */
export const fieldKeys = (names: readonly string[], ...changes: readonly FactChange[]): string[] =>
  withChanges(names, changes.length > 0 ? changes : ['added', 'removed', 'changed']);

/** Keys of fields with words in them. */
export const textKeys = (...changes: readonly FactChange[]): string[] =>
  withChanges(
    allFields.filter((f) => f.shape === 'line' || f.shape === 'lines' || f.shape === 'prose').map((f) => f.name),
    changes,
  );

/** Keys of fields with running text. */
export const proseKeys = (...changes: readonly FactChange[]): string[] =>
  withChanges(
    allFields.filter((f) => f.shape === 'prose').map((f) => f.name),
    changes,
  );

/** Keys of the lists that can stand in another order. */
export const orderKeys = (): string[] =>
  withChanges(
    allFields
      .filter(({ shape }) => shape === 'lines' || (typeof shape === 'object' && ('refs' in shape || 'parts' in shape)))
      .map((f) => f.name),
    ['order'],
  );

/** Every field by its last name, such as `tools`, with what can happen to a reference. */
export const referenceKeys = (last: string, ...changes: readonly FactChange[]): string[] =>
  withChanges(
    allFields
      .filter((f) => f.name.endsWith(`.${last}`) && typeof f.shape === 'object' && 'refs' in f.shape)
      .map((f) => f.name),
    changes,
  );
