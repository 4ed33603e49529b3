import type { Range, SourceFile } from '../../source/source-file.ts';
import type { Entry, Tree } from '../tree.ts';

/** One rule's line in a configuration; numbers are the rule's own limits. */
export interface RuleSetting {
  readonly rule: string;
  readonly severity?: 'error' | 'warning' | 'info' | 'off';
  readonly options: Readonly<Record<string, number>>;
  /** Where the rule's name stands. */
  readonly at: Range;
}

export interface ConfigPart {
  readonly profiles?: readonly string[];
  readonly rules: readonly RuleSetting[];
  /** Where the names of the profiles stand, in their order. */
  readonly profilesAt: readonly Range[];
}

/** `veileder.config.yaml` as written; names of rules and profiles are not looked up yet. */
export interface Config extends ConfigPart {
  readonly file: SourceFile;
  readonly extends: readonly { readonly path: string; readonly at: Range }[];
  readonly overrides: readonly (ConfigPart & { readonly files: readonly string[] })[];
  readonly failOn?: string;
  readonly baseline?: string;
  /** Percent of outcomes that scenarios must cover. */
  readonly coverage?: number;
}

/** Something in a configuration that cannot be used. */
export interface ConfigProblem {
  readonly kind: 'yaml' | 'unknown-key' | 'wrong-type';
  readonly name: string;
  readonly known: readonly string[];
  readonly at: Range;
}

const keys = ['extends', 'profiles', 'rules', 'overrides', 'failOn', 'baseline', 'coverage'] as const;
const severities = ['error', 'warning', 'info', 'off'] as const;
const failLevels = ['error', 'warning', 'info', 'never'] as const;

/** Reads a configuration; what cannot be used is told of, never guessed. */
export async function readConfig(file: SourceFile): Promise<{ config: Config; problems: ConfigProblem[] }> {
  const { readYaml } = await import('../yaml/read.ts');
  const { tree, diagnostics } = await readYaml(file);
  const problems: ConfigProblem[] = diagnostics
    .filter((d) => d.severity === 'error')
    .map((d) => ({ kind: 'yaml', name: '', known: [], at: d.range }));
  const reader = new Reader(problems);
  const top = tree ? reader.map(tree, keys) : new Map<string, Entry>();
  const failOn = reader.oneOf(top.get('failOn'), failLevels);
  const baseline = reader.text(top.get('baseline'));
  const coverage = reader.number(top.get('coverage'));
  return {
    config: {
      file,
      ...reader.part(top),
      extends: reader.texts(top.get('extends')).map(({ text, at }) => ({ path: text, at })),
      overrides: reader.items(top.get('overrides')).map((item) => {
        const map = reader.map(item, ['files', 'profiles', 'rules']);
        return { ...reader.part(map), files: reader.texts(map.get('files')).map(({ text }) => text) };
      }),
      ...(failOn === undefined ? {} : { failOn }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(coverage === undefined ? {} : { coverage }),
    },
    problems,
  };
}

/** Takes the tree apart; what is not of the wanted kind becomes a problem and is left out. */
class Reader {
  readonly #problems: ConfigProblem[];

  constructor(problems: ConfigProblem[]) {
    this.#problems = problems;
  }

  map(tree: Tree, known?: readonly string[]): Map<string, Entry> {
    if (tree.kind !== 'map') {
      if (tree.kind === 'list' || tree.value !== null) this.#wrong('', tree.range);
      return new Map();
    }
    for (const { key, keyRange } of tree.entries)
      if (known && !known.includes(key)) this.#problems.push({ kind: 'unknown-key', name: key, known, at: keyRange });
    return new Map(tree.entries.map((entry) => [entry.key, entry]));
  }

  items(entry: Entry | undefined): readonly Tree[] {
    if (!entry) return [];
    if (entry.value.kind === 'list') return entry.value.items;
    this.#wrong(entry.key, entry.value.range);
    return [];
  }

  /** A list of texts; a single text counts as a list of one. */
  texts(entry: Entry | undefined): { text: string; at: Range }[] {
    if (!entry) return [];
    const list = entry.value.kind === 'scalar' ? [entry.value] : this.items(entry);
    return list.flatMap((item) => {
      if (item.kind === 'scalar' && typeof item.value === 'string') return [{ text: item.value, at: item.range }];
      this.#wrong(entry.key, item.range);
      return [];
    });
  }

  text(entry: Entry | undefined): string | undefined {
    if (!entry) return undefined;
    if (entry.value.kind === 'scalar' && typeof entry.value.value === 'string') return entry.value.value;
    this.#wrong(entry.key, entry.value.range);
    return undefined;
  }

  oneOf<T extends string>(entry: Entry | undefined, known: readonly T[]): T | undefined {
    const { value } = entry ?? {};
    if (!entry || !value) return undefined;
    const found = value.kind === 'scalar' ? known.find((word) => word === value.value) : undefined;
    if (found === undefined) this.#problems.push({ kind: 'wrong-type', name: entry.key, known, at: value.range });
    return found;
  }

  number(entry: Entry | undefined): number | undefined {
    if (!entry) return undefined;
    if (entry.value.kind === 'scalar' && typeof entry.value.value === 'number') return entry.value.value;
    this.#wrong(entry.key, entry.value.range);
    return undefined;
  }

  part(map: ReadonlyMap<string, Entry>): ConfigPart {
    const profiles = this.texts(map.get('profiles'));
    const rules = map.get('rules');
    return {
      ...(map.has('profiles') ? { profiles: profiles.map(({ text }) => text) } : {}),
      profilesAt: profiles.map(({ at }) => at),
      rules: rules ? [...this.map(rules.value).values()].map((entry) => this.#rule(entry)) : [],
    };
  }

  /** `rule: warning`, or `rule: { severity: warning, limit: 45 }`. */
  #rule({ key, keyRange, value }: Entry): RuleSetting {
    const setting = { rule: key, at: keyRange, options: {} };
    if (value.kind === 'scalar') return { ...setting, ...this.#severity(key, value) };
    if (value.kind === 'list') {
      this.#wrong(key, value.range);
      return setting;
    }
    const options: Record<string, number> = Object.create(null);
    let severity = {};
    for (const entry of value.entries) {
      if (entry.key === 'severity' && entry.value.kind === 'scalar') severity = this.#severity(key, entry.value);
      else {
        const number = this.number(entry);
        if (number !== undefined) options[entry.key] = number;
      }
    }
    return { ...setting, ...severity, options };
  }

  #severity(rule: string, value: Extract<Tree, { kind: 'scalar' }>): Pick<RuleSetting, 'severity'> {
    // YAML 1.1 habits: `off` and `no` are read as false by some tools; here they are texts, but false is meant the same.
    const text = value.value === false ? 'off' : value.value;
    const severity = severities.find((s) => s === text);
    if (severity) return { severity };
    this.#problems.push({ kind: 'wrong-type', name: rule, known: severities, at: value.range });
    return {};
  }

  #wrong(name: string, at: Range): void {
    this.#problems.push({ kind: 'wrong-type', name, known: [], at });
  }
}
