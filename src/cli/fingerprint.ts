import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { elementAt } from '../model/element-at.ts';
import type { Guide } from '../model/guide.ts';
import { textOf } from '../source/source-file.ts';

/** The part of the guide a finding is in, by its ids; the file where there is no guide. */
export function elementOf(diagnostic: Diagnostic, guide: Guide | undefined): string {
  return guide ? `${guide.id}/${elementAt(guide, diagnostic.range)}` : diagnostic.range.file.path;
}

/**
 * A name for the finding that stays when lines move or the file is formatted anew: made of the rule, the part of the
 * guide it is in, and what stands there. The n-th of several alike gets a number.
 */
export function fingerprints(diagnostics: readonly Diagnostic[], guide: Guide | undefined): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((d) => {
    const content = textOf(d.range).replace(/\s+/g, ' ').trim().slice(0, 200);
    const key = JSON.stringify([d.rule, d.message, elementOf(d, guide), content]);
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return createHash('sha256').update(`${key} ${n}`).digest('hex').slice(0, 32);
  });
}
