import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { ordered } from '../diagnostic/order.ts';
import { problem } from '../diagnostic/problems.ts';
import type { Guide } from '../model/guide.ts';
import { slug } from '../model/slug.ts';
import { decode } from '../source/decode.ts';
import { range, type SourceFile } from '../source/source-file.ts';
import { buildGuide } from './build/guide.ts';
import { includeFiles, type ReadFile, type TreeResult } from './include.ts';
import { loadWantedParser } from './prose.ts';
import type { MapTree, Tree } from './tree.ts';
import { hasShape } from './validate/has-shape.ts';

export type { ReadFile, ReadResult } from './include.ts';

export interface GuideInput {
  /** As the user named it, with `/` between folders; in folder form that of the `guide.yaml` or `guide.md`. */
  readonly path: string;
  /** The file as it is stored, or, without `bytes`, its text. */
  readonly bytes?: Uint8Array;
  readonly text?: string;
  /** Reads the files a guide includes; never called with a path outside the guide's folder. */
  readonly readFile: ReadFile;
  /** The path is the main file of a folder, which gives the guide its name. */
  readonly isFolder?: boolean;
}

export interface ParsedGuide {
  /** Undefined when the file holds no guide; a faulty guide is still a guide. */
  readonly guide?: Guide;
  /** In order of place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read, the main one first. */
  readonly files: readonly SourceFile[];
}

/** Reads a guide in either form. Never throws for what the files hold. */
export async function parseGuide(input: GuideInput): Promise<ParsedGuide> {
  const { file, problems } = input.bytes
    ? decode(input.path, input.bytes)
    : { file: { path: input.path, text: input.text ?? '' }, problems: [] };
  const diagnostics: Diagnostic[] = [...problems];
  if (file.text.trim() === '') {
    if (!hasError(diagnostics)) diagnostics.push(problem('schema/empty', {}, range(file, 0, 0)));
    return { diagnostics, files: [file] };
  }

  const read = await (isMarkdown(file) ? readMarkdownFile(file) : readYamlFile(file));
  diagnostics.push(...read.diagnostics);
  const { tree } = read;
  if (!tree) {
    if (!hasError(diagnostics)) diagnostics.push(problem('schema/empty', {}, range(file, 0, 0)));
    return { diagnostics: ordered(diagnostics), files: [file] };
  }
  if (!isGuide(tree)) {
    // A file that cannot be read in full may be a guide all the same: then the fault in reading is told of alone.
    if (!hasError(diagnostics))
      diagnostics.push(problem('schema/not-a-guide', {}, range(file, 0, firstLineEnd(file.text))));
    return { diagnostics: ordered(diagnostics), files: [file] };
  }

  const notices: MapTree[] = [];
  let hasLevelFiles = false;
  const included = await includeFiles(tree, file, {
    readFile: input.readFile,
    readYaml: readYamlFile,
    readLevel: (levelFile) => {
      hasLevelFiles = true;
      return readMarkdownLevel(levelFile, tree, notices);
    },
  });
  diagnostics.push(...included.diagnostics);
  // A guide in YAML may have its articles in Markdown files; they hold no links between parts.
  const joins = hasLevelFiles || (included.files.length > 0 && isMarkdown(file));
  const whole = joins ? await joinMarkdown(included.tree, notices) : included.tree;
  if (!hasShape(whole)) {
    const { checkShape } = await import('./validate/check-shape.ts');
    const damaged = read.damaged === true || included.damaged;
    diagnostics.push(...checkShape(whole, { damaged }));
  }
  const guide = buildGuide(whole, { fallbackId: nameOf(input) });
  await loadWantedParser();
  return { guide, diagnostics: ordered(diagnostics), files: [file, ...included.files] };
}

const hasError = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some((d) => d.severity === 'error');

function isGuide(tree: Tree): boolean {
  return tree.kind === 'map' && tree.entries.some((entry) => entry.key === 'veileder');
}

/** By the ending of the name; a name without a known one (standard input) by the content: front matter, then a heading. */
function isMarkdown(file: SourceFile): boolean {
  if (/\.(?:md|markdown)$/i.test(file.path)) return true;
  if (/\.(?:ya?ml|json)$/i.test(file.path)) return false;
  const open = /^\s*---[ \t]*\r?\n/.exec(file.text);
  if (!open) return false;
  const close = /^---[ \t]*$/m.exec(file.text.slice(open[0].length));
  return close !== null && /^#{1,6}[ \t]/m.test(file.text.slice(open[0].length + close.index));
}

async function readYamlFile(file: SourceFile): Promise<TreeResult> {
  const { readYaml } = await import('./yaml/read.ts');
  return readYaml(file);
}

async function readMarkdownFile(file: SourceFile): Promise<TreeResult> {
  const { readMarkdown } = await import('./markdown/read.ts');
  return readMarkdown(file);
}

/** Notices of a level's file belong to the guide; they are gathered until all files are read. */
async function readMarkdownLevel(file: SourceFile, guide: Tree, notices: MapTree[]): Promise<TreeResult> {
  const { readMarkdownLevel: readLevel } = await import('./markdown/read.ts');
  const level = await readLevel(file, guide);
  notices.push(...level.notices);
  return level;
}

async function joinMarkdown(guide: Tree, notices: readonly MapTree[]): Promise<Tree> {
  const { joinParts } = await import('./markdown/settle.ts');
  return joinParts(guide, notices);
}

/** The name of the folder, or of the file without its ending. */
function nameOf(input: GuideInput): string {
  const parts = input.path.split('/').filter((part) => part !== '' && part !== '.');
  const file = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '');
  const name = (input.isFolder ? parts.at(-2) : undefined) ?? file;
  return /^[a-z0-9][a-z0-9._-]*$/.test(name) ? name : slug(name) || 'veileder';
}

const firstLineEnd = (text: string): number => text.search(/[\r\n]|$/);
