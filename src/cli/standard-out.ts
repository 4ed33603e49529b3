import { fstatSync, writeSync } from 'node:fs';
import type { Out } from './io.ts';
import { codeOf, writeError } from './write-fault.ts';

/**
 * Standard output or error, written at once and in full. Node's own streams are opened only for a terminal: to a file
 * or a pipe they cost a start a tenth of its time, and lose what is not yet written when the process ends.
 */
export function standardOut(fd: 1 | 2): Out {
  const stream = (): NodeJS.WriteStream => (fd === 1 ? process.stdout : process.stderr);
  // A device that is no terminal (`/dev/null`, `/dev/full`) is written to as a file is.
  const isTerminal = (): boolean => mayBe && stream().isTTY === true;
  const mayBe = mayBeTerminal(fd);
  let hasLeft = false;
  return {
    get isTTY() {
      return isTerminal();
    },
    get columns() {
      return isTerminal() ? stream().columns : undefined;
    },
    write(text) {
      if (hasLeft) return false;
      if (isTerminal()) return stream().write(text);
      hasLeft = writeFully(fd, Buffer.from(text)) === 'reader has left';
      return !hasLeft;
    },
  };
}

function mayBeTerminal(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return false;
  }
}

function writeFully(fd: 1 | 2, bytes: Uint8Array): 'done' | 'reader has left' {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = codeOf(error);
      // A pipe that is full is waited for; a reader that has left (`veileder … | head`) is no fault.
      if (code === 'EAGAIN') continue;
      if (code === 'EPIPE' || code === 'EOF') return 'reader has left';
      // There is nowhere left to tell of an error stream that cannot be written to; the exit code still says enough.
      if (fd === 2) return 'reader has left';
      throw writeError(error);
    }
  }
  return 'done';
}
