import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { problem } from '../../diagnostic/problems.ts';
import { range, type SourceFile } from '../../source/source-file.ts';
import type { Tree } from '../tree.ts';
import { type Failure, readFast } from './fast.ts';
import { maxDepth } from './nodes.ts';

export interface YamlReading {
  /** Absent when nothing is written, or nothing could be read. */
  readonly tree?: Tree;
  readonly diagnostics: readonly Diagnostic[];
  /** Something could not be read and was left out: what seems to be missing may be there. */
  readonly damaged: boolean;
}

/** After so many faults the rest is noise; each costs a reading, so a large file gets fewer. */
const maxFaults = 20;
const maxRead = 1_000_000;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads YAML, or the stretch of a file that holds it (front matter); ranges refer to the whole file.
 * After a syntax error the faulty part is left out and the rest is read, so that each fault is told once and
 * faults elsewhere are still found. Never rejects for bad content.
 */
export async function readYaml(
  file: SourceFile,
  options: { readonly start?: number; readonly end?: number } = {},
): Promise<YamlReading> {
  const { start = 0, end = file.text.length } = options;
  const diagnostics: Diagnostic[] = [];
  const left: Stretch[] = [];
  let text = file.text;
  const rounds = Math.max(1, Math.min(maxFaults, Math.floor(maxRead / (end - start + 1))));
  for (let round = 0; round <= rounds; round++) {
    const reading = readFast(text, file, start, end);
    switch (reading.kind) {
      case 'tree': {
        diagnostics.push(...reading.nodes.problems);
        return done(reading.tree, diagnostics, left, text, false);
      }
      case 'unusual': {
        const { readThoroughly } = await import('./thorough.ts');
        const thorough = readThoroughly(text, file, start, end);
        diagnostics.push(...thorough.problems);
        const { failure } = thorough;
        if (failure && thorough.problems.length === 0) {
          const near = text.slice(failure.at, end).split(/[\r\n]/, 1)[0] ?? '';
          const at = range(file, failure.at, failure.at + near.length);
          diagnostics.push(problem('yaml-syntax/other', { near: near.slice(0, 40) }, at));
        }
        return done(thorough.tree, diagnostics, left, text, thorough.damaged || failure !== undefined);
      }
      case 'too-deep':
        diagnostics.push(problem('too-large/depth', { limit: maxDepth }, range(file, reading.at, reading.at + 1)));
        return { diagnostics, damaged: true };
      case 'failure': {
        const mended = await mend(reading, { text, file, start, end });
        if ('tree' in mended) return done(mended.tree, [...diagnostics, ...mended.problems], left, text, false);
        if (mended.text === text) return { diagnostics: [...diagnostics, mended.problem], damaged: true };
        text = mended.text;
        if (mended.left) left.push(mended.left);
        if (!repeats(mended.problem, diagnostics)) diagnostics.push(mended.problem);
      }
    }
  }
  return { diagnostics, damaged: true };
}

/** A file indented with tabs is one fault, and so is one full of control characters. */
const repeats = (next: Diagnostic, told: readonly Diagnostic[]): boolean =>
  (next.message === 'tab' || next.message === 'control') && told.some((d) => d.message === next.message);

interface Reading {
  readonly text: string;
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

type Mended =
  | { readonly problem: Diagnostic; readonly text: string; readonly left?: Stretch }
  | { readonly tree: Tree | undefined; readonly problems: readonly Diagnostic[] };

/** Says what is wrong, and gives a copy of the text, of the same length, without it. */
async function mend(failure: Failure, reading: Reading): Promise<Mended> {
  const { text, file, start, end } = reading;
  const control = /non-printable|JSON character/.test(failure.reason) ? controls.exec(text.slice(failure.at)) : null;
  controls.lastIndex = 0;
  if (control) {
    const at = failure.at + control.index;
    const character = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      problem: problem('encoding/control', { character }, range(file, at, at + 1)),
      text: text.replace(controls, '\uFFFD'),
    };
  }
  const { diagnose } = await import('./diagnose.ts');
  const fault = diagnose(text, file, failure, start, end);
  if (!fault.explained) {
    const { readThoroughly } = await import('./thorough.ts');
    const second = readThoroughly(text, file, start, end);
    if (!second.failure && !second.damaged) return { tree: second.tree, problems: second.problems };
  }
  const left = { start: Math.max(start, fault.start), end: Math.min(end, fault.end) };
  const blank = text.slice(left.start, left.end).replace(/[^\r\n]/g, ' ');
  return { problem: fault.problem, text: text.slice(0, left.start) + blank + text.slice(left.end), left };
}

/** What YAML does not allow outside double quotes. */
const controls =
  /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function done(
  tree: Tree | undefined,
  diagnostics: readonly Diagnostic[],
  left: readonly Stretch[],
  text: string,
  damaged: boolean,
): YamlReading {
  const kept = tree && left.length > 0 ? withoutHoles(tree, left, text) : tree;
  return { ...(kept && { tree: kept }), diagnostics, damaged: damaged || left.length > 0 };
}

/** Drops the keys and items whose value was left out: that they are empty is no fault of the author. */
function withoutHoles(tree: Tree, left: readonly Stretch[], text: string): Tree | undefined {
  if (tree.kind === 'scalar') return tree.source === '' && isHole(tree.range.end, left, text) ? undefined : tree;
  if (tree.kind === 'list') {
    return { ...tree, items: tree.items.flatMap((item) => withoutHoles(item, left, text) ?? []) };
  }
  const entries = tree.entries.flatMap((entry) => {
    const value = withoutHoles(entry.value, left, text);
    return value ? [{ ...entry, value }] : [];
  });
  return { ...tree, entries };
}

const isHole = (at: number, left: readonly Stretch[], text: string): boolean =>
  left.some((hole) => text.slice(Math.min(at, hole.start), Math.max(at, hole.start)).trim() === '');
