import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { problem } from '../diagnostic/problems.ts';
import { decode } from '../source/decode.ts';
import type { SourceFile } from '../source/source-file.ts';
import { articleTree } from './article-file.ts';
import { folderOf, resolveInside } from './include-path.ts';
import { lineOf } from './scalar.ts';
import type { Entry, ListTree, ScalarTree, Tree } from './tree.ts';

/** `outside`: the file system leads out of the guide's folder, through a link for example. */
export type ReadResult = Uint8Array | 'missing' | 'unreadable' | 'outside';
export type ReadFile = (path: string) => ReadResult | Promise<ReadResult>;

/** A file read into a tree; `damaged` when it could only be read in part. */
export interface TreeResult {
  readonly tree?: Tree | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly damaged?: boolean | undefined;
}

/** What an include needs from the outside; each reader is loaded by the caller when first called. */
export interface IncludeReaders {
  readonly readFile: ReadFile;
  readonly readYaml: (file: SourceFile) => TreeResult | Promise<TreeResult>;
  /** A Markdown file that starts with the heading of a level. */
  readonly readLevel: (file: SourceFile) => TreeResult | Promise<TreeResult>;
}

export interface Included {
  readonly tree: Tree;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were included, each once. */
  readonly files: readonly SourceFile[];
  readonly damaged: boolean;
}

type Place = 'levels' | 'steps' | 'arenas' | 'articles' | 'examples';
const inGuide: readonly Place[] = ['levels', 'arenas', 'articles', 'examples'];
const inLevel: readonly Place[] = ['steps'];

/** More included files than any guide has; a file that is named again and again cannot fill the memory. */
const most = 1000;

/**
 * The tree with every `- file: x` of its lists replaced by what that file holds. An item whose file cannot be read is
 * left out of the list, and told of.
 */
export async function includeFiles(tree: Tree, main: SourceFile, readers: IncludeReaders): Promise<Included> {
  const includer = new Includer(folderOf(main.path), readers);
  const included = await includer.within(tree, inGuide, [main.path]);
  return {
    tree: included,
    diagnostics: includer.diagnostics,
    files: [...includer.files.values()],
    damaged: includer.damaged,
  };
}

class Includer {
  readonly diagnostics: Diagnostic[] = [];
  readonly files = new Map<string, SourceFile>();
  damaged = false;
  readonly #trees = new Map<string, Promise<Tree | undefined>>();
  readonly #folder: string;
  readonly #readers: IncludeReaders;
  #count = 0;

  constructor(folder: string, readers: IncludeReaders) {
    this.#folder = folder;
    this.#readers = readers;
  }

  /** `from`: the files that led here, the one the tree was read from last. */
  async within(tree: Tree, places: readonly Place[], from: readonly string[]): Promise<Tree> {
    if (tree.kind !== 'map') return tree;
    const entries: Entry[] = [];
    let changed = false;
    for (const entry of tree.entries) {
      const place = places.find((name) => name === entry.key);
      const value = place && entry.value.kind === 'list' ? await this.#list(entry.value, place, from) : entry.value;
      changed ||= value !== entry.value;
      entries.push(value === entry.value ? entry : { ...entry, value });
    }
    return changed ? { ...tree, entries } : tree;
  }

  async #list(list: ListTree, place: Place, from: readonly string[]): Promise<ListTree> {
    const items: Tree[] = [];
    for (const item of list.items) {
      const file = fileNamedBy(item);
      if (file) items.push(...(await this.#file(file, place, from)));
      else items.push(place === 'levels' ? await this.within(item, inLevel, from) : item);
    }
    const same = items.length === list.items.length && items.every((item, i) => item === list.items[i]);
    return same ? list : { ...list, items };
  }

  /** The content of a file as the items it stands for: one, or none when it cannot be read. */
  async #file(named: ScalarTree, place: Place, from: readonly string[]): Promise<readonly Tree[]> {
    const written = lineOf(named) ?? '';
    const path = resolveInside(this.#folder, from.at(-1) ?? '', written);
    if (path === undefined) return this.#refuse(problem('unsafe-include/default', { path: written }, named.range));
    if (from.includes(path)) return this.#refuse(problem('missing-file/cycle', { path: written }, named.range));
    if (++this.#count > most) {
      return this.#count > most + 1
        ? []
        : this.#refuse(problem('alias-expansion/default', { limit: most }, named.range));
    }
    const key = `${place}\n${path}`;
    let reading = this.#trees.get(key);
    if (!reading) {
      reading = this.#read(path, place, named, written);
      this.#trees.set(key, reading);
    }
    const tree = await reading;
    if (!tree) return [];
    const next = [...from, path];
    const again = fileNamedBy(tree);
    if (again) return this.#file(again, place, next);
    return [place === 'levels' ? await this.within(tree, inLevel, next) : tree];
  }

  async #read(path: string, place: Place, named: ScalarTree, written: string): Promise<Tree | undefined> {
    const result = await this.#readers.readFile(path);
    if (result === 'missing') this.#refuse(problem('missing-file/default', { path: written }, named.range));
    else if (result === 'unreadable') this.#refuse(problem('missing-file/unreadable', { path: written }, named.range));
    else if (result === 'outside') this.#refuse(problem('unsafe-include/default', { path: written }, named.range));
    else {
      const { file, problems } = decode(path, result);
      this.files.set(path, file);
      this.diagnostics.push(...problems);
      const { tree, diagnostics, damaged } = await this.#parse(file, place);
      this.diagnostics.push(...diagnostics);
      this.damaged ||= damaged === true || (tree === undefined && diagnostics.length > 0);
      // An empty file stands for nothing; only the file itself can be pointed at.
      if (tree === undefined && diagnostics.length + problems.length === 0) {
        this.diagnostics.push(problem('schema/empty', {}, { file, start: 0, end: 0 }));
      }
      return tree;
    }
    return undefined;
  }

  #parse(file: SourceFile, place: Place): TreeResult | Promise<TreeResult> {
    const markdown = /\.(?:md|markdown)$/i.test(file.path);
    if (markdown && (place === 'articles' || place === 'examples')) {
      return { tree: file.text.trim() === '' ? undefined : articleTree(file), diagnostics: [] };
    }
    return markdown && place === 'levels' ? this.#readers.readLevel(file) : this.#readers.readYaml(file);
  }

  #refuse(found: Diagnostic): readonly Tree[] {
    this.diagnostics.push(found);
    this.damaged = true;
    return [];
  }
}

/** The scalar of an item that is `{ file: … }` and nothing more. */
function fileNamedBy(item: Tree): ScalarTree | undefined {
  if (item.kind !== 'map' || item.entries.length !== 1) return undefined;
  const [entry] = item.entries;
  return entry?.key === 'file' && entry.value.kind === 'scalar' ? entry.value : undefined;
}
