import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { NowhereToUnpack } from '../home.ts';
import { cacheFolder, cacheVariable } from './cache-folder.ts';
import type { Contents, Part, PartName } from './part.ts';
import { unpacked } from './unpack.ts';

// Executables carry a newer Node than the program is written for.
const { zstdDecompressSync } = zlib as unknown as { zstdDecompressSync(bytes: Uint8Array): Uint8Array };

/**
 * Gives the folder of a part, which is unpacked when it is first asked for; throws NowhereToUnpack.
 * @param packed a part's bytes as the executable carries them
 */
export function unpacking(
  parts: Contents['parts'],
  packed: (name: PartName) => Uint8Array,
): (name: PartName) => string {
  const folders = new Map<PartName, string>();
  return (name) => {
    const known = folders.get(name);
    if (known !== undefined) return known;
    const part = parts[name];
    if (!part) throw new Error(`this executable has no ${name}`);
    const folder = inCacheOrForNow(part, () => zstdDecompressSync(packed(name)));
    folders.set(name, folder);
    return folder;
  };
}

function inCacheOrForNow(part: Part, bytes: () => Uint8Array): string {
  const cache = cacheFolder(process.env, process.platform);
  try {
    return unpacked(part, bytes, cache);
  } catch (cause) {
    try {
      return unpacked(part, bytes, folderForNow());
    } catch {
      throw new NowhereToUnpack(cache, cacheVariable(process.platform), cause);
    }
  }
}

let forNow: string | undefined;

/** A folder that is gone when the program ends. */
function folderForNow(): string {
  if (forNow === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'veileder-'));
    forNow = folder;
    process.on('exit', () => {
      try {
        rmSync(folder, { recursive: true, force: true });
      } catch {
        // Windows holds on to native code until the process has ended.
      }
    });
  }
  return forNow;
}
