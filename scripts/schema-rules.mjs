// From the guide's schema: a small table to see at once that a guide has the right shape.
const scalarTypes = { string: 'text', number: 'number', integer: 'number', boolean: 'flag' };
const known = new Set([
  ...['type', 'enum', 'const', 'minLength', 'maxLength', 'pattern', 'minimum', 'items', 'minItems', 'properties'],
  ...['required', 'additionalProperties', 'anyOf', 'if', 'then', 'else', '$ref', 'description', 'examples', 'default'],
]);

/** @returns TypeScript; each rule is a constant, made before what it is used in. */
export function rulesOf(schema) {
  const done = new Map();
  const lines = [];
  const define = (name, def) => {
    if (done.has(name)) return;
    done.set(name, undefined);
    const rule = ruleOf(def);
    if (name === 'target') rule.target = true;
    done.set(name, rule);
    lines.push(`const ${constant(name)}: Rule = ${written(rule)};`);
  };
  const named = (def) => {
    const name = def.$ref?.replace('#/$defs/', '');
    if (!name) return ruleOf(def);
    define(name, schema.$defs[name]);
    if (!done.get(name)) throw new Error(`The shape of "${name}" holds itself.`);
    return { $ref: name };
  };
  const ruleOf = (def) => {
    for (const key of Object.keys(def)) if (!known.has(key)) throw new Error(`A rule of the schema is new: ${key}`);
    if (def.$ref) return { ...done.get(named(def).$ref) };
    if (def.if) return both(ruleOf(def.then), ruleOf(def.else));
    const rule = {};
    for (const type of [def.type ?? []].flat()) if (scalarTypes[type]) rule[scalarTypes[type]] = scalar(def, type);
    if (def.enum ?? def.const) rule.words = def.enum ?? [def.const];
    if (def.items) rule.items = named(def.items);
    if (def.minItems) rule.least = def.minItems;
    if (def.properties || typeof def.additionalProperties === 'object') {
      rule.keys = Object.fromEntries(Object.entries(def.properties ?? {}).map(([key, value]) => [key, named(value)]));
      if (def.additionalProperties) rule.rest = named(def.additionalProperties);
    }
    if (def.required) rule.needed = def.required;
    if (def.anyOf) rule.either = def.anyOf.map(({ required }) => required[0]);
    return rule;
  };
  const { $defs, $schema, $id, title, ...guide } = schema;
  lines.push(`export const guide: Rule = ${written(ruleOf(guide))};`);
  return `${head}\n${lines.join('\n')}\n\nexport const level: Rule = ${constant('level')};\n`;
}

const constant = (name) => `${name}Rule`;

function scalar({ minLength, maxLength, pattern, minimum }, type) {
  return type === 'string'
    ? { ...(minLength && { min: minLength }), ...(maxLength && { max: maxLength }), ...(pattern && { form: pattern }) }
    : type === 'boolean'
      ? true
      : { ...(minimum !== undefined && { min: minimum }), ...(type === 'integer' && { whole: true }) };
}

/** What may be written in two ways; each way is another kind of value. */
function both(one, other) {
  for (const key of Object.keys(one)) if (key in other) throw new Error(`Two ways of writing share "${key}".`);
  return { ...one, ...other };
}

function written(value) {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (value.$ref) return constant(value.$ref);
  const fields = Object.entries(value).map(([key, field]) =>
    key === 'form' ? `form: /${field}/` : `${JSON.stringify(key)}: ${written(field)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

const head = `
/** What may stand in a place: a text, a number, yes or no, one of some words, a list, a map; what is not named may not. */
export interface Rule {
  readonly text?: { readonly min?: number; readonly max?: number; readonly form?: RegExp };
  readonly number?: { readonly min?: number; readonly whole?: true };
  readonly flag?: true;
  readonly words?: readonly (string | number)[];
  /** The text is a target. */
  readonly target?: true;
  readonly items?: Rule;
  readonly least?: number;
  readonly keys?: Readonly<Record<string, Rule>>;
  /** What may stand under any other key. */
  readonly rest?: Rule;
  readonly needed?: readonly string[];
  /** One of them is needed. */
  readonly either?: readonly string[];
}
`;
