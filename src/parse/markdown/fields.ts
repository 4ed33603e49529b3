import type { Range } from '../../source/source-file.ts';
import type { Entry, ListTree, MapTree, Tree } from '../tree.ts';
import { listOf, type Reading } from './reading.ts';

/** The fields of one map while they are found one by one. */
export class Fields {
  private readonly reading: Reading;
  private readonly entries = new Map<string, Entry>();

  constructor(reading: Reading) {
    this.reading = reading;
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** Of a field that stands twice the first counts; the second is told. */
  set(key: string, keyRange: Range, value: Tree | undefined): void {
    if (!value) return;
    if (this.entries.has(key))
      this.reading.report(
        'duplicate-key/default',
        { key: keyRange.file.text.slice(keyRange.start, keyRange.end) },
        keyRange,
      );
    else this.entries.set(key, { key, keyRange, value });
  }

  /** A list may be written in several places. */
  append(key: string, keyRange: Range, items: readonly Tree[]): void {
    if (items.length === 0) return;
    const before = this.entries.get(key);
    const known = before?.value.kind === 'list' ? before.value.items : [];
    const value: ListTree = listOf([...known, ...items], keyRange);
    this.entries.set(key, { key, keyRange: before?.keyRange ?? keyRange, value });
  }

  /** Fields of a map inside this one. */
  merge(key: string, keyRange: Range, entries: readonly Entry[]): void {
    const before = this.entries.get(key);
    if (before?.value.kind !== 'map') {
      if (entries.length > 0) this.set(key, keyRange, { kind: 'map', range: spanning(entries, keyRange), entries });
      return;
    }
    const all = [...before.value.entries];
    for (const entry of entries) {
      if (all.some((known) => known.key === entry.key)) {
        const label = keyRange.file.text.slice(keyRange.start, keyRange.end);
        this.reading.report('duplicate-key/default', { key: label }, keyRange);
      } else all.push(entry);
    }
    this.entries.set(key, { key, keyRange: before.keyRange, value: { ...before.value, entries: all } });
  }

  list(): Entry[] {
    return [...this.entries.values()];
  }

  map(range: Range): MapTree {
    return { kind: 'map', range, entries: this.list() };
  }
}

function spanning(entries: readonly Entry[], fallback: Range): Range {
  const ranges = entries.map((entry) => entry.value.range);
  return {
    file: fallback.file,
    start: Math.min(...ranges.map((range) => range.start)),
    end: Math.max(...ranges.map((range) => range.end)),
  };
}

export const entry = (key: string, keyRange: Range, value: Tree): Entry => ({ key, keyRange, value });
