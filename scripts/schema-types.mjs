// A small writer of TypeScript types that understands the few JSON schema words the guide schema uses, if/then included.

/** @returns source text: one interface or alias for each definition, and one for the root */
export function typesOf(schema, rootName) {
  const parts = [declaration(rootName, schema)];
  for (const [name, def] of Object.entries(schema.$defs)) parts.push(declaration(typeName(name), def));
  return `\n${parts.join('\n')}`;
}

const typeName = (name) => `${name[0].toUpperCase()}${name.slice(1)}`;
const doc = (def, pad) => (def.description ? `${pad}/** ${def.description} */\n` : '');

function declaration(name, def) {
  const body = type(def, '');
  const shared = doc(def, '');
  return body.startsWith('{') && !body.includes('\n}')
    ? `${shared}export type ${name} = ${body};\n`
    : body.startsWith('{') && body.endsWith('}') && def.type === 'object'
      ? `${shared}export interface ${name} ${body}\n`
      : `${shared}export type ${name} = ${body};\n`;
}

function type(def, pad) {
  if (def.$ref) return typeName(def.$ref.replace('#/$defs/', ''));
  if (def.const !== undefined) return JSON.stringify(def.const);
  if (def.enum) return def.enum.map((v) => JSON.stringify(v)).join(' | ');
  if (def.if) return [type({ ...def.if, ...def.then }, pad), type(def.else, pad)].join(' | ');
  if (def.items) return `readonly ${grouped(type(def.items, pad))}[]`;
  if (def.properties) return object(def, pad);
  if (Array.isArray(def.type)) return def.type.map((t) => type({ type: t }, pad)).join(' | ');
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return def.type;
    case 'integer':
      return 'number';
    case 'object':
      return `{ readonly [key: string]: ${type(def.additionalProperties, pad)} }`;
    default:
      throw new Error(`No type for ${JSON.stringify(def)}`);
  }
}

const grouped = (text) => (text.includes(' | ') || text.startsWith('readonly ') ? `(${text})` : text);

function object(def, pad) {
  const inner = `${pad}  `;
  const required = new Set(def.required ?? []);
  const lines = Object.entries(def.properties).map(
    ([key, child]) =>
      `${doc(child, inner)}${inner}readonly ${key}${required.has(key) ? '' : '?'}: ${type(child, inner)};\n`,
  );
  return `{\n${lines.join('')}${pad}}`;
}
