import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { mendedTexts } from '../../lint/fixes.ts';
import type { GuideFile } from '../find-guides.ts';
import { readGuide } from '../read-guide.ts';
import { writeWhole } from '../write-output.ts';
import { type CheckInput, checkParsed } from './check-here.ts';

/** More rounds than any chain of mends that depend on each other has needed. */
const mostRounds = 10;

/** A file that mending changes. */
export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Puts in every safe mend of a guide, round by round, since one may make room for the next. A round that would leave
 * more findings than it found is not made: its mends are tried one by one, and those that add something are left out.
 */
export async function mendGuide(input: CheckInput, guide: GuideFile): Promise<MendedFile[]> {
  const texts = new Map<string, { before: string; after: string }>();
  const refused = new Set<string>();
  let found = await lint(input, guide, texts);
  // What could not be read as text must not be written back as text.
  if (found.some((d) => d.rule === 'encoding' && d.severity === 'error')) return [];
  for (let round = 0; round < mostRounds; round++) {
    const candidates = found.filter((d) => d.fix && !refused.has(nameOf(d)));
    if (candidates.length === 0) break;
    let better = await tryMends(input, guide, texts, candidates, found.length);
    if (!better) {
      for (const one of candidates) {
        better = await tryMends(input, guide, texts, [one], found.length);
        if (better) break;
        refused.add(nameOf(one));
      }
    }
    if (!better) break;
    found = better;
  }
  return [...texts].map(([path, { before, after }]) => ({ path, before, after })).filter((f) => f.before !== f.after);
}

/** Writes the mended files, each whole. */
export async function writeMended({ io }: CheckInput, files: readonly MendedFile[]): Promise<void> {
  for (const { path, after } of files) await writeWhole(io, path, after);
}

const nameOf = (d: Diagnostic): string => JSON.stringify([d.rule, d.message, d.data, d.fix?.edits.map((e) => e.text)]);

type Texts = Map<string, { before: string; after: string }>;

async function lint(input: CheckInput, guide: GuideFile, texts: Texts): Promise<readonly Diagnostic[]> {
  const overlay = new Map([...texts].map(([path, { after }]) => [path, after]));
  const parsed = await readGuide(input.io, guide, overlay);
  return (await checkParsed(input, guide.path, parsed)).diagnostics;
}

/** The findings after these mends, with the texts changed; undefined, and nothing changed, when they make nothing better. */
async function tryMends(
  input: CheckInput,
  guide: GuideFile,
  texts: Texts,
  mends: readonly Diagnostic[],
  before: number,
): Promise<readonly Diagnostic[] | undefined> {
  const kept = new Map(texts);
  for (const [file, after] of mendedTexts(mends)) {
    // The mark at the start of the file is no part of its text, but stays in the file.
    const mark = file.hasMark ? '\uFEFF' : '';
    texts.set(file.path, { before: texts.get(file.path)?.before ?? mark + file.text, after: mark + after });
  }
  const found = await lint(input, guide, texts);
  if (found.length < before) return found;
  texts.clear();
  for (const [path, text] of kept) texts.set(path, text);
  return undefined;
}
