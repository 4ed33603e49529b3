import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawAsset } from 'node:sea';
import * as zlib from 'node:zlib';
import { type Home, NowhereToUnpack } from '../home.ts';
import { cacheFolder, cacheVariable } from './cache-folder.ts';
import type { Contents, Part, PartName } from './part.ts';
import { unpacked } from './unpack.ts';

// Executables carry a newer Node than the program is written for.
const { zstdDecompressSync } = zlib as unknown as { zstdDecompressSync(bytes: Uint8Array): Uint8Array };

export const bytesOf = (asset: string): Uint8Array => new Uint8Array(getRawAsset(asset) as ArrayBuffer);

/** The program inside an executable: what must lie on disk is unpacked when it is first asked for. */
export class HomeInside implements Home {
  readonly pdfStandards: Home['pdfStandards'];
  readonly #parts: Contents['parts'];
  readonly #folders = new Map<PartName, string>();

  constructor({ parts, pdfStandards }: Contents) {
    this.pdfStandards = pdfStandards;
    this.#parts = parts;
  }

  get packageRoot(): string {
    return this.folder('files');
  }

  get lintWorker(): string {
    return join(this.folder('thread'), 'start.cjs');
  }

  /** Throws NowhereToUnpack. */
  folder(name: PartName): string {
    const known = this.#folders.get(name);
    if (known !== undefined) return known;
    const part = this.#parts[name];
    if (!part) throw new Error(`this executable has no ${name}`);
    const folder = inCacheOrForNow(part);
    this.#folders.set(name, folder);
    return folder;
  }
}

function inCacheOrForNow(part: Part): string {
  const bytes = (): Uint8Array => zstdDecompressSync(bytesOf(part.name));
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
