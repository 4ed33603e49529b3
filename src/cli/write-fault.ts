import type { WriteFault } from '../messages/write-fault.ts';
import { UsageError } from './usage-error.ts';

/** What each of the system's names for a failed write means to the one who asked for it. */
const faults: Readonly<Record<string, WriteFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EEXIST: 'in-the-way',
  ENOTDIR: 'in-the-way',
  EISDIR: 'folder',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
};

/** The system's short name of what went wrong (EACCES, ENOSPC …), which help desks can look up. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/** What could not be written, why, and what to do; without a path it is what the program prints. */
export function writeError(error: unknown, path?: string): UsageError {
  const code = codeOf(error);
  const fault = faults[code] ?? 'other';
  return new UsageError((usage) =>
    path === undefined ? usage.cannotPrint({ fault, code }) : usage.cannotWrite({ path, fault, code }),
  );
}
