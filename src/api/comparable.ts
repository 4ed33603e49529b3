import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { ParsedGuide } from '../parse/parse-guide.ts';

/** What is wrong with a guide that is to be compared. */
export interface ReadingFault {
  readonly findings: readonly Diagnostic[];
  /** Something was left out, so that a comparison would be wrong; otherwise only a warning. */
  readonly fatal: boolean;
}

/** Faults after which a part of the guide is missing from what was read. */
const leavesOut = new Set([
  'yaml-syntax',
  'encoding',
  'too-large',
  'alias-expansion',
  'missing-file',
  'unsafe-include',
]);

/** Undefined where the guide was read without errors. */
export function faultOf({ guide, diagnostics }: ParsedGuide): ReadingFault | undefined {
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (errors.length === 0 && guide) return undefined;
  const fatal = !guide || errors.some((d) => leavesOut.has(d.rule));
  return { findings: fatal ? diagnostics : errors, fatal };
}
