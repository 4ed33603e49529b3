import type { Definition, Nodes, RootContent } from 'mdast';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { problem } from '../../diagnostic/problems.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { isCertain } from '../mdast/certain.ts';
import { readMdast } from '../mdast/read.ts';
import type { MapTree, Tree } from '../tree.ts';
import { readYaml } from '../yaml/read.ts';
import { readDocument } from './document.ts';
import { findFrontMatter } from './front-matter.ts';
import { plain, spanOf } from './inline.ts';
import { readLevel } from './levels.ts';
import { Reading } from './reading.ts';
import { sectionsOf } from './sections.ts';
import { settleLinks } from './settle.ts';
import { tooDeep } from './too-deep.ts';

export interface MarkdownReading {
  readonly tree?: Tree | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Something could not be read and was left out. */
  readonly damaged: boolean;
}

export interface LevelReading extends MarkdownReading {
  /** The notices written as callouts in the level's file; they belong to the guide. */
  readonly notices: readonly MapTree[];
}

/**
 * Reads a Markdown guide (schemas/FORMAT.md) into the tree a YAML guide has. Never rejects for bad content.
 * The guide's levels and articles in files of their own become `{ file: … }`; see `joinParts`.
 */
export async function readMarkdown(file: SourceFile): Promise<MarkdownReading> {
  const front = findFrontMatter(file);
  if (front.kind === 'missing') {
    const end = file.text.search(/[\r\n]|$/);
    return {
      diagnostics: [problem('markdown-structure/front-matter-missing', {}, { file, start: 0, end })],
      damaged: true,
    };
  }
  if (front.kind === 'unclosed')
    return {
      diagnostics: [
        problem('markdown-structure/front-matter-unclosed', {}, { file, start: front.start, end: front.end }),
      ],
      damaged: true,
    };
  const deep = tooDeep(file, front.body);
  if (deep) return { diagnostics: [deep], damaged: true };
  const { tree, diagnostics, damaged } = await readYaml(file, { start: front.start, end: front.end });
  const fields = tree?.kind === 'map' ? tree : undefined;
  const blocks = await parseBody(file, front.body);
  const reading = new Reading(file, definitionsIn(blocks));
  if (tree && !fields) return { tree, diagnostics, damaged };
  const guide = readDocument(reading, fields, blocks, { start: front.start, end: file.text.length });
  return { tree: settleLinks(guide), diagnostics: [...diagnostics, ...reading.problems], damaged };
}

/** Reads a file that holds one level, beginning with its heading. `guide` is the guide's own file, for what it defines. */
export async function readMarkdownLevel(file: SourceFile, guide?: Tree): Promise<LevelReading> {
  const front = findFrontMatter(file);
  const start = front.kind === 'found' ? front.body : 0;
  const deep = tooDeep(file, start);
  if (deep) return { diagnostics: [deep], damaged: true, notices: [] };
  const blocks = await parseBody(file, start);
  const reading = new Reading(file, definitionsIn(blocks));
  reading.knowAll(guide);
  const { sections } = sectionsOf(blocks, 1);
  let tree: Tree | undefined;
  for (const section of sections) {
    const level = tree ? undefined : readLevel(reading, section);
    if (level) tree = level;
    else {
      const title = plain(file, spanOf(section.heading.children));
      reading.report('markdown-structure/unknown-section', { title: title.text }, title.range);
    }
  }
  if (!tree && reading.problems.length === 0 && file.text.trim() !== '')
    reading.report('markdown-structure/text-outside', { text: '' }, { file, start, end: file.text.search(/[\r\n]|$/) });
  return { tree, diagnostics: reading.problems, damaged: tree === undefined, notices: reading.notices };
}

/** The body parsed at its own offsets in the file. */
async function parseBody(file: SourceFile, start: number): Promise<RootContent[]> {
  const { text } = file;
  if (isCertain(text)) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const blank = text.slice(from, start).trim() === '' ? from : text.indexOf('\n', start) + 1 || text.length;
    return readMdast(text, blank, linesBefore(text, blank) + 1).children;
  }
  const { parseRemark } = await import('../remark.ts');
  // What stands before it is blanked out.
  return parseRemark(text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start)).children;
}

function linesBefore(text: string, end: number): number {
  let lines = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) lines++;
  return lines;
}

function definitionsIn(blocks: readonly Nodes[], found = new Map<string, Definition>()): Map<string, Definition> {
  for (const block of blocks) {
    if (block.type === 'definition') {
      if (!found.has(block.identifier)) found.set(block.identifier, block);
    } else if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
      definitionsIn(block.children, found);
  }
  return found;
}
