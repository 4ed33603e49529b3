import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, packageRoot } from '../cli/harness.ts';

const library = pathToFileURL(join(packageRoot, 'dist/library.mjs')).href;

/** The programs of a README, with the texts that they speak of, and what their last lines left. */
function programs(readme: string): string[] {
  const blocks = readFileSync(join(packageRoot, readme), 'utf8').matchAll(/```js\n([\s\S]*?)```/g);
  return [...blocks].flatMap(([, code]) => (code?.includes("from 'veileder'") ? [code] : []));
}

describe.each([
  ['README.md', 'text', 'guide'],
  ['README.nb.md', 'tekst', 'veileder'],
])('the example of %s', (readme, text, guide) => {
  it('runs as it stands', () => {
    const found = programs(readme);
    expect(found).toHaveLength(1);
    const oppdal = JSON.stringify(readFileSync(join(packageRoot, 'guides/oppdal.md'), 'utf8'));
    const folder = folderWith({
      'example.mjs': [
        `const ${text} = ${oppdal};`,
        `const oldText = ${text}.replace(/^title: .*$/m, 'title: Before');`,
        (found[0] ?? '').replace("'veileder'", JSON.stringify(library)),
        `const left = { id: ${guide}.guide.id, errors: summary.errors, findings: diagnostics };`,
        `if (${readme === 'README.md'}) Object.assign(left, { tiers: report.summary, pdf: content.subarray(0, 5) });`,
        'console.log(JSON.stringify(left));',
      ].join('\n'),
    });
    const ran = spawnSync(process.execPath, [join(folder, 'example.mjs')], { encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    const left = JSON.parse(ran.stdout) as Record<string, unknown>;
    expect(left).toMatchObject({ id: 'oppdal', errors: 0 });
    if (readme === 'README.md') {
      expect(left.tiers).not.toEqual({ practice: 0, reference: 0, review: 0, editorial: 0 });
      expect(Object.values(left.pdf as object)).toEqual([...Buffer.from('%PDF-')]);
    }
  });
});
