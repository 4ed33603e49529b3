import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import type { Expectable, Move, Scenario, ScenarioFile, Written } from '../model/scenario.ts';
import { decode } from '../source/decode.ts';
import type { Range } from '../source/source-file.ts';
import { lineOf } from './scalar.ts';
import { expectKeys, fileKeys, keyNamed, moveKeys, scenarioKeys, targetKeys } from './scenario-keys.ts';
import type { Entry, ListTree, MapTree, Tree } from './tree.ts';
import { readYaml } from './yaml/read.ts';

/** What is wrong with the form of a scenario file. */
export type ScenarioFault =
  | { readonly code: 'not-scenarios'; readonly range: Range }
  | { readonly code: 'unknown-key'; readonly range: Range; readonly key: string; readonly suggestion?: string }
  /** A key of a scenario that must be there is not; `key` in the language of the file's own keys. */
  | { readonly code: 'missing-key'; readonly range: Range; readonly key: string }
  | { readonly code: 'wanted-text' | 'wanted-list' | 'wanted-map'; readonly range: Range; readonly key: string }
  | { readonly code: 'several-moves'; readonly range: Range }
  | { readonly code: 'bad-date'; readonly range: Range; readonly value: string }
  | { readonly code: 'double-name'; readonly range: Range; readonly name: string };

export interface ParsedScenarios {
  /** Undefined when the file holds no scenarios; a faulty file gives those that could be read. */
  readonly scenarios?: ScenarioFile;
  /** Faults of the YAML itself. */
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly ScenarioFault[];
}

/** Reads a scenario file. Never throws for what it holds. */
export async function parseScenarios(path: string, bytes: Uint8Array): Promise<ParsedScenarios> {
  const { file, problems } = decode(path, bytes);
  const { tree, diagnostics, damaged } = await readYaml(file);
  const faults: ScenarioFault[] = [];
  const told = [...problems, ...diagnostics];
  const at: Range = tree?.range ?? { file, start: 0, end: 0 };
  if (tree?.kind !== 'map') {
    if (!damaged) faults.push({ code: 'not-scenarios', range: at });
    return { diagnostics: told, faults };
  }
  let guide: Written | undefined;
  let list: ListTree | undefined;
  for (const entry of tree.entries) {
    const key = known(fileKeys, entry, faults);
    if (key === 'guide') guide = textIn(entry, faults);
    if (key === 'scenarios') list = listIn(entry, faults);
  }
  if (!list) {
    if (faults.length === 0 && !damaged) faults.push({ code: 'not-scenarios', range: at });
    return { diagnostics: told, faults };
  }
  const scenarios = list.items.flatMap((item) => scenarioIn(item, faults) ?? []);
  const names = new Set<string>();
  for (const { name } of scenarios) {
    if (names.has(name.text)) faults.push({ code: 'double-name', range: name.range, name: name.text });
    names.add(name.text);
  }
  return { scenarios: { file, scenarios, ...(guide && { guide }) }, diagnostics: told, faults };
}

type Keys<K extends string> = Readonly<Record<K, readonly string[]>>;

function known<K extends string>(keys: Keys<K>, entry: Entry, faults: ScenarioFault[]): K | undefined {
  const key = keyNamed(keys, entry.key);
  if (key === undefined) {
    const all: string[] = Object.values<readonly string[]>(keys).flat();
    const suggestion = nearest(entry.key, all)?.name;
    faults.push({ code: 'unknown-key', range: entry.keyRange, key: entry.key, ...(suggestion && { suggestion }) });
  }
  return key;
}

function written(tree: Tree): Written | undefined {
  const text = tree.kind === 'scalar' ? lineOf(tree) : undefined;
  return text === undefined ? undefined : { text: text.replace(/\s+/g, ' '), range: tree.range };
}

function textIn(entry: Entry, faults: ScenarioFault[]): Written | undefined {
  const text = written(entry.value);
  if (!text) faults.push({ code: 'wanted-text', range: entry.keyRange, key: entry.key });
  return text;
}

function listIn(entry: Entry, faults: ScenarioFault[]): ListTree | undefined {
  if (entry.value.kind === 'list') return entry.value;
  faults.push({ code: 'wanted-list', range: entry.keyRange, key: entry.key });
  return undefined;
}

