import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetsIn } from '../../scripts/executables/inspect.mjs';
import {
  describe as describeProgram,
  manifestOf,
  takeSignatureOff,
} from '../../scripts/executables/portable-executable.mjs';
import { executable } from '../factory/program.ts';

const program = readFileSync(executable ?? '');
const text = (name: string): string => assetsIn(program).assets.get(name)?.toString() ?? '';

describe('an executable, looked into', () => {
  it('holds the modules, their caches and the parts it tells of, and nothing that is not asked for', () => {
    const { assets } = assetsIn(program);
    const { parts, cached } = JSON.parse(text('contents.json')) as { parts: Record<string, unknown>; cached: string[] };
    expect(Object.keys(parts).sort()).toEqual(['files', 'screens', 'thread', 'typst']);
    expect(cached).toContain('main.cjs');
    expect(cached.length).toBeGreaterThan(20);
    const modules = [...assets.keys()].filter((name) => name.startsWith('dist/'));
    const told = ['contents.json', ...Object.keys(parts), ...modules, ...cached.map((path) => `cache/${path}`)];
    expect([...assets.keys()].sort()).toEqual(told.sort());
    expect(text('dist/main.cjs')).toContain('exports.main');
  });

  it('tells nothing of where it was made', () => {
    expect(assetsIn(program).start.path).toBe('start.cjs');
    expect(program.includes(join(import.meta.dirname, '../..'))).toBe(false);
  });

  it('is not found in a program that carries nothing', () => {
    expect(() => assetsIn(readFileSync(process.execPath))).toThrow('does not know');
  });
});

describe('the signature of a Windows program', () => {
  /** The head alone, with a certificate of 16 bytes after it. */
  function signed(): Buffer {
    const file = Buffer.alloc(1024);
    file.write('MZ');
    file.writeUInt32LE(128, 0x3c);
    file.write('PE\0\0', 128);
    file.writeUInt16LE(0x8664, 132);
    file.writeUInt16LE(0x20b, 152);
    file.writeUInt16LE(3, 152 + 68);
    file.writeUInt32LE(512, 152 + 112 + 32);
    file.writeUInt32LE(16, 152 + 112 + 36);
    file.fill(7, 512, 528);
    file.fill(9, 528, 530);
    return file;
  }

  it('is mentioned no more, and nothing else is touched', () => {
    const file = signed();
    expect(describeProgram(file)).toEqual({ isX64: true, isConsole: true, isSigned: true });
    takeSignatureOff(file);
    expect(describeProgram(file)).toEqual({ isX64: true, isConsole: true, isSigned: false });
    expect(manifestOf(file)).toBeUndefined();
    expect([file[511], file[512], file[527], file[528]]).toEqual([0, 7, 7, 9]);
  });

  it('is looked for in programs for Windows alone', () => {
    expect(() => describeProgram(program)).toThrow('no program for Windows');
  });
});
