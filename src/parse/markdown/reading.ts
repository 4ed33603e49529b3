import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { type ProblemCode, type Problems, problem } from '../../diagnostic/problems.ts';
import type { ReferenceKind } from '../../model/references.ts';
import { slug, untaken } from '../../model/slug.ts';
import type { Range, SourceFile } from '../../source/source-file.ts';
import type { ListTree, MapTree, ScalarTree, Tree } from '../tree.ts';
import type { Definitions } from './links.ts';

/** The lists of definitions, by their keys in a guide. */
export const definitionKinds = {
  audiences: 'audience',
  systems: 'system',
  notices: 'notice',
  roles: 'role',
  tools: 'tool',
  contacts: 'contact',
  consents: 'consent',
  exits: 'exit',
  arenas: 'arena',
  articles: 'article',
  laws: 'law',
  tracks: 'track',
} as const satisfies Record<string, ReferenceKind>;

/** What is gathered while one Markdown file is read. */
export class Reading {
  readonly file: SourceFile;
  readonly definitions: Definitions;
  readonly problems: Diagnostic[] = [];
  /** Notices written as callouts, in the order of the file. */
  readonly notices: MapTree[] = [];
  /** The guide's own words for a level. */
  readonly levelWords: string[] = [];
  private readonly titles = new Map<ReferenceKind, Map<string, string>>();
  private readonly ids = new Set<string>();

  constructor(file: SourceFile, definitions: Definitions) {
    this.file = file;
    this.definitions = definitions;
  }

  report<C extends ProblemCode>(code: C, data: Problems[C], range: Range): void {
    this.problems.push(problem(code, data, range));
  }

  /** Remembers what a definition is called, so that its title can stand for its id. */
  know(kind: ReferenceKind, id: string, title: string | undefined): void {
    const known = this.titles.get(kind) ?? new Map<string, string>();
    this.titles.set(kind, known);
    this.ids.add(id);
    const own = slug(id);
    if (!known.has(own)) known.set(own, id);
    if (!title) return;
    const called = slug(title);
    if (!known.has(called)) known.set(called, id);
  }

  knowAll(guide: Tree | undefined): void {
    if (guide?.kind !== 'map') return;
    for (const [key, kind] of Object.entries(definitionKinds)) {
      const list = child(guide, key);
      if (list?.kind !== 'list') continue;
      for (const item of list.items) {
        const id = text(child(item, 'id'));
        if (id !== undefined) this.know(kind, id, text(child(item, 'title')) ?? text(child(item, 'act')));
      }
    }
  }

  /** The id that words name, if they name anything of that kind. */
  named(kind: ReferenceKind, words: string): string | undefined {
    return this.titles.get(kind)?.get(slug(words));
  }

  idsOf(kind: ReferenceKind): ReadonlySet<string> {
    return new Set(this.titles.get(kind)?.values());
  }

  newId(wanted: string): string {
    return untaken(wanted, this.ids);
  }
}

export function child(tree: Tree | undefined, key: string): Tree | undefined {
  return tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key)?.value : undefined;
}

export function text(tree: Tree | undefined): string | undefined {
  if (tree?.kind !== 'scalar' || tree.value === null) return undefined;
  return typeof tree.value === 'string' ? tree.value : tree.source;
}

/** A value that stands for the author's characters, such as `form` for `skjema`. */
export function scalar(value: string | number | boolean | null, range: Range): ScalarTree {
  return { kind: 'scalar', range, value, source: value === null ? '' : String(value), at: () => range };
}

export function listOf(items: readonly Tree[], fallback: Range): ListTree {
  const first = items[0]?.range ?? fallback;
  const last = items.at(-1)?.range ?? fallback;
  return { kind: 'list', range: { file: first.file, start: first.start, end: Math.max(first.end, last.end) }, items };
}
