import { slug, stepSlug } from '../../model/slug.ts';
import { parseTarget } from '../../model/target.ts';
import type { Entry, Link, MapTree, ScalarTree, Tree } from '../tree.ts';
import { child, definitionKinds, text } from './reading.ts';

interface KnownStep {
  readonly id: string;
  readonly given: boolean;
  readonly level: number;
  readonly title: string;
  readonly number: string;
}

interface KnownLevel {
  readonly id: string;
  /** Slugs of the ways to name it, without its title. */
  readonly names: readonly string[];
  readonly title: string;
  readonly path: string;
  readonly steps: readonly KnownStep[];
}

/** Everything in a guide that a link can name. */
class Known {
  readonly levels: readonly KnownLevel[];
  readonly steps: readonly KnownStep[];
  private readonly definitions = new Map<string, { readonly id: string; readonly titles: readonly string[] }[]>();

  constructor(guide: Tree) {
    this.levels = items(guide, 'levels').map((level, index) => {
      const id = text(child(level, 'id')) ?? '';
      const steps = items(level, 'steps').map((step, i): KnownStep => {
        const given = text(child(step, 'id'));
        const title = text(child(step, 'title')) ?? '';
        const number = text(child(step, 'number')) ?? '';
        return {
          id: given ?? stepSlug(id, title, i),
          given: given !== undefined,
          level: index,
          title: slug(title),
          number: slug(number),
        };
      });
      const own = slug(id);
      const names = own === '' ? [] : [`niva-${own}`, `nivaa-${own}`, `level-${own}`, `dassi-${own}`];
      return { id, names, title: slug(text(child(level, 'title')) ?? ''), path: level.range.file.path, steps };
    });
    this.steps = this.levels.flatMap((level) => level.steps);
    for (const [key, kind] of Object.entries(definitionKinds))
      this.definitions.set(
        kind,
        items(guide, key).flatMap((item) => {
          const id = text(child(item, 'id'));
          if (id === undefined) return [];
          const act = [text(child(item, 'act')), text(child(item, 'paragraph'))]
            .filter((part) => part !== undefined)
            .join(' ');
          const aliases = items(item, 'aliases').flatMap((alias) => text(alias) ?? []);
          return [
            { id, titles: [text(child(item, 'title')) ?? act, ...aliases].map(slug).filter((title) => title !== '') },
          ];
        }),
      );
  }

  definition(kind: string, address: string): string | undefined {
    const all = this.definitions.get(kind) ?? [];
    if (all.some(({ id }) => id === address)) return address;
    const wanted = slug(address);
    return (
      all.find(({ id }) => slug(id) === wanted)?.id ?? alone(all.filter(({ titles }) => titles.includes(wanted)))?.id
    );
  }

  /** By id, by the id made from level and title, by `niva-1-trinn-3`, by a title only one step has (in the guide, or in the level). */
  step(address: string, level: number | undefined): string | undefined {
    if (this.steps.some(({ id }) => id === address)) return address;
    const wanted = slug(address);
    const exact = this.steps.find(({ id }) => slug(id) === wanted);
    if (exact) return exact.id;
    const place = /^(?:niva|nivaa|level|dassi)-(.+)-(?:trinn|steg|step|lavki)-([0-9a-z-]+)$/.exec(wanted);
    if (place) {
      const steps = this.levels.find(({ id }) => slug(id) === place[1])?.steps ?? [];
      const numbered = steps.find(({ number }) => number === place[2]);
      return (numbered ?? steps[Number(place[2]) - 1])?.id;
    }
    const called = this.steps.filter(
      ({ title, number }) =>
        title !== '' && (title === wanted || `${number}-${title}` === wanted || `trinn-${number}-${title}` === wanted),
    );
    return (alone(called) ?? alone(called.filter((step) => step.level === level)))?.id;
  }

  level(address: string): string | undefined {
    const wanted = slug(address.replace(/\.(?:md|ya?ml)$/i, ''));
    const file = /[^/]*\.\w+$/.exec(address)?.[0];
    const named = this.levels.find(({ names, title }) =>
      names.some((name) => wanted.startsWith(name) && (wanted === name || wanted === `${name}-${title}`)),
    );
    return (named ?? this.levels.find(({ path }) => file !== undefined && `/${path}`.endsWith(`/${file}`)))?.id;
  }
}

const alone = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

function items(tree: Tree | undefined, key: string): readonly Tree[] {
  const list = child(tree, key);
  return list?.kind === 'list' ? list.items : [];
}

