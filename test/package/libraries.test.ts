import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../cli/harness.ts';

interface Reason {
  readonly for: string;
  readonly why: string;
  readonly released: string;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(packageRoot, path), 'utf8')) as T;
const { dependencies, devDependencies } =
  read<Readonly<Record<string, Readonly<Record<string, string>>>>>('package.json');
const reasons = read<Readonly<Record<string, Reason>>>('scripts/readme/libraries.json');
const names = Object.keys({ ...dependencies, ...devDependencies }).sort();

/** Licences under which code may be handed on within a program under MIT. */
const free = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1'];

describe('every library', () => {
  it('has its reason, and no reason is left over', () => {
    expect(Object.keys(reasons).sort()).toEqual(names);
  });

  it.each(names)('%s: what for, why, last release, licence', (name) => {
    const { for: what = '', why = '', released = '' } = reasons[name] ?? {};
    expect(what.length).toBeGreaterThan(2);
    expect(why.length).toBeGreaterThan(5);
    expect(released).toMatch(/^20\d\d-\d\d-\d\d$/);
    const { license } = read<{ license: string }>(`node_modules/${name}/package.json`);
    expect(
      license
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((one) => free.includes(one)),
      license,
    ).toBe(true);
  });

  it('stands in the README', () => {
    const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
    expect(names.filter((name) => !readme.includes(`\n| ${name} `))).toEqual([]);
  });
});
