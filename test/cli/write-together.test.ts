import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTheWay, writeTogether } from '../../src/cli/init/write-together.ts';
import type { Io } from '../../src/cli/io.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { folderWith } from './harness.ts';

const ioIn = (cwd: string): Io => ({
  env: {},
  cwd,
  packageRoot: cwd,
  now: () => new Date(0),
  stdout: { write: () => undefined },
  stderr: { write: () => undefined },
  stdin: async () => Buffer.alloc(0),
});

describe('files that are written together', () => {
  it('takes back what it wrote when a later file cannot be put in its place', () => {
    const cwd = folderWith({ 'finnes/annet': 'x' });
    const files = [
      { path: 'a/b.txt', content: 'b' },
      { path: 'c.txt', content: 'c' },
      // What has come in the way since it was looked for.
      { path: 'finnes', content: 'd' },
    ];
    expect(() => writeTogether(ioIn(cwd), '.', files)).toThrow(UsageError);
    expect(readdirSync(cwd)).toEqual(['finnes']);
    expect(readdirSync(join(cwd, 'finnes'))).toEqual(['annet']);
  });

  it('takes back the folders it made, those above its own too', () => {
    const cwd = folderWith();
    const files = [
      { path: 'a.txt', content: 'a' },
      { path: 'a.txt/b.txt', content: 'b' },
    ];
    expect(() => writeTogether(ioIn(cwd), 'x/y/z', files)).toThrow(UsageError);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('sees what is in the way: files, folders, and files where a folder should be', () => {
    const cwd = folderWith({ 'r/en': '', 'r/to/tre': '' });
    const paths = ['en/under', 'en/mer', 'to/tre', 'to/fire', 'fem'];
    expect(inTheWay(ioIn(cwd), 'r', paths)).toEqual(['en', 'to/tre']);
    writeFileSync(join(cwd, 'fil'), '');
    expect(inTheWay(ioIn(cwd), 'ny', paths)).toEqual([]);
    expect(existsSync(join(cwd, 'ny'))).toBe(false);
  });
});
