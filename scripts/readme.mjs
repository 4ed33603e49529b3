// Fills the parts of the READMEs that the program itself knows: an example of a finding, the rules, the libraries.
// npm run readme writes them; with --check it exits 1 when something is stale.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

function veileder(args, input = '') {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, LANG: 'C' };
  const run = spawnSync(process.execPath, [join(root, 'bin/veileder.js'), ...args], {
    cwd: root,
    env,
    input,
    encoding: 'utf8',
  });
  if (run.stderr) throw new Error(run.stderr);
  return run.stdout;
}

/** One outcome of a real guide, pointed at a step that is not there. */
function finding(lang) {
  const text = read('guides/oppdal.md');
  const wrong = text.replace('](#inviter) {#folg-opp}', '](#invitter) {#folg-opp}');
  if (wrong === text) throw new Error('the outcome of the example is gone from guides/oppdal.md');
  const out = veileder(['lint', '-', '--stdin-filename', 'guides/oppdal.md', '--lang', lang], wrong);
  return `\`\`\`text\n${out.trimEnd()}\n\`\`\``;
}

function ruleTable(language = 'en') {
  const { rules } = JSON.parse(veileder(['rules', '--format', 'json', '--lang', language]));
  const words = {
    en: {
      more: `${rules.length} rules; \`veileder explain RULE\` tells of each.`,
      head: '| group | rules |',
      off: 'off',
    },
    nb: {
      more: `${rules.length} regler. \`veileder explain REGEL\` forteller om hver.`,
      head: '| gruppe | regler |',
      off: 'av',
    },
  }[language];
  const groups = [...new Set(rules.map((r) => r.group))];
  const rows = groups.map((group) => {
    const list = rules.filter((r) => r.group === group).map((r) => `\`${r.rule}\`${r.on ? '' : ` (${words.off})`}`);
    return `| ${language === 'en' ? group : nb.groups[group]} | ${list.join(' · ')} |`;
  });
  return `${words.more}\n\n${words.head}\n|---|---|\n${rows.join('\n')}`;
}

/** Every command with all its options, as its help has them. */
function commandTable() {
  const { help } = nb;
  const rows = commandList().map(([name, { text, alias, argument, options }]) => {
    const call = `veileder ${name}${argument ? ` ${argumentTerm(argument, help)}` : ''}`;
    const list = options.map((option) => `\`${longOf(option)}\``).join(' ');
    return `| \`${call}\`${alias ? ` (\`${alias}\`)` : ''} | ${help[text]}${list ? `: ${list}` : ''} |`;
  });
  return `| kommando | hva den gjør, og valgene den har |\n|---|---|\n${rows.join('\n')}`;
}

function libraryTable() {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const reasons = JSON.parse(read('scripts/readme/libraries.json'));
  const licences = read('dist/THIRD-PARTY-LICENSES.txt');
  const isBuiltIn = (name) => licences.includes(`\n\n${name} `);
  const all = Object.keys({ ...dependencies, ...devDependencies }).sort();
  const part = (title, lead, belongs) => {
    const rows = all.filter(belongs).map((name) => {
      const { for: what, why, released } = reasons[name] ?? {};
      if (!what || !why || !released)
        throw new Error(`${name} has no reason or release in scripts/readme/libraries.json (npm run libraries)`);
      const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
      return `| ${name} ${version} | ${license} | ${what} | ${why} | ${released} |`;
    });
    return `**${title}** ${lead}\n\n| library | licence | for | why this one | last release |\n|---|---|---|---|---|\n${rows.join('\n')}`;
  };
  const installed = (name) => Object.hasOwn(dependencies, name);
  const builtIn = (name) => !installed(name) && isBuiltIn(name);
  return [
    part('Installed with the package:', 'all that `npm install veileder` fetches beside it.', installed),
    part('Built into it:', 'their code is in `dist/`, and their licences in `dist/THIRD-PARTY-LICENSES.txt`.', builtIn),
    part('For development only:', 'to build, check and test.', (name) => !installed(name) && !builtIn(name)),
  ].join('\n\n');
}

const { nb } = await loadSource('src/messages/nb.ts');
const { commandList } = await loadSource('src/cli/program/commands.ts');
const { longOf } = await loadSource('src/cli/program/declaration.ts');
const { argumentTerm } = await loadSource('src/cli/program/help-text.ts');

const blocks = {
  'example:finding': () => finding('en'),
  'example:finding-nb': () => finding('nb'),
  'table:rules': () => ruleTable(),
  'table:rules-nb': () => ruleTable('nb'),
  'table:commands-nb': commandTable,
  'table:libraries': libraryTable,
};

let stale = false;
for (const path of ['README.md', 'README.nb.md']) {
  const text = read(path);
  const filled = text.replace(/<!-- ([a-z]+:[a-z-]+) -->\n(?:[\s\S]*?<!-- \/\1 -->\n)?/g, (all, name) => {
    const make = blocks[name];
    return make ? `<!-- ${name} -->\n${make()}\n<!-- /${name} -->\n` : all;
  });
  if (filled === text) continue;
  stale = true;
  if (process.argv.includes('--check')) console.error(`${path} is stale: npm run readme`);
  else writeFileSync(join(root, path), filled);
}
if (stale && process.argv.includes('--check')) process.exitCode = 1;
