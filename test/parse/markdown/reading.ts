import type { Diagnostic } from '../../../src/diagnostic/diagnostic.ts';
import { readMarkdown } from '../../../src/parse/markdown/read.ts';
import type { Tree } from '../../../src/parse/tree.ts';
import { positionAt, type Range, type SourceFile, textOf } from '../../../src/source/source-file.ts';

/** A Markdown guide with the least front matter there can be. */
export const guideFile = (body: string, front = ''): SourceFile => ({
  path: 'guide.md',
  text: `---\nveileder: 1\ntitle: Prøve\nlanguage: nb\n${front}---\n${body}`,
});

export const crlf = (file: SourceFile): SourceFile => ({ ...file, text: file.text.replace(/\n/g, '\r\n') });

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The values of a tree without their places. */
export function plainOf(tree: Tree): Plain {
  switch (tree.kind) {
    case 'map':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainOf(value)]));
    case 'list':
      return tree.items.map(plainOf);
    case 'scalar':
      return tree.value;
  }
}

export async function read(file: SourceFile): Promise<Tree> {
  const { tree, diagnostics } = await readMarkdown(file);
  if (!tree || diagnostics.length > 0) throw new Error(`not read: ${diagnostics.map(told).join('; ')}`);
  return tree;
}

export const told = (d: Diagnostic): string => {
  const { line, column } = positionAt(d.range.file, d.range.start);
  return `${line}:${column} ${d.rule}/${d.message} ${JSON.stringify(textOf(d.range))} ${JSON.stringify(d.data)}`;
};

/** Follows a path such as `levels.0.steps.1.who`; `title!` is the place of a key. */
export function placeOf(tree: Tree, path: string): Range {
  let at = tree;
  for (const step of path.split('.')) {
    if (at.kind === 'list') {
      const item = at.items[Number(step)];
      if (!item) throw new Error(`nothing at ${step} in ${path}`);
      at = item;
    } else if (at.kind === 'map') {
      const entry = at.entries.find(({ key }) => key === step.replace('!', ''));
      if (!entry) throw new Error(`nothing at ${step} in ${path}`);
      if (step.endsWith('!')) return entry.keyRange;
      at = entry.value;
    } else throw new Error(`${path} goes into a text`);
  }
  return at.range;
}