/** One text, or a list of them. */
function textsIn(entry: Entry, faults: ScenarioFault[]): Written[] {
  if (entry.value.kind !== 'list') return [textIn(entry, faults) ?? []].flat();
  return entry.value.items.flatMap((item) => {
    const text = written(item);
    if (!text) faults.push({ code: 'wanted-text', range: item.range, key: entry.key });
    return text ?? [];
  });
}

function scenarioIn(item: Tree, faults: ScenarioFault[]): Scenario | undefined {
  if (item.kind !== 'map') {
    faults.push({ code: 'wanted-map', range: item.range, key: '' });
    return undefined;
  }
  const texts = new Map<'name' | 'audience' | 'startDate', Written>();
  let moves: Move[] | undefined;
  const before = faults.length;
  for (const entry of item.entries) {
    const key = known(scenarioKeys, entry, faults);
    if (key === 'moves') moves = listIn(entry, faults)?.items.flatMap((move) => movesIn(move, faults));
    else if (key !== undefined) {
      const text = textIn(entry, faults);
      if (text) texts.set(key, text);
    }
  }
  const name = texts.get('name');
  const audience = texts.get('audience');
  const startDate = texts.get('startDate');
  if (startDate && !isDay(startDate.text)) {
    faults.push({ code: 'bad-date', range: startDate.range, value: startDate.text });
  }
  if (faults.length > before) return undefined;
  if (!name || !moves) {
    faults.push({ code: 'missing-key', range: firstKey(item), key: keyFor(item, name ? 'moves' : 'name') });
    return undefined;
  }
  return { name, moves, range: item.range, ...(audience && { audience }), ...(startDate && { startDate }) };
}

/** The missing key in the language that the other keys are written in. */
function keyFor(item: MapTree, key: keyof typeof scenarioKeys): string {
  const written = item.entries.map((entry) => entry.key);
  const english = written.some((word) => ['name', 'audience', 'start-date', 'steps'].includes(word));
  const nynorsk = written.includes('namn');
  const words: readonly string[] = scenarioKeys[key];
  return (english ? words.at(-1) : nynorsk ? (words[1] ?? words[0]) : words[0]) ?? key;
}

const firstKey = (item: MapTree): Range => item.entries[0]?.keyRange ?? item.range;

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** One line of a scenario: `- videre`, or a map with one move in it. */
function movesIn(item: Tree, faults: ScenarioFault[]): Move[] {
  if (item.kind === 'list') {
    faults.push({ code: 'wanted-map', range: item.range, key: '' });
    return [];
  }
  if (item.kind === 'scalar') {
    const word = lineOf(item) ?? '';
    const key = keyNamed(moveKeys, word);
    if (key === 'next' || key === 'return') return [{ kind: key, range: item.range }];
    const suggestion = nearest(word, [...moveKeys.next, ...moveKeys.return])?.name;
    faults.push({ code: 'unknown-key', range: item.range, key: word, ...(suggestion && { suggestion }) });
    return [];
  }
  const to = item.entries.find((entry) => targetKeys.some((key) => key === entry.key));
  const entries = item.entries.filter((entry) => entry !== to);
  const read = entries.flatMap((entry) => moveIn(entry, to, faults));
  if (entries.length > 1) faults.push({ code: 'several-moves', range: entries[1]?.keyRange ?? item.range });
  return read;
}

function moveIn(entry: Entry, to: Entry | undefined, faults: ScenarioFault[]): Move[] {
  const key = known(moveKeys, entry, faults);
  switch (key) {
    case undefined:
      return [];
    case 'return':
      return [{ kind: key, range: entry.keyRange }];
    case 'next': {
      const until = written(entry.value);
      return [{ kind: key, range: entry.keyRange, ...(until && { until }) }];
    }
    case 'start':
    case 'first': {
      const name = textIn(entry, faults);
      return name ? [{ kind: key, name }] : [];
    }
    case 'choose': {
      const name = textIn(entry, faults);
      const target = to && textIn(to, faults);
      return name ? [{ kind: key, name, ...(target && { to: target }) }] : [];
    }
    case 'expect':
      return expectationsIn(entry, faults);
  }
}

function expectationsIn(entry: Entry, faults: ScenarioFault[]): Move[] {
  if (entry.value.kind !== 'map') {
    faults.push({ code: 'wanted-map', range: entry.keyRange, key: entry.key });
    return [];
  }
  return entry.value.entries.flatMap((part) => {
    const what: Expectable | undefined = known(expectKeys, part, faults);
    return what === undefined ? [] : textsIn(part, faults).map((value): Move => ({ kind: 'expect', what, value }));
  });
}
