import { closeSync, openSync, readSync } from 'node:fs';

/** So much of a file is looked at, in bytes: what a guide says of itself stands at its top. */
const length = 4096;

/** The YAML at the top of a guide; undefined for a file that does not say it is one, or cannot be read. */
export function guideHead(path: string): string | undefined {
  if (!/\.(?:ya?ml|md)$/i.test(path)) return undefined;
  const text = beginningOf(path);
  const yaml = /\.md$/i.test(path) ? /^\uFEFF?---\r?\n([\s\S]*?)(?:\r?\n---|$)/.exec(text)?.[1] : text;
  return yaml !== undefined && /^\uFEFF?["']?veileder["']?\s*:/m.test(yaml) ? yaml : undefined;
}

function beginningOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(length);
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, length, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}

/** The title as it stands there; empty where it is not on one line. */
export function titleIn(head: string): string {
  const written = /^["']?title["']?[ \t]*:[ \t]+(.*)$/m.exec(head)?.[1]?.trim() ?? '';
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(written);
  if (!quoted) return /^[>|&*!]/.test(written) ? '' : written.replace(/\s+#.*$/, '');
  return quoted[1] === "'" ? (quoted[2] ?? '').replaceAll("''", "'") : unescaped(quoted[2] ?? '');
}

function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
