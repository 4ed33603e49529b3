import { createHash } from 'node:crypto';

/** A hash of content: two that are alike have the same name, others do not. */
export function nameContent(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64url');
}
