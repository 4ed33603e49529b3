import { closeSync, openSync, readSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';

const mark = '\uFEFF';

/** A text that an editor has open, saved or not. */
interface OpenText {
  readonly document: TextDocument;
  /** Editors leave the byte order mark of a file out of its text; it is there again when they save. */
  readonly markOnDisk: boolean;
  /** One for each time a text was opened or saved: versions begin anew when it is opened again. */
  readonly serial: number;
  /** How often it was edited since: not every editor counts its versions up. */
  edits: number;
}

/** The texts that an editor has open, by their full path. Texts that are no files of this machine are left alone. */
export class OpenTexts {
  readonly #open = new Map<string, OpenText>();
  #serial = 0;

  /** Also called when a text is saved: what stands on the disk may be another now. */
  opened(document: TextDocument): string | undefined {
    const full = fullPathOf(document.uri);
    if (full !== undefined)
      this.#open.set(full, { document, markOnDisk: beginsWithMark(full), serial: ++this.#serial, edits: 0 });
    return full;
  }

  edited(full: string): void {
    const open = this.#open.get(full);
    if (open) open.edits++;
  }

  closed(document: TextDocument): string | undefined {
    const full = fullPathOf(document.uri);
    if (full !== undefined) this.#open.delete(full);
    return full;
  }

  has(full: string): boolean {
    return this.#open.has(full);
  }

  document(full: string): TextDocument | undefined {
    return this.#open.get(full)?.document;
  }

  /** Another for every other content; undefined where the text is not open. */
  state(full: string): string | undefined {
    const open = this.#open.get(full);
    return open && `open ${open.serial} ${open.edits} ${open.document.version}`;
  }

  /** The version that a text had in this state; undefined where it is not open now, `another` where it is anew. */
  versionIn(full: string, state: string | undefined): number | 'another' | undefined {
    const open = this.#open.get(full);
    if (!open) return undefined;
    const [, serial, version] = /^open (\d+) \d+ (-?\d+)$/.exec(state ?? '') ?? [];
    return Number(serial) === open.serial ? Number(version) : 'another';
  }

  paths(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** What the file would hold if it were saved now. */
  fileText(full: string): string | undefined {
    const open = this.#open.get(full);
    if (!open) return undefined;
    const text = open.document.getText();
    return open.markOnDisk && !text.startsWith(mark) ? mark + text : text;
  }

  /** Whether the editor's own text begins with the mark. */
  hasMark(full: string): boolean {
    return this.#open.get(full)?.document.getText({ start: start, end: next }) === mark;
  }

  /** The address by which the editor knows a file. */
  uri(full: string): string {
    return this.#open.get(full)?.document.uri ?? pathToFileURL(full).href;
  }
}

const start = { line: 0, character: 0 };
const next = { line: 0, character: 1 };

/** Undefined for what is no file of this machine. */
export function fullPathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** A path as the command line would be given it in a folder: relative, with `/`. */
export const pathIn = (folder: string, full: string): string => relative(folder, full).replaceAll('\\', '/');

function beginsWithMark(full: string): boolean {
  try {
    const file = openSync(full, 'r');
    try {
      const head = Buffer.alloc(3);
      return readSync(file, head, 0, 3, 0) === 3 && head.toString('utf8') === mark;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
