// What it costs to compare revisions of a guide: one pair above a bare Node, and 100 pairs in one process.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, table } from './timing.mjs';

/** Changes as a revision has them: a deadline, where an outcome leads, wording, and one of its own for each guide. */
const edits = [
  ['innen seks uker etter at', 'innen åtte uker etter at'],
  ['gå videre → [Trinn 5: Avslutt saken](#avslutt-saken)', 'gå videre → [Nivå 1](#niva-1)'],
  ['Skriv ned det som fikk deg til å undre deg.', 'Noter det som gjorde deg urolig.'],
  ['Superbrukeren på enheten oppretter', 'Superbrukeren oppretter'],
];

function revised(text, name) {
  for (const [before, after] of edits) {
    if (!text.includes(before)) throw new Error(`the guide no longer says «${before}»`);
    text = text.replace(before, after);
  }
  return text.replace('Ta opp undringen med lederen din.', `Ta opp undringen med ${name}.`);
}

/** @param {{ pairs?: number, until?: number }} options */
export function benchDiff(root, { pairs = 100, until = Date.now() + 60_000 } = {}) {
  mkdirSync(join(root, '.bench'), { recursive: true });
  const folder = mkdtempSync(join(root, '.bench', 'diff-'));
  try {
    const guide = readFileSync(join(root, 'guides/oppdal.md'), 'utf8');
    for (const side of ['old', 'new']) {
      mkdirSync(join(folder, side, 'many'), { recursive: true });
      writeFileSync(join(folder, side, 'oppdal.md'), side === 'old' ? guide : revised(guide, 'lederen'));
    }
    for (let i = 0; i < pairs; i++) {
      const own = guide.replace(/^id: .*$/m, `id: oppdal-${i}`);
      writeFileSync(join(folder, 'old/many', `${i}.md`), own);
      writeFileSync(join(folder, 'new/many', `${i}.md`), revised(own, `leder nummer ${i}`));
    }
    // The same guides, so that what reading costs can be taken off.
    cpSync(join(folder, 'old/many'), join(folder, 'same'), { recursive: true });
    const diff = (...paths) => [process.execPath, join(root, 'bin/veileder.js'), 'diff', ...paths];
    table(
      'Comparing revisions of guides/oppdal.md (median; against the first row, in turn)',
      inTurn(
        {
          'node -e 0': [process.execPath, '-e', '0'],
          'veileder diff old/oppdal.md new/oppdal.md': diff('old/oppdal.md', 'new/oppdal.md'),
          [`veileder diff old new (${pairs} pairs)`]: diff('old/many', 'new/many'),
          [`the same without a change (${pairs} pairs)`]: diff('old/many', 'same'),
        },
        { cwd: folder, runs: 7, warmup: 1, okCodes: [0], until },
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
