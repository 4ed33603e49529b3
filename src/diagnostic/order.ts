import { positionAt } from '../source/source-file.ts';
import type { Diagnostic } from './diagnostic.ts';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, place, rule, then sentence: the same findings always print in the same order. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.range.file.path, b.range.file.path) ||
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    compareText(JSON.stringify(a.data), JSON.stringify(b.data))
  );
}

/** Sorted, and each finding once. */
export function ordered(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((d, i) => i === 0 || compareDiagnostics(sorted[i - 1] as Diagnostic, d) !== 0);
}

/** `path:line:column` of a finding, for messages about the program's own faults. */
export function placeOf(d: Diagnostic): string {
  const { line, column } = positionAt(d.range.file, d.range.start);
  return `${d.range.file.path}:${line}:${column}`;
}
