import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { rules } from '../../lint/generated/rules.ts';
import { type RuleMeta, ruleProfiles } from '../../lint/rule.ts';
import { nearest } from '../../model/nearest.ts';
import { type Config, type ConfigProblem, type RuleSetting, readConfig } from '../../parse/config/read-config.ts';
import { decode } from '../../source/decode.ts';
import { positionAt, type Range, textOf } from '../../source/source-file.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

const fileNames = ['veileder.config.yaml', 'veileder.config.yml'];

/** A configuration and all it builds on, the most general first. */
export interface LoadedConfig {
  readonly layers: readonly Config[];
  /** The folder that all paths, of guides and of configurations, are counted from. */
  readonly cwd: string;
}

/**
 * The configuration named by `--config`, else the nearest `veileder.config.yaml` in this folder or above it.
 * @throws UsageError for a file that cannot be read, or that names what does not exist.
 */
export async function loadConfig(io: Io, named: string | undefined): Promise<LoadedConfig> {
  const path = named ?? findConfig(io);
  return { layers: path === undefined ? [] : await readLayers(io, path, []), cwd: io.cwd };
}

function findConfig(io: Io): string | undefined {
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    const name = fileNames.find((n) => existsSync(join(folder, n)));
    if (name) return relative(io.cwd, join(folder, name)).replaceAll('\\', '/') || name;
    if (dirname(folder) === folder) return undefined;
  }
}

async function readLayers(io: Io, path: string, above: readonly string[]): Promise<Config[]> {
  const full = resolve(io.cwd, path);
  if (above.includes(full)) throw new UsageError((u) => u.configCycle({ path }));
  if (!existsSync(full)) throw new UsageError((u) => u.noSuchFile({ path }));
  const { config, problems } = await readConfig(decode(path, readBytes(io, path)).file);
  const [first] = [...problems.map((p) => sentence(p)), ...wrongNames(config)];
  if (first) throw new UsageError(first);
  const below: Config[] = [];
  for (const { path: other, at } of config.extends) {
    const from = join(dirname(path), other).replaceAll('\\', '/');
    if (!existsSync(resolve(io.cwd, from)))
      throw new UsageError((u) => `${placeText(at)}: ${u.noSuchFile({ path: from })}`);
    below.push(...(await readLayers(io, from, [...above, full])));
  }
  return [...below, placed(config, path)];
}

/** What a configuration names lies beside it, wherever the program is run. */
function placed(config: Config, path: string): Config {
  const { baseline } = config;
  if (baseline === undefined || isAbsolute(baseline)) return config;
  return { ...config, baseline: join(dirname(path), baseline).replaceAll('\\', '/') };
}

function readBytes(io: Io, path: string): Uint8Array {
  try {
    return readFileSync(resolve(io.cwd, path));
  } catch {
    throw new UsageError((u) => u.unreadable({ path }));
  }
}

type Sentence = ConstructorParameters<typeof UsageError>[0];

const placeText = ({ file, start }: Range): string => {
  const { line, column } = positionAt(file, start);
  return `${file.path}:${line}:${column}`;
};

function sentence({ kind, name, known, at }: ConfigProblem): Sentence {
  const place = placeText(at);
  if (kind === 'yaml') return (u) => u.configUnreadable({ place });
  if (kind === 'unknown-key')
    return (u) => u.configUnknown({ place, name, suggestion: nearest(name, known)?.name, known });
  if (name === '') return (u) => u.configNotSettings({ place });
  return (u) => u.configWrongValue({ place, name, value: textOf(at), allowed: known });
}

/** Rules, options and profiles that do not exist. */
function wrongNames(config: Config): Sentence[] {
  const parts = [config, ...config.overrides];
  return parts.flatMap((part) => [
    ...(part.profiles ?? []).flatMap((name, i): Sentence[] => {
      const at = part.profilesAt[i];
      if (!at || ruleProfiles.some((p) => p === name)) return [];
      return [
        (u) => u.configWrongValue({ place: placeText(at), name: 'profiles', value: name, allowed: ruleProfiles }),
      ];
    }),
    ...part.rules.flatMap(wrongRule),
  ]);
}

function wrongRule({ rule, options, at }: RuleSetting): Sentence[] {
  const place = placeText(at);
  const meta: RuleMeta | undefined = Object.hasOwn(rules, rule) ? rules[rule as keyof typeof rules].meta : undefined;
  if (!meta) {
    const suggestion = nearest(rule, Object.keys(rules))?.name;
    return [(u) => `${place}: ${u.unknownRule({ rule, suggestion })}`];
  }
  const known = Object.keys(meta.options ?? {});
  return Object.keys(options)
    .filter((name) => !known.includes(name))
    .map((name) => (u) => u.configUnknown({ place, name, suggestion: nearest(name, known)?.name, known }));
}
