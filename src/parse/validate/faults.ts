import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { type Problems, problem } from '../../diagnostic/problems.ts';
import { shapes } from '../generated/shapes.ts';
import type { ShapeError } from '../generated/validate.js';
import type { Tree } from '../tree.ts';
import { keyGuesses, valueGuesses } from './key-guesses.ts';
import type { Place } from './place.ts';
import { suggest } from './suggest.ts';

type Expected = Problems['schema/wrong-type']['expected'];

const expectedTypes: Readonly<Record<string, Expected>> = {
  string: 'text',
  array: 'list',
  object: 'map',
  number: 'number',
  boolean: 'boolean',
  integer: 'whole-number',
};

/** What is wrong with a value by itself; the likeliest cause first, since only one is told. */
export function valueFault(place: Place, errors: readonly ShapeError[]): Diagnostic | undefined {
  const { tree, key, keyRange } = place;
  const error = errors.toSorted((a, b) => rank(a) - rank(b))[0];
  if (!error) return undefined;
  if (tree.kind === 'scalar' && tree.value === null) return problem('schema/empty-value', { key }, keyRange);
  const { params } = error;
  switch (error.keyword) {
    case 'type': {
      const types = Array.isArray(params.type) ? params.type : [params.type];
      return wrongType(place, expectedTypes[String(types[0])] ?? 'text');
    }
    case 'const':
    case 'enum': {
      const values = error.keyword === 'const' ? [params.allowedValue] : Array.from(params.allowedValues as unknown[]);
      return notOneOf(place, values);
    }
    case 'pattern': {
      const format = String(params.pattern).startsWith('^P') ? 'duration' : 'date';
      return problem('schema/bad-format', { key, value: written(tree), format }, tree.range);
    }
    case 'minLength':
    case 'minItems':
      return problem('schema/empty-value', { key }, keyRange);
    case 'maxLength':
      return problem('schema/too-long', { key, limit: Number(params.limit) }, tree.range);
    case 'minimum':
      return problem('schema/too-small', { key, limit: Number(params.limit) }, tree.range);
    default:
      throw new Error(`The guide's shape has a rule without a sentence: ${error.keyword}`);
  }
}

const ranks: readonly string[] = ['type', 'const', 'enum', 'minLength', 'minItems'];
const rank = (error: ShapeError): number => (ranks.indexOf(error.keyword) + ranks.length + 1) % (ranks.length + 1);

function wrongType({ tree, key }: Place, expected: Expected): Diagnostic {
  return problem('schema/wrong-type', { key, expected, found: foundType(tree) }, tree.range);
}

function notOneOf(place: Place, values: readonly unknown[]): Diagnostic {
  const { tree, key } = place;
  if (tree.kind !== 'scalar') return wrongType(place, typeof values[0] === 'number' ? 'number' : 'text');
  const allowed = values.map(String);
  const value = written(tree);
  if (allowed.includes(value)) return wrongType(place, typeof values[0] === 'number' ? 'number' : 'text');
  const suggestion = suggest(value, allowed, valueGuesses);
  return problem(
    'schema/not-one-of',
    { key, value, allowed, ...(suggestion !== undefined && { suggestion }) },
    tree.range,
  );
}

/** A file with more unknown keys in one object than this is something else than a guide with slips. */
const maxSuggested = 50;

/** Keys that an object lacks or should not have. A misspelt key is told once, as unknown. */
export function keyFaults(place: Place, errors: readonly ShapeError[], damaged: boolean): Diagnostic[] {
  const { tree, kind } = place;
  if (tree.kind !== 'map') return [];
  const known = Object.keys((Object.hasOwn(shapes, kind) && shapes[kind]) || {});
  const present = new Map(tree.entries.map((e) => [e.key, e.keyRange]));
  const missing = new Set<string>();
  let either = false;
  for (const { keyword, params } of errors) {
    if (keyword === 'required') missing.add(String(params.missingProperty));
    else if (keyword === 'anyOf') either = true;
  }
  const found: Diagnostic[] = [];
  const meant = new Set<string>();
  for (const { keyword, params } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const key = String(params.additionalProperty);
    const at = present.get(key) ?? tree.range;
    const free = found.length < maxSuggested ? known.filter((k) => !present.has(k) && !meant.has(k)) : [];
    const lacking = free.filter((k) => missing.has(k));
    const suggestion = suggest(key, lacking, keyGuesses) ?? suggest(key, free, keyGuesses);
    if (suggestion !== undefined) meant.add(suggestion);
    found.push(
      problem('unknown-key/default', { key, inside: kind, ...(suggestion !== undefined && { suggestion }) }, at),
    );
  }
  if (damaged) return found;
  const at = tree.entries[0]?.keyRange ?? tree.range;
  for (const key of missing) if (!meant.has(key)) found.push(problem('schema/missing-key', { key, inside: kind }, at));
  // The one choice in the format: a deadline has words or a duration.
  if (either && !meant.has('text') && !meant.has('within'))
    found.push(problem('schema/missing-key', { key: 'text', inside: kind }, at));
  return found;
}

/** As the author wrote it, without quotes. */
function written(tree: Tree): string {
  if (tree.kind !== 'scalar') return '';
  return typeof tree.value === 'string' ? tree.value : tree.source;
}

function foundType(tree: Tree): string {
  if (tree.kind !== 'scalar') return tree.kind;
  const type = typeof tree.value;
  return type === 'string' ? 'text' : type === 'object' ? 'empty' : type;
}
