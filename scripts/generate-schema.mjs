// From schemas/guide.schema.json: the type of a written guide, and a validator that needs no library when it runs.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { rulesOf } from './schema-rules.mjs';
import { typesOf } from './schema-types.mjs';

const note = '// Made by `npm run generate` from schemas/guide.schema.json. Do not edit.\n';

/** @param root URL of the repository @returns path → content */
export async function schemaFiles(root) {
  const schema = withFilesPutIn(JSON.parse(readFileSync(new URL('schemas/guide.schema.json', root), 'utf8')));
  return {
    'src/parse/generated/guide-document.ts': note + typesOf(schema, 'GuideDocument'),
    'src/parse/generated/validate.js': note + validator(schema),
    'src/parse/generated/validate.d.ts': note + validatorTypes,
    'src/parse/generated/shapes.ts': note + shapes(schema),
    'src/parse/generated/rules.ts': note + rulesOf(schema),
  };
}

const validatorTypes = `
export interface ShapeError {
  /** JSON pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value has the shape of a guide; else \`errors\` holds every fault. */
export declare const validate: { (value: unknown): boolean; errors?: readonly ShapeError[] | null };
`;

/** The program checks a guide after its files are put in: an item is then never a mere `file`, as it may be for editors. */
function withFilesPutIn(schema) {
  const { fileItem, ...$defs } = schema.$defs;
  const whole = { ...schema, $defs };
  return JSON.parse(JSON.stringify(whole), (_, value) =>
    value?.then?.$ref === '#/$defs/fileItem' ? value.else : value,
  );
}

function validator(schema) {
  const ajv = new Ajv2020.default({
    allErrors: true,
    messages: false,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(withoutTexts(schema)));
  const inlined = code
    .replace(/^"use strict";/, '')
    .replaceAll(
      'require("ajv/dist/runtime/ucs2length").default',
      '(text) => { let n = 0; for (const _ of text) n++; return n; }',
    )
    .replaceAll('require("ajv/dist/runtime/equal").default', '(a, b) => JSON.stringify(a) === JSON.stringify(b)');
  if (inlined.includes('require(')) throw new Error('The validator would need a library when it runs.');
  return `${inlined.replace(/export default \w+;/, '')}\n`;
}

/** Descriptions are for editors; in the program they would only take time to load. */
function withoutTexts(value) {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (value === null || typeof value !== 'object') return value;
  const out = {};
  for (const [key, child] of Object.entries(value)) {
    if (key === 'description' && typeof child === 'string') continue;
    out[key] = withoutTexts(child);
  }
  return out;
}

/** The keys each kind of object may have, with what stands there: an object kind, a list of one (`kind[]`), or ''. */
function shapes(schema) {
  const table = {};
  const objectOf = (def) => (def.properties ? def : def.then?.properties ? def.then : objectIn(def.else));
  const objectIn = (def) => (def && typeof def === 'object' ? objectOf(def) : undefined);
  const kindAt = (def) => {
    const name = def?.$ref?.replace('#/$defs/', '');
    if (name) {
      const target = schema.$defs[name];
      return target.type === 'array'
        ? kindAt(target)
        : objectOf(target)
          ? name
          : name === 'target' || name === 'id'
            ? name
            : '';
    }
    if (def?.then && !objectOf(def)) return kindAt(def.then);
    return def?.items ? (kindAt(def.items) === '' ? '' : `${kindAt(def.items)}[]`) : '';
  };
  const add = (name, def) => {
    const object = objectOf(def);
    if (!object) return;
    table[name] = Object.fromEntries(Object.entries(object.properties).map(([k, d]) => [k, kindAt(d)]));
    if (object.additionalProperties && typeof object.additionalProperties === 'object') table[name]['*'] = '';
  };
  add('guide', schema);
  for (const [name, def] of Object.entries(schema.$defs)) add(name, def);
  const rows = Object.entries(table).map(([k, v]) => `  ${JSON.stringify(k)}: ${JSON.stringify(v)},\n`);
  return `
/**
 * The keys of each kind of object, with what stands there: another kind, a list of a kind (\`step[]\`), \`id\`,
 * \`target\`, or nothing of these.
 */
export const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${rows.join('')}};
`;
}
