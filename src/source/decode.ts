import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { problem } from '../diagnostic/problems.ts';
import { range, type SourceFile } from './source-file.ts';

/** A guide is text; a file above this is something else (5 MB). */
export const maxBytes = 5 * 1024 * 1024;

const megabyte = 1024 * 1024;
/** Bytes of a file looked at to tell a picture or a Word file from text. */
const sniffed = 8192;

/**
 * Bytes of a file as text, without a byte order mark. Never throws: what is wrong comes as `problems`, one for
 * each cause. The text is empty where the bytes are no text (binary, too large).
 */
export function decode(path: string, bytes: Uint8Array): { file: SourceFile; problems: Diagnostic[] } {
  if (bytes.length > maxBytes) {
    const file: SourceFile = { path, text: '' };
    const data = { megabytes: Math.ceil((bytes.length / megabyte) * 10) / 10, limit: maxBytes / megabyte };
    return { file, problems: [problem('too-large/bytes', data, range(file, 0, 0))] };
  }
  const wide = utf16Encoding(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return withFirst({ path, text: text.replaceAll('\0', '\uFFFD') }, 'encoding/utf16');
  }
  const nul = bytes.indexOf(0);
  if (isBinary(bytes, nul)) return withFirst({ path, text: '' }, 'encoding/binary');

  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  const shown = nul >= 0 ? text.replaceAll('\0', '\uFFFD') : text;
  const file: SourceFile = bom ? { path, text: shown, hasMark: true } : { path, text: shown };
  const problems: Diagnostic[] = [];
  if (bom) problems.push(problem('encoding/bom', {}, range(file, 0, 0)));
  const bad = firstBadByte(body, text);
  if (bad >= 0) problems.push(problem('encoding/utf8', {}, range(file, bad, bad + 1)));
  const at = nul >= 0 ? text.indexOf('\0') : -1;
  if (at >= 0) problems.push(problem('encoding/nul', {}, range(file, at, at + 1)));
  return { file, problems };
}

function withFirst(file: SourceFile, code: 'encoding/utf16' | 'encoding/binary') {
  return { file, problems: [problem(code, {}, range(file, 0, 0))] };
}

/** By byte order mark, else by the zero bytes that Latin letters leave in every other place. */
export function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, 256) >> 1;
  if (pairs < 2) return undefined;
  let evenZero = 0;
  let oddZero = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) evenZero++;
    if (bytes[2 * i + 1] === 0) oddZero++;
  }
  if (evenZero === 0 && oddZero >= pairs * 0.8) return 'utf-16le';
  if (oddZero === 0 && evenZero >= pairs * 0.8) return 'utf-16be';
  return undefined;
}

/** Beginnings of files that coordinators have beside their guides: PDF, zip (docx, odt), pictures, old Word. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
];

/** A stray NUL in a text is not yet a binary file; many control bytes are. */
function isBinary(bytes: Uint8Array, nul: number): boolean {
  if (signatures.some((s) => s.every((byte, i) => bytes[i] === byte))) return true;
  if (nul < 0) return false;
  const end = Math.min(bytes.length, sniffed);
  let odd = 0;
  for (let i = 0; i < end; i++) {
    const b = bytes[i] as number;
    if (b < 9 || (b > 13 && b < 32 && b !== 27)) odd++;
  }
  return odd > Math.max(8, end * 0.05);
}

/** Where in the text the first byte stands that is no UTF-8; -1: nowhere. An author may have written U+FFFD. */
function firstBadByte(bytes: Uint8Array, text: string): number {
  let candidate = text.indexOf('\uFFFD');
  if (candidate < 0) return -1;
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  while (candidate >= 0) {
    offset += encoder.encode(text.slice(from, candidate)).length;
    const written = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!written) return candidate;
    offset += 3;
    from = candidate + 1;
    candidate = text.indexOf('\uFFFD', from);
  }
  return -1;
}
