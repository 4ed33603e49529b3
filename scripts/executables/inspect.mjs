// Looks into a finished executable: that it is for the system it is meant for, and that it holds what was put into it.
import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import { describe, manifestOf } from './portable-executable.mjs';

const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1';
/** Node's own mark of what it carries, and that it carries assets and says nothing of being experimental. */
const head = Buffer.from('20da430109000000', 'hex');

/** The assets by name, as Node will read them (its src/node_sea.cc): lengths of 8 bytes before each name and content. */
export function assetsIn(file) {
  if (!file.includes(fuse)) throw new Error('Node does not know that it carries a program');
  let at = file.indexOf(head);
  if (at < 0) throw new Error('it carries no program');
  at += head.length + 2;
  const number = () => {
    const n = Number(file.readBigUInt64LE(at));
    at += 8;
    return n;
  };
  const bytes = () => {
    const n = number();
    at += n;
    return file.subarray(at - n, at);
  };
  const start = { path: bytes().toString(), code: bytes() };
  const assets = new Map();
  for (let left = number(); left > 0; left--) assets.set(bytes().toString(), bytes());
  return { start, assets };
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * @param {Buffer} file the executable
 * @param {'elf' | 'pe' | 'mach-o-x64' | 'mach-o-arm64'} kind
 * @param {{ start: Buffer, assets: Map<string, Uint8Array> }} expected
 * @returns {string[]} what is wrong; none where all is well
 */
export function faultsOf(file, kind, expected) {
  const wrong = [...faultsOfHead(file, kind)];
  const { start, assets } = assetsIn(file);
  if (!start.code.equals(expected.start)) wrong.push('it starts something else');
  if (start.path.includes('/')) wrong.push(`it tells where it was made: ${start.path}`);
  for (const name of new Set([...assets.keys(), ...expected.assets.keys()])) {
    const [found, meant] = [assets.get(name), expected.assets.get(name)];
    if (!found || !meant || sha256(found) !== sha256(meant)) wrong.push(`asset ${name} is not what was put in`);
  }
  for (const part of Object.values(JSON.parse(assets.get('contents.json') ?? '{"parts":{}}').parts)) {
    const unpacked = zlib.zstdDecompressSync(assets.get(part.name));
    let from = 0;
    for (const { path, size, hash } of part.files) {
      if (sha256(unpacked.subarray(from, from + size)) !== hash) wrong.push(`${part.name}: ${path} is damaged`);
      from += size;
    }
    if (from !== unpacked.length) wrong.push(`${part.name} holds more than it tells of`);
  }
  return wrong;
}

/** What the first bytes are of a program for 64 bits, and where it says for which processor (x86-64, or ARM's). */
const heads = {
  // System V ABI, chapter 4.
  elf: { magic: '7f454c460201', machine: [18, '3e00'] },
  // Apple's loader.h.
  'mach-o-x64': { magic: 'cffaedfe', machine: [4, '07000001'] },
  'mach-o-arm64': { magic: 'cffaedfe', machine: [4, '0c000001'] },
};

/** What a manifest calls Windows 10 and 11. */
const windows10 = '{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}';

function* faultsOfHead(file, kind) {
  if (kind !== 'pe') {
    const { magic, machine } = heads[kind];
    const [at, value] = machine;
    const isRight = file.toString('hex', at, at + value.length / 2) === value;
    if (!file.toString('hex', 0, 8).startsWith(magic) || !isRight) yield `no program of the kind ${kind}`;
    return;
  }
  const { isX64, isConsole, isSigned } = describe(file);
  if (!isX64) yield 'no program for Windows x64';
  if (!isConsole) yield 'it would open no terminal';
  if (isSigned) yield 'its signature is of another program';
  // Without what it says there, Windows tells a program that it is an older Windows, on which Node does not start.
  if (!manifestOf(file)?.includes(windows10)) yield 'its manifest is gone';
}
