// Parts: files that an executable carries compressed and unpacks when they are needed (src/cli/executable/part.ts).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as zlib from 'node:zlib';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Every file under `folder` but those that `leftOut` matches, with paths from `as`. */
export function filesIn(folder, as, leftOut) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .map((path) => ({ path: `${as}${path.slice(folder.length).replaceAll('\\', '/')}`, bytes: readFileSync(path) }))
    .filter(({ path }) => !leftOut?.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What an executable is told of a part, and its bytes. */
export function makePart(name, files) {
  const listed = files.map(({ path, bytes }) => ({ path, size: bytes.length, hash: sha256(bytes) }));
  const hash = sha256(JSON.stringify(listed)).slice(0, 32);
  return { part: { name, hash, files: listed }, packed: compress(Buffer.concat(files.map(({ bytes }) => bytes))) };
}

/** Zstandard: Brotli makes Typst a tenth smaller still, and takes three times as long to unpack. */
const compress = (bytes) => zlib.zstdCompressSync(bytes, { params: { [zlib.constants.ZSTD_c_compressionLevel]: 9 } });
