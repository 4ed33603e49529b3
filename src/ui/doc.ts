import type { Line } from './line.ts';

/** What an item of a screen does when it is taken. */
export type Action =
  | { readonly do: 'answer'; readonly choice: number }
  | { readonly do: 'jump'; readonly step: string }
  | { readonly do: 'audience'; readonly audience: string | undefined }
  | { readonly do: 'back' }
  | { readonly do: 'restart' };

/** Something that can be taken: rows `from` to `to`, the last not included. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly action: Action;
}

/** A row, or what makes it when it comes into view: of a long list only what is seen is made. */
export type Row = Line | (() => Line);

export const lineOf = (row: Row | undefined): Line => (typeof row === 'function' ? row() : (row ?? []));

/** Everything a screen can show, however tall; each row of an item begins with two empty cells for the mark. */
export interface Doc {
  readonly lines: readonly Row[];
  readonly items: readonly Item[];
  /** A list always has one item chosen; in running text none is until one is asked for. */
  readonly list: boolean;
}

/** Puts a screen together from above. */
export class DocWriter {
  readonly lines: Row[] = [];
  readonly items: Item[] = [];

  put(...lines: readonly Row[]): void {
    this.lines.push(...lines);
  }

  /** An empty row before what comes, once. */
  gap(): void {
    const last = this.lines.at(-1);
    if (last && last.length > 0) this.lines.push([]);
  }

  /** Lines that stand together, with room above; nothing for none. */
  part(lines: readonly Line[]): void {
    if (lines.length === 0) return;
    this.gap();
    this.put(...lines);
  }

  item(action: Action, lines: readonly Row[]): void {
    this.items.push({ from: this.lines.length, to: this.lines.length + lines.length, action });
    this.put(...lines);
  }

  doc(list: boolean): Doc {
    return { lines: this.lines, items: this.items, list };
  }
}
