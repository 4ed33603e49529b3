import { dirname, relative, resolve } from 'node:path';
import type { Severity } from '../../diagnostic/diagnostic.ts';
import type { RuleId } from '../../lint/generated/ids.ts';
import type { LintOptions } from '../../lint/linter.ts';
import type { RuleProfile } from '../../lint/rule.ts';
import type { ConfigPart } from '../../parse/config/read-config.ts';
import { positionAt } from '../../source/source-file.ts';
import type { LoadedConfig } from './load.ts';

/** What the configuration says about one guide, and where it says it. */
export interface Effective {
  readonly profiles?: readonly RuleProfile[];
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly ruleOptions: Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>>;
  /** Rule → `file:line` of the line that decided. */
  readonly from: Readonly<Partial<Record<RuleId, string>>>;
  readonly profilesFrom?: string;
}

type Matcher = (names: readonly string[]) => boolean;

/** Every layer in turn, then its overrides whose patterns match the guide's path; what comes later wins. */
export async function effectiveFor(loaded: LoadedConfig, path: string): Promise<Effective> {
  const rules: Partial<Record<RuleId, Severity | 'off'>> = {};
  const ruleOptions: Partial<Record<RuleId, Record<string, number>>> = {};
  const from: Partial<Record<RuleId, string>> = {};
  let profiles: readonly RuleProfile[] | undefined;
  let profilesFrom: string | undefined;
  const apply = (part: ConfigPart): void => {
    if (part.profiles) {
      profiles = part.profiles as readonly RuleProfile[];
      const [at] = part.profilesAt;
      profilesFrom = at && `${at.file.path}:${positionAt(at.file, at.start).line}`;
    }
    for (const { rule, severity, options, at } of part.rules) {
      const id = rule as RuleId;
      if (severity) rules[id] = severity;
      ruleOptions[id] = { ...ruleOptions[id], ...options };
      from[id] = `${at.file.path}:${positionAt(at.file, at.start).line}`;
    }
  };
  const names = namesOf(loaded, path);
  for (const layer of loaded.layers) {
    apply(layer);
    for (const override of layer.overrides) if ((await matcher(override.files))(names)) apply(override);
  }
  return {
    rules,
    ruleOptions,
    from,
    ...(profiles ? { profiles } : {}),
    ...(profilesFrom ? { profilesFrom } : {}),
  };
}

/** The path as the user wrote it, its end, and as it is counted from the folder of the configuration. */
function namesOf({ layers, cwd }: LoadedConfig, path: string): string[] {
  const nearest = layers.at(-1);
  const folder = resolve(cwd, dirname(nearest?.file.path ?? ''));
  return [path, path.replace(/^(\.{0,2}\/)+/, ''), relative(folder, resolve(cwd, path)).replaceAll('\\', '/')];
}

async function matcher(patterns: readonly string[]): Promise<Matcher> {
  const { default: picomatch } = await import('picomatch');
  const match = picomatch([...patterns]);
  return (names) => names.some((name) => match(name));
}

/** The linter's options out of a configuration. */
export function lintOptions(effective: Effective): Pick<LintOptions, 'profiles' | 'rules' | 'ruleOptions'> {
  return {
    rules: effective.rules,
    ruleOptions: effective.ruleOptions,
    ...(effective.profiles ? { profiles: effective.profiles } : {}),
  };
}
