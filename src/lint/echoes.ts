import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';

export interface EchoContext {
  /** What reading found: parts of the guide may be lost there, with the names and references in them. */
  readonly reading: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
  /** Ids of the rules about the flow. */
  readonly flowRules: ReadonlySet<string>;
  /** Ids of the rules that say something is missing. */
  readonly wholeRules: ReadonlySet<string>;
}

/** Rules that say a name is not defined. */
const saysUnknown = (d: Diagnostic): boolean =>
  d.rule === 'dead-anchor' || (d.rule.startsWith('unknown-') && d.rule !== 'unknown-key');

/** What an audience with a wrong name can bring about: its part of the guide is for nobody. */
const aboutReach: ReadonlySet<string> = new Set([
  'step-unreachable',
  'level-unreachable',
  'audience-stuck',
  'audience-uncovered',
]);

const nameIn = (d: Diagnostic): string => String(d.data.id ?? d.data.anchor ?? '').replace(/^#/, '');

const within = (inner: Diagnostic, outer: Diagnostic): boolean =>
  inner.range.file === outer.range.file && outer.range.start <= inner.range.start && inner.range.end <= outer.range.end;

const escaped = (id: string): string => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const count = (pattern: RegExp, files: readonly SourceFile[]): number =>
  files.reduce((n, file) => n + [...file.text.matchAll(pattern)].length, 0);

/** How often a name stands in the files as a word of its own. */
const mentions = (id: string, files: readonly SourceFile[]): number =>
  count(new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9._-])${escaped(id)}(?![A-Za-zÀ-ÖØ-öø-ɏ0-9_-])`, 'g'), files);

/** Whether the files define a name somewhere, in a part that was read or not: by its id, or as a title it is made from. */
function definedInText(id: string, files: readonly SourceFile[]): boolean {
  const name = escaped(id);
  const title = name.replaceAll('-', '[^a-zß-öø-ɏ0-9\\n]+').replaceAll('o', '[oø]').replaceAll('a', '[aåæ]');
  const given = `\\bid:\\s*["']?${name}["']?\\s*(?:[,}#\\r\\n]|$)|\\{#${name}\\}`;
  return count(new RegExp(`${given}|^(?:#+|-) \\[?${title}(?![a-zß-öø-ɏ0-9])`, 'gim'), files) > 0;
}

/** What reading found that takes parts of the guide away, with the names and references in them. */
const losesParts = (d: Diagnostic): boolean => d.rule !== 'id-format' && d.severity === 'error';

const isBroken = (d: Diagnostic): boolean => d.rule === 'yaml-syntax' || d.rule === 'markdown-structure';

/** What reading found that makes rules about the whole wait until it is mended. */
export const waitedFor = (reading: readonly Diagnostic[]): Diagnostic[] =>
  reading.filter((d) => losesParts(d) || isBroken(d));

/**
 * Leaves one finding for each cause. What only echoes another finding is dropped; it comes back once the cause is
 * mended, if it was no echo after all.
 */
export function withoutEchoes(
  found: readonly Diagnostic[],
  { reading, files, flowRules, wholeRules }: EchoContext,
): Diagnostic[] {
  const lost = reading.filter(losesParts);
  const unread = lost.some((d) => ['missing-file', 'unsafe-include', 'encoding'].includes(d.rule));
  const broken = reading.some(isBroken);
  const badIds = reading.filter((d) => d.rule === 'id-format').map(nameIn);
  const doubles = found.filter((d) => d.rule === 'duplicate-id');
  const unknown = found.filter(saysUnknown);
  const nameless = new Set(unknown.filter((d) => d.data.suggestion === undefined).map(nameIn));
  const unknownAudience = unknown.some((d) => d.rule === 'unknown-audience');
  const read = new Set(reading.map((d) => `${d.rule} ${d.range.file.path} ${d.range.start}`));

  const unknownEchoes = (d: Diagnostic): boolean => {
    const id = nameIn(d);
    if (unread || (lost.length > 0 && definedInText(id, files))) return true;
    if (badIds.some((bad) => bad.toLowerCase().startsWith(id))) return true;
    // A definition that took the name of another has lost its own: all that point at it point at nothing.
    if (d.data.suggestion === undefined && doubles.length > 0 && nameless.size <= doubles.length) return true;
    return d.rule === 'dead-anchor' && unknown.some((o) => o.rule !== d.rule && within(o, d) && within(d, o));
  };
  const unusedEchoes = (d: Diagnostic): boolean => {
    const id = nameIn(d);
    if (unread || lost.some((e) => e.message === 'wrong-type')) return true;
    if (lost.length > 0 && mentions(id, files) > 1) return true;
    // A slip in a reference leaves what was meant unused.
    return unknown.some(
      (o) =>
        (o.data.suggestion ?? id) === id && (o.rule === 'dead-anchor' || o.rule === `unknown-${String(d.data.kind)}`),
    );
  };
  return found.filter((d) => {
    if (read.has(`${d.rule} ${d.range.file.path} ${d.range.start}`)) return true;
    if (lost.some((e) => within(d, e)) || reading.some((e) => e.rule === 'id-format' && within(d, e))) return false;
    if (wholeRules.has(d.rule)) return lost.length === 0 && !broken && !unread;
    if (flowRules.has(d.rule)) return !broken && !unread && !(unknownAudience && aboutReach.has(d.rule));
    if (saysUnknown(d)) return !unknownEchoes(d);
    return d.rule !== 'unused-definition' || !unusedEchoes(d);
  });
}
