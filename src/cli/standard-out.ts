import { fstatSync, writeSync } from 'node:fs';
import { exitCodes } from './exit-codes.ts';
import type { Out } from './io.ts';

/**
 * Standard output or error, written at once and in full. Node's own streams are opened only for a terminal: to a file
 * or a pipe they cost a start a tenth of its time, and lose what is not yet written when the process ends.
 */
export function standardOut(fd: 1 | 2): Out {
  const stream = (): NodeJS.WriteStream => (fd === 1 ? process.stdout : process.stderr);
  const terminal = mayBeTerminal(fd);
  return {
    get isTTY() {
      return terminal && stream().isTTY;
    },
    get columns() {
      return terminal ? stream().columns : undefined;
    },
    write: (text) => (terminal ? stream().write(text) : writeFully(fd, Buffer.from(text))),
  };
}

function mayBeTerminal(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return false;
  }
}

function writeFully(fd: number, bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // A pipe that is full is waited for; a reader that has left (`veileder … | head`) is no fault.
      if (code === 'EAGAIN') continue;
      if (code === 'EPIPE' || code === 'EOF') process.exit(process.exitCode ?? exitCodes.done);
      throw error;
    }
  }
  return true;
}
