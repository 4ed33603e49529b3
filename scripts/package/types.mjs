// The library's types, in one file without imports of our own: node scripts/package/types.mjs [folder]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** What the compiler makes of the library's source: a `.d.ts` for each file. */
function declarations(folder) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const made = spawnSync(process.execPath, [tsc, '-p', here, '--outDir', folder], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`the types of the library do not compile:\n${made.stdout}${made.stderr}`);
}

const names = (list) =>
  list
    .split(',')
    .map((part) => part.trim().replace(/^type\s+/, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const [from, to] = part.split(/\s+as\s+/);
      return { from, to: to ?? from };
    });

/** One `.d.ts`: its declarations by name, where its other names come from, and what it exports of others. */
function read(path) {
  const file = { path, own: new Map(), imported: new Map(), all: [] };
  // A statement of the compiler's ends where another, or its comment, begins at the left edge.
  const statements = readFileSync(path, 'utf8').split(
    /\n(?=(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(?:export|declare|import|interface|type)\b)/,
  );
  let comment = '';
  for (const statement of statements) {
    if (/^\/\*\*[\s\S]*\*\/\s*$/.test(statement)) {
      comment = `${statement.trimEnd()}\n`;
      continue;
    }
    const from = /^(import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*)\s+from\s+['"]([^'"]+)['"]/.exec(statement);
    if (from) {
      const [, , list, module] = from;
      if (list === undefined) file.all.push(module);
      else for (const { from: name, to } of names(list)) file.imported.set(to, { module, name });
    } else {
      const text = statement.trim().replace(/^export\s+/, '');
      const own = /^(?:declare\s+)?(?:interface|type|const|function|class)\s+(\w+)/.exec(text);
      if (own) file.own.set(own[1], `${file.own.get(own[1]) ?? ''}${comment}${text}\n`);
      else if (!/^(?:(?:type\s+)?\{[\s\w,]*\};?|import\s+['"][^'"]*['"];?|\/\/.*)?$/.test(text))
        throw new Error(`${path}: ${text}`);
    }
    comment = '';
  }
  return file;
}

/** All that `entry` exports, and what that rests on, as one text. */
function flatten(entry) {
  const files = new Map();
  const open = (path) => files.get(path) ?? files.set(path, read(path)).get(path);
  const beside = (path, module) => join(dirname(path), module.replace(/\.tsx?$/, '.d.ts'));
  const taken = new Map();
  const packages = new Map();

  /** Takes a name of a file along, with all that its declaration names. */
  function take(path, name) {
    const file = open(path);
    const text = file.own.get(name);
    if (text === undefined) {
      const from = file.imported.get(name);
      if (!from) return file.all.some((module) => take(beside(path, module), name));
      if (from.module.startsWith('.')) {
        if (from.name !== name) throw new Error(`${path}: "${from.name}" must keep its name in the library's types`);
        return take(beside(path, from.module), name);
      }
      packages.set(name, from);
      return true;
    }
    const known = taken.get(name);
    if (known) {
      if (known.path !== path) throw new Error(`two types of the library are called ${name}: ${known.path}, ${path}`);
      return true;
    }
    taken.set(name, { path, text });
    if (/\bimport\(/.test(text)) throw new Error(`${path}: ${name} has a type that it does not name`);
    const words = text.replace(/\/\*[\s\S]*?\*\//g, '').match(/[A-Za-z_$][\w$]*/g) ?? [];
    for (const word of new Set(words)) if (word !== name) take(path, word);
    return true;
  }

  const exportsOf = (path) => {
    const file = open(path);
    return [
      ...[...file.own].filter(([, text]) => !/^declare const __/m.test(text)).map(([name]) => name),
      ...(path === entry || file.own.size === 0 ? [...file.imported.keys()] : []),
      ...file.all.flatMap((module) => exportsOf(beside(path, module))),
    ];
  };
  const public_ = [...new Set(exportsOf(entry))].filter((name) => take(entry, name)).sort();
  const imports = [...packages].map(
    ([to, { module, name }]) => `import type { ${name === to ? name : `${name} as ${to}`} } from '${module}';\n`,
  );
  const body = [...taken.values()].map(({ text }) => text).join('\n');
  return `${imports.join('')}\n${body}\nexport { ${public_.join(', ')} };\n`;
}

/** Writes the types for both kinds of modules into `folder`. */
export function writeTypes(folder) {
  const made = mkdtempSync(join(tmpdir(), 'veileder-types-'));
  try {
    declarations(made);
    const text = flatten(join(made, 'cli/library.d.ts'));
    for (const name of ['library.d.mts', 'library.d.cts']) writeFileSync(join(folder, name), text);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTypes(resolve(process.argv[2] ?? join(root, 'dist')));
