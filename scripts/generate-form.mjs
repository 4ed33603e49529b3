// From schemas/guide.schema.json: what the editor server says of each key, and the values it may have.
import { readFileSync } from 'node:fs';

const note = '// Made by `npm run generate` from schemas/guide.schema.json. Do not edit.\n';

/** @param root URL of the repository @returns path → content */
export function formFiles(root) {
  const schema = JSON.parse(readFileSync(new URL('schemas/guide.schema.json', root), 'utf8'));
  const rows = Object.entries(formOf(schema)).map(([kind, keys]) => `  ${kind}: ${JSON.stringify(keys)},\n`);
  return {
    'src/lsp/generated/form.ts': `${note}
/** What the schema says of a key: in words, what stands there (another kind), and the words it may be. */
export interface FormKey {
  readonly text: string;
  readonly holds?: string;
  readonly list?: true;
  readonly values?: readonly string[];
  readonly required?: true;
}

/** The keys of each kind of object in a written guide. */
export const form: Readonly<Record<string, Readonly<Record<string, FormKey>>>> = {
${rows.join('')}};
`,
  };
}

function formOf(schema) {
  const { fileItem: _, ...defs } = schema.$defs;
  const objectOf = (def) =>
    def?.properties ? def : def?.then?.properties ? def.then : def?.else ? objectOf(def.else) : undefined;
  const nameOf = (def) => def?.$ref?.replace('#/$defs/', '');
  const kindOf = (def) => {
    if (!def) return {};
    const name = nameOf(def);
    if (name) {
      const found = defs[name];
      if (name === 'target') return { holds: 'target' };
      if (objectOf(found)) return { holds: name };
      return found?.items ? kindOf(found) : {};
    }
    if (def.items) return { ...kindOf(def.items), list: true };
    for (const branch of [def.then, def.else]) {
      const kind = kindOf(branch);
      if (kind.holds && nameOf(branch) !== 'fileItem') return kind;
    }
    return {};
  };
  const enumOf = (def) => def.enum ?? defs[nameOf(def)]?.enum ?? (def.type === 'boolean' ? [true, false] : undefined);
  const form = {};
  const add = (name, def) => {
    const object = objectOf(def);
    if (!object) return;
    form[name] = Object.fromEntries(
      Object.entries(object.properties).map(([key, value]) => [
        key,
        {
          text: value.description ?? defs[nameOf(value)]?.description ?? '',
          ...kindOf(value),
          ...(enumOf(value) ? { values: enumOf(value).map(String) } : {}),
          ...(object.required?.includes(key) ? { required: true } : {}),
        },
      ]),
    );
  };
  add('guide', schema);
  for (const [name, def] of Object.entries(defs)) add(name, def);
  return form;
}
