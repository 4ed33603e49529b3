// How much of what a careful reader finds in real texts the linter finds, and how much of what it says is right. Reads the
// texts from a folder (an argument, or SEEDS), puts them word for word into draft guides, lints those with every profile,
// and holds the findings against scripts/seeds/faults.mjs by rule and line. Prints a table by group of rules; --all lists
// what was missed and what is wrong or not yet judged.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftOf } from './seeds/drafts.mjs';
import { faults, right } from './seeds/faults.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const seeds = args.find((arg) => !arg.startsWith('--')) ?? process.env.SEEDS;
if (!seeds) throw new Error('give the folder of the texts');

/** The findings in each draft: rule, line of the text (undefined where the draft itself is meant) and message. */
function findings() {
  const folder = mkdtempSync(join(tmpdir(), 'veileder-seeds-'));
  try {
    const lines = {};
    for (const file of readdirSync(seeds)) {
      const key = file.slice(0, 3);
      const draft = draftOf(key, readFileSync(join(seeds, file), 'utf8'));
      writeFileSync(join(folder, `${key}.md`), draft.text);
      lines[key] = draft.lines;
    }
    writeFileSync(join(folder, 'veileder.config.yaml'), 'profiles: [core, bti, klarspråk, strict]\nfailOn: never\n');
    const lint = [join(root, 'bin/veileder.js'), 'lint', '.', '--no-cache', '--lang', 'en', '--format', 'json'];
    const { diagnostics } = JSON.parse(execFileSync(process.execPath, lint, { cwd: folder, encoding: 'utf8' }));
    return diagnostics.map(({ file, rule, message, range }) => {
      const seed = file.slice(0, 3);
      return { seed, rule, line: lines[seed][range.start.line - 1], message };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The entries of a list, one a fault. */
const entries = (list) =>
  Object.entries(list).flatMap(([seed, rules]) =>
    Object.entries(rules).flatMap(([rule, places]) =>
      places.split(' ').map((place) => ({ seed, rule, places: place.split('|') })),
    ),
  );

/** Takes away of `left` the first finding at each entry; gives the entries that have none. */
function take(list, left) {
  return list.filter((entry) => {
    const at = left.findIndex(
      (f) =>
        f.seed === entry.seed &&
        f.rule === entry.rule &&
        entry.places.some((place) => (place === '@' ? f.line === undefined : f.line === Number(place))),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const groupOf = (rule) => {
  const file = join(root, 'src/lint/rules', `${rule}.ts`);
  try {
    return /group: '([a-z]+)'/.exec(readFileSync(file, 'utf8'))?.[1] ?? 'no rule';
  } catch {
    return 'no rule';
  }
};

const reported = findings();
const left = [...reported];
const listed = entries(faults);
const missed = take(listed, left);
take(entries(right), left);

const groups = [...new Set([...listed, ...reported].map(({ rule }) => groupOf(rule)))].sort();
const count = (list, group) => list.filter(({ rule }) => groupOf(rule) === group).length;
const percent = (part, whole) => (whole === 0 ? '' : `${Math.round((100 * part) / whole)} %`);
const row = (name, n) =>
  console.log(
    `| ${name.padEnd(10)} | ${String(n.listed).padStart(6)} | ${String(n.listed - n.missed).padStart(5)} | ${percent(n.listed - n.missed, n.listed).padStart(5)} | ${String(n.missed).padStart(6)} | ${String(n.reported).padStart(8)} | ${String(n.wrong).padStart(5)} | ${percent(n.reported - n.wrong, n.reported).padStart(5)} |`,
  );
const numbers = (which) => {
  const sum = (list) => groups.filter(which).reduce((n, group) => n + count(list, group), 0);
  return { listed: sum(listed), missed: sum(missed), reported: sum(reported), wrong: sum(left) };
};
console.log('| group      | listed | found |       | missed | reported | wrong | right |');
console.log('|---|---|---|---|---|---|---|---|');
for (const group of groups)
  row(
    group,
    numbers((g) => g === group),
  );
row(
  'with a rule',
  numbers((g) => g !== 'no rule'),
);
row(
  'all',
  numbers(() => true),
);
if (args.includes('--all')) {
  for (const { seed, rule, places } of missed) console.log(`missed: ${seed}:${places.join('|')} ${rule}`);
  for (const { seed, rule, line, message } of left)
    console.log(`wrong or not judged: ${seed}:${line} ${rule}: ${message}`);
}
