import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/cli/executable/part.ts';
import { unpacked } from '../../../src/cli/executable/unpack.ts';
import { folderWith } from '../harness.ts';

const contents = { 'a.txt': 'æøå', 'under/b.txt': '', 'under/c.txt': 'c'.repeat(100) };
const part: Part = {
  name: 'files',
  hash: '0123456789abcdef',
  files: Object.entries(contents).map(([path, text]) => ({
    path,
    size: Buffer.byteLength(text),
    hash: createHash('sha256').update(text).digest('hex'),
  })),
};
const bytes = (): Uint8Array => Buffer.from(Object.values(contents).join(''));
const notAsked = (): Uint8Array => {
  throw new Error('asked for what is there already');
};
const read = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.keys(contents).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

describe('unpacking', () => {
  it('writes the files once, under the name of their contents, and leaves nothing else', () => {
    const cache = join(folderWith(), 'not/there/yet');
    const folder = unpacked(part, bytes, cache);
    expect(read(folder)).toEqual(contents);
    expect(readdirSync(cache)).toEqual(['files-0123456789abcdef']);
    expect(unpacked(part, notAsked, cache)).toBe(folder);
  });

  it('lets nobody else write there', () => {
    const cache = join(folderWith(), 'cache');
    const folder = unpacked(part, bytes, cache);
    if (process.platform !== 'win32') for (const path of [cache, folder]) expect(statSync(path).mode & 0o077).toBe(0);
  });

  it.each<[string, (folder: string) => void]>([
    ['a byte is another', (f) => writeFileSync(join(f, 'under/c.txt'), 'd'.repeat(100))],
    ['a file is cut off', (f) => writeFileSync(join(f, 'under/c.txt'), 'c')],
    ['an empty file is not empty', (f) => writeFileSync(join(f, 'under/b.txt'), 'b')],
    ['a file is gone', (f) => rmSync(join(f, 'a.txt'))],
    ['a folder is gone', (f) => rmSync(join(f, 'under'), { recursive: true })],
    ['all is gone but the folder', (f) => readdirSync(f).map((n) => rmSync(join(f, n), { recursive: true }))],
  ])('mends what is damaged: %s', (_, damage) => {
    const cache = folderWith();
    const folder = unpacked(part, bytes, cache);
    damage(folder);
    expect(unpacked(part, bytes, cache)).toBe(folder);
    expect(read(folder)).toEqual(contents);
    expect(readdirSync(cache)).toEqual(['files-0123456789abcdef']);
    expect(unpacked(part, notAsked, cache)).toBe(folder);
  });

  it('mends without taking away what another program may be reading', () => {
    const cache = folderWith();
    const folder = unpacked(part, bytes, cache);
    const before = statSync(join(folder, 'a.txt')).ino;
    writeFileSync(join(folder, 'under/c.txt'), 'wrong');
    unpacked(part, bytes, cache);
    expect(statSync(join(folder, 'a.txt')).ino).toBe(before);
  });

  it('takes what another program has put there in the meantime', () => {
    const cache = folderWith();
    const folder = unpacked(
      part,
      () => {
        unpacked(part, bytes, cache);
        return bytes();
      },
      cache,
    );
    expect(read(folder)).toEqual(contents);
    expect(readdirSync(cache)).toEqual(['files-0123456789abcdef']);
  });

  it('says so where it cannot write, and leaves nothing half done', () => {
    const cwd = folderWith({ 'a-file': '' });
    expect(() => unpacked(part, bytes, join(cwd, 'a-file', 'cache'))).toThrow(/ENOTDIR|ENOENT|EEXIST/);
    const cache = join(cwd, 'cache');
    expect(() => unpacked(part, notAsked, cache)).toThrow('asked for');
    expect(readdirSync(cache)).toEqual([]);
  });

  it('clears away what other versions left a long time ago, and nothing that is not its own', () => {
    const cache = folderWith({ 'files-old/a': '', '.typst-cut/a': '', 'files-new/a': '', 'mine/a': '' });
    const long = new Date(Date.now() - 40 * 24 * 3600 * 1000);
    for (const name of ['files-old', '.typst-cut', 'mine']) utimesSync(join(cache, name), long, long);
    mkdirSync(join(cache, 'empty'));
    unpacked(part, bytes, cache);
    expect(readdirSync(cache).sort()).toEqual(['empty', 'files-0123456789abcdef', 'files-new', 'mine']);
    expect(existsSync(join(cache, 'files-0123456789abcdef/a.txt'))).toBe(true);
  });
});
