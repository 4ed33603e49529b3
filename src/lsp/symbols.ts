import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { LspWords } from '../messages/lsp/shape.ts';
import { type DefinedKind, definedOf } from '../model/definition-index.ts';
import type { Guide, Level } from '../model/guide.ts';
import { at, originOf } from '../model/origin.ts';
import type { Branch, Outcome, Step } from '../model/step.ts';
import { formatTarget } from '../model/target.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import type { Places } from './places.ts';

const symbolKinds = {
  level: 3,
  step: 6,
  branch: 23,
  outcome: 24,
  section: 2,
  definition: 14,
} as const satisfies Record<string, SymbolKind>;

/** The outline of one file of a guide: levels, their steps, what is for some audiences, outcomes; then what is defined. */
export class Outline {
  readonly #file: SourceFile;
  readonly #places: Places;
  readonly #words: LspWords;

  constructor(file: SourceFile, places: Places, words: LspWords) {
    this.#file = file;
    this.#places = places;
    this.#words = words;
  }

  of(guide: Guide): DocumentSymbol[] {
    const levels = guide.levels.flatMap((level) => this.#level(level));
    return [...levels, ...sections.flatMap(({ list, kind }) => this.#section(guide, list, kind))];
  }

  /** Parts that stand in this file, though what they are part of may stand in another. */
  #symbol(
    node: object,
    name: string,
    detail: string,
    kind: SymbolKind,
    selection: Range,
    children: DocumentSymbol[],
  ): DocumentSymbol[] {
    const range = originOf(node)?.node;
    if (range?.file.path !== this.#file.path) return children;
    const inside = selection.file === range.file && range.start <= selection.start && selection.end <= range.end;
    return [
      {
        name: name.trim() === '' ? '–' : name,
        ...(detail === '' ? {} : { detail }),
        kind,
        range: this.#places.range(range),
        selectionRange: this.#places.range(inside ? selection : { ...range, end: range.start }),
        ...(children.length > 0 ? { children } : {}),
      },
    ];
  }

  #level(level: Level): DocumentSymbol[] {
    const steps = level.steps.flatMap((step) => this.#step(step));
    const name = `${this.#words.kinds.level} ${level.id}: ${level.title}`;
    return this.#symbol(level, name, '', symbolKinds.level, at(level, 'title'), steps);
  }

  #step(step: Step): DocumentSymbol[] {
    const name = step.number === undefined ? step.title : `${step.number}. ${step.title}`;
    const children = [
      ...step.branches.flatMap((branch) => this.#branch(branch)),
      ...step.outcomes.flatMap((outcome) => this.#outcome(outcome)),
    ];
    return this.#symbol(step, name, step.id, symbolKinds.step, at(step, 'title'), children);
  }

  #branch(branch: Branch): DocumentSymbol[] {
    const outcomes = branch.outcomes.flatMap((outcome) => this.#outcome(outcome));
    const name = branch.title ?? `${this.#words.kinds.branch}: ${branch.audiences.join(', ')}`;
    return this.#symbol(branch, name, '', symbolKinds.branch, at(branch, 'audiences'), outcomes);
  }

  #outcome(outcome: Outcome): DocumentSymbol[] {
    const name = outcome.when.join(' / ') || outcome.id;
    const detail = outcome.go.map(({ to }) => formatTarget(to)).join(', ');
    return this.#symbol(outcome, name, `→ ${detail}`, symbolKinds.outcome, at(outcome, 'when'), []);
  }

  #section(guide: Guide, list: (typeof sections)[number]['list'], kind: DefinedKind): DocumentSymbol[] {
    const nodes: readonly object[] = guide[list];
    const defined = definedOf(guide, kind);
    const children = nodes.flatMap((node, i) => {
      const { id = '', title = '', range } = defined[i] ?? {};
      return range ? this.#symbol(node, title, id, symbolKinds.definition, range, []) : [];
    });
    const [first] = children;
    const last = children.at(-1);
    if (!first || !last) return [];
    const range = { start: first.range.start, end: last.range.end };
    const name = this.#words.kinds[kind];
    const selectionRange = first.selectionRange;
    return [{ name, kind: symbolKinds.section, range: spanning(children, range), selectionRange, children }];
  }
}

/** Definitions may stand in another order in the file than in the guide's list. */
function spanning(symbols: readonly DocumentSymbol[], first: DocumentSymbol['range']): DocumentSymbol['range'] {
  let { start, end } = first;
  const isBefore = (a: typeof start, b: typeof start): boolean =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  for (const { range } of symbols) {
    if (isBefore(range.start, start)) start = range.start;
    if (isBefore(end, range.end)) end = range.end;
  }
  return { start, end };
}

const sections = [
  { list: 'audiences', kind: 'audience' },
  { list: 'roles', kind: 'role' },
  { list: 'systems', kind: 'system' },
  { list: 'tools', kind: 'tool' },
  { list: 'consents', kind: 'consent' },
  { list: 'contacts', kind: 'contact' },
  { list: 'notices', kind: 'notice' },
  { list: 'exits', kind: 'exit' },
  { list: 'arenas', kind: 'arena' },
  { list: 'articles', kind: 'article' },
  { list: 'glossary', kind: 'term' },
  { list: 'examples', kind: 'example' },
  { list: 'laws', kind: 'law' },
  { list: 'tracks', kind: 'track' },
] as const satisfies readonly { list: keyof Guide; kind: DefinedKind }[];