const fixed: Readonly<Record<string, string>> = {
  avslutt: 'close',
  close: 'close',
  'avslutt-saken': 'close',
  'avslutt-saka': 'close',
  'avslutt-loggen': 'close-log',
  'close-log': 'close-log',
  neste: 'next',
  next: 'next',
  'neste-trinn': 'next',
  'neste-steg': 'next',
  'next-step': 'next',
};

/** Words that are fixed even where a step has that title. */
const always = new Set(['avslutt', 'close', 'avslutt-loggen', 'close-log', 'neste', 'next']);

function target(known: Known, address: string, level: number | undefined): string | undefined {
  const wanted = slug(address);
  if (always.has(wanted)) return fixed[wanted];
  const id = known.level(address);
  if (id !== undefined) return `level:${id}`;
  const step = known.step(address, level);
  if (step !== undefined) return `step:${step}`;
  const exit = known.definition('exit', address);
  if (exit !== undefined) return `exit:${exit}`;
  return fixed[wanted];
}

/** What a link is to say when nothing answers to it: a level by its name, else what the author wrote. */
function unanswered(link: Link): string | undefined {
  if (link.as !== 'target') return undefined;
  const level = /^(?:niva|nivaa|level|dassi)-([^-]+|\d[\d-]*)$/.exec(slug(link.address));
  return level ? `level:${level[1]}` : undefined;
}

function settled(scalar: ScalarTree, link: Link, known: Known, level: number | undefined): ScalarTree {
  const found =
    link.as === 'target'
      ? target(known, link.address, level)
      : link.as === 'step'
        ? known.step(link.address, level)
        : link.as === 'level'
          ? known.level(link.address)
          : known.definition(link.as, link.address);
  const value = found ?? unanswered(link);
  if (value === undefined || (link.as === 'target' && !parseTarget(value))) return scalar;
  const { link: _, ...rest } = scalar;
  return found === undefined ? { ...scalar, value, source: value } : { ...rest, value, source: value };
}

/**
 * Gives the links of a guide the ids of what they name. To be called once more when the parts of a guide are
 * joined: what one file does not know another may. A link that names nothing keeps its own words.
 */
export function settleLinks(guide: Tree): Tree {
  const known = new Known(guide);
  const walk = (tree: Tree, level: number | undefined): Tree => {
    switch (tree.kind) {
      case 'scalar':
        return tree.link ? settled(tree, tree.link, known, level) : tree;
      case 'list': {
        let changed: Tree[] | undefined;
        for (let i = 0; i < tree.items.length; i++) {
          const item = tree.items[i];
          const value = item && walk(item, level);
          if (!value || value === item) continue;
          changed ??= [...tree.items];
          changed[i] = value;
        }
        return changed ? { ...tree, items: changed } : tree;
      }
      case 'map': {
        let changed: Entry[] | undefined;
        for (let i = 0; i < tree.entries.length; i++) {
          const entry = tree.entries[i];
          if (!entry) continue;
          const value = tree === guide && entry.key === 'levels' ? levels(entry.value) : walk(entry.value, level);
          if (value === entry.value) continue;
          changed ??= [...tree.entries];
          changed[i] = { key: entry.key, keyRange: entry.keyRange, value };
        }
        return changed ? ({ ...tree, entries: changed } satisfies MapTree) : tree;
      }
    }
  };
  const levels = (tree: Tree): Tree =>
    tree.kind === 'list' ? { ...tree, items: tree.items.map((item, i) => walk(item, i)) } : walk(tree, undefined);
  return walk(guide, undefined);
}

/** The guide with the notices of its parts, and every link settled: what one file does not know another may. */
export function joinParts(guide: Tree, notices: readonly MapTree[]): Tree {
  if (guide.kind !== 'map' || notices.length === 0) return settleLinks(guide);
  const at = guide.entries.findIndex((entry) => entry.key === 'notices');
  const before = guide.entries[at];
  const range = notices[0]?.range ?? guide.range;
  const all = [...(before?.value.kind === 'list' ? before.value.items : []), ...notices];
  const entry = {
    key: 'notices',
    keyRange: before?.keyRange ?? range,
    value: { kind: 'list', range, items: all } as const,
  };
  const entries = before ? guide.entries.map((known, i) => (i === at ? entry : known)) : [...guide.entries, entry];
  return settleLinks({ ...guide, entries });
}
