// Makes dist/page: the part of Designsystemet that the pages use, their own styles, the typeface and the script.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import postcss from 'postcss';

const require = createRequire(import.meta.url);
const read = (path) => readFileSync(path, 'utf8');

/** Every text that can name a class, an attribute or a variable of the design system. */
function sources(root) {
  const texts = [];
  for (const folder of ['src/render/html', 'templates/html']) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
      if (entry.isFile() && /\.(ts|css)$/.test(entry.name)) texts.push(read(join(entry.parentPath, entry.name)));
    }
  }
  return texts.join('\n');
}

/** Keeps the rules whose classes and attribute values the pages can have. */
function dropUnusedRules(sheet, text) {
  const classes = new Set(text.match(/ds-[a-z-]+/g));
  const values = new Set([...text.matchAll(/'([\w-]+)'|"([\w-]+)"/g)].map((m) => m[1] ?? m[2]));
  const known = (part) => {
    const own = [...part.matchAll(/\.(ds-[\w-]+)/g)].map((m) => m[1]);
    return own.length === 0 || own.some((name) => classes.has(name));
  };
  const attributes = (part) =>
    [...part.matchAll(/\[data-(?:color|size|variant|typography|color-scheme)="?'?([\w-]+)"?'?\]/g)].every((m) =>
      values.has(m[1]),
    );
  const used = (selector) => {
    let outside = selector;
    const inside = [];
    for (let before = ''; before !== outside; ) {
      before = outside;
      outside = outside.replace(/:(is|where|has|not)\(([^()]*)\)/g, (_, kind, list) => {
        if (kind === 'is' || kind === 'where') inside.push(list);
        return '';
      });
    }
    const plain = [...outside.matchAll(/\.(ds-[\w-]+)/g)].every((m) => classes.has(m[1]));
    return plain && attributes(outside) && inside.every(known);
  };
  sheet.walkRules((rule) => {
    if (rule.parent?.name?.endsWith('keyframes')) return;
    const kept = rule.selectors.filter(used);
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
}

/** Variables that nothing reads any more, over and over until there are none. */
function dropUnusedVariables(sheet) {
  for (let again = true; again; ) {
    again = false;
    const read = new Set();
    sheet.walkDecls((d) => {
      for (const [, name] of d.value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
    });
    sheet.walkDecls(/^--/, (d) => {
      if (read.has(d.prop)) return;
      d.remove();
      again = true;
    });
  }
}

function dropEmpty(sheet) {
  for (let again = true; again; ) {
    again = false;
    sheet.walk((node) => {
      if (
        node.type === 'comment' ||
        ((node.type === 'rule' || (node.type === 'atrule' && node.nodes)) && node.nodes.length === 0)
      ) {
        node.remove();
        again = true;
      }
    });
  }
}

const browsers = ['chrome111', 'firefox121', 'safari16.4'];

async function styles(root) {
  const font = readFileSync(require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'));
  const face = `@font-face{font-family:Inter;font-weight:100 900;font-display:swap;src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")}`;
  const sheet = postcss.parse(
    [
      read(require.resolve('@digdir/designsystemet-css')),
      read(require.resolve('@digdir/designsystemet-theme')),
      read(join(root, 'templates/html/page.css')),
    ].join('\n'),
  );
  dropUnusedRules(sheet, sources(root));
  dropUnusedVariables(sheet);
  dropEmpty(sheet);
  const { code } = await transform(sheet.toString(), {
    loader: 'css',
    minify: true,
    target: browsers,
  });
  return credits + code.trim() + face;
}

/** What stands beside a guide while its author writes (`veileder serve`). */
async function liveStyles(root) {
  const { code } = await transform(read(join(root, 'templates/live/live.css')), {
    loader: 'css',
    minify: true,
    target: browsers,
  });
  return code.trim();
}

async function script(entry) {
  const made = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  // Inside a page, these would end the script element.
  return made.outputFiles[0].text
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');
}

/** Whose work stands in every page, as its licences ask. */
const credits =
  '/*! Designsystemet: MIT, (c) Digitaliseringsdirektoratet (Digdir). Inter: SIL Open Font License 1.1, (c) The Inter Project Authors. */';

const hash = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** Writes `page.css`, `page.js`, `live.css`, `live.js` and their hashes into `folder`. */
export async function buildPage(root, folder) {
  const [css, js, liveCss, liveJs] = await Promise.all([
    styles(root),
    script(join(root, 'templates/html/script/main.ts')),
    liveStyles(root),
    script(join(root, 'templates/live/live.ts')),
  ]);
  mkdirSync(folder, { recursive: true });
  const licences = { designsystemet: '@digdir/designsystemet-theme', inter: '@fontsource-variable/inter' };
  for (const [name, of] of Object.entries(licences))
    writeFileSync(join(folder, `LICENSE-${name}.txt`), read(join(root, 'node_modules', of, 'LICENSE')));
  const hashes = {};
  for (const [name, file, text] of [
    ['css', 'page.css', css],
    ['js', 'page.js', js],
    ['liveCss', 'live.css', liveCss],
    ['liveJs', 'live.js', liveJs],
  ]) {
    writeFileSync(join(folder, file), text);
    hashes[name] = hash(text);
  }
  writeFileSync(join(folder, 'hashes.json'), JSON.stringify(hashes));
}
