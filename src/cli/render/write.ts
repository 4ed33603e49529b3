import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { writeWhole } from '../write-output.ts';

/** A file to be made; `make` is called when its turn comes. */
export interface Output {
  readonly path: string;
  /** One of many: told of only when something would change. */
  readonly oneOfMany?: boolean;
  make(): Promise<string | Uint8Array>;
}

export interface Written {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
}

function onDisk(full: string): Buffer | undefined {
  try {
    // To read from a pipe would be to wait for it.
    return statSync(full).isFile() ? readFileSync(full) : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the files one after another, each written whole; with `check` nothing is written, only told. */
export async function writeAll(
  outputs: readonly Output[],
  check: boolean,
  quiet: boolean,
  { io, messages }: Context,
): Promise<Written> {
  const counts = { created: 0, changed: 0, same: 0 };
  const terminal = io.stderr.isTTY === true && !quiet;
  for (const [i, { path, make, oneOfMany }] of outputs.entries()) {
    if (terminal) io.stderr.write(`\r\u001B[K${messages.render.progress({ n: i + 1, of: outputs.length, path })}`);
    const made = await make();
    const content = typeof made === 'string' ? Buffer.from(made, 'utf8') : made;
    const before = onDisk(resolve(io.cwd, path));
    const state = before === undefined ? 'created' : before.equals(content) ? 'same' : 'changed';
    counts[state]++;
    if (!check && state !== 'same') await writeWhole(io, path, content);
    if (quiet || (check ? state === 'same' : oneOfMany === true)) continue;
    if (terminal) io.stderr.write('\r\u001B[K');
    io.stderr.write(`${check ? messages.render.would[state === 'created' ? 'create' : 'change']({ path }) : path}\n`);
  }
  return counts;
}
