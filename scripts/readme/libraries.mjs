// Asks the registry when each library had its last release, and writes it down beside its reason: npm run libraries
// Not part of any test or build: those read what stands in libraries.json.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(dirname(fileURLToPath(import.meta.url)), 'libraries.json');
const libraries = JSON.parse(readFileSync(file, 'utf8'));

/** The day of the version that npm would install today. */
function lastRelease(name) {
  const asked = execFileSync('npm', ['view', name, 'version', 'time', '--json'], { encoding: 'utf8' });
  const { version, time } = JSON.parse(asked);
  return time[version].slice(0, 10);
}

// Without a name: those that have no date yet. With `--all` every one; with names, those.
const asked = process.argv.slice(2);
const wanted = Object.keys(libraries).filter((name) =>
  asked.length === 0 ? libraries[name].released === undefined : asked.includes('--all') || asked.includes(name),
);
for (const name of wanted) libraries[name].released = lastRelease(name);
writeFileSync(file, `${JSON.stringify(libraries, null, 2)}\n`);
console.log(`${wanted.length} of ${Object.keys(libraries).length} libraries asked for`);
