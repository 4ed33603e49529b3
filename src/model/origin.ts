import type { Range } from '../source/source-file.ts';

/** Where an object of the model stands in the author's file: itself, and each of its keys and values. */
export interface Origin {
  readonly node: Range;
  readonly keys: ReadonlyMap<string, Range>;
  readonly values: ReadonlyMap<string, Range>;
}

const origins = new WeakMap<object, Origin>();

/** Called by the parser once for each object and list of the model. */
export function setOrigin(node: object, origin: Origin): void {
  origins.set(node, origin);
}

/** Undefined only for objects that no parser made (tests that build a model by hand). */
export function originOf(node: object): Origin | undefined {
  return origins.get(node);
}

const nowhere: Range = { file: { path: '', text: '' }, start: 0, end: 0 };

/** The range of a node, or of the value of one of its fields (or items, by index); the node's own where the field was left out. */
export function at<T extends object>(node: T, field?: (keyof T & (string | number)) | number): Range {
  const origin = origins.get(node);
  if (!origin) return nowhere;
  return (field === undefined ? undefined : origin.values.get(String(field))) ?? origin.node;
}

/** The range of a field's key or label, else of its value, else of the node. */
export function keyAt<T extends object>(node: T, field: keyof T & (string | number)): Range {
  return origins.get(node)?.keys.get(String(field)) ?? at(node, field);
}
