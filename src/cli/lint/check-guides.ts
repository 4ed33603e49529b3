import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { type LintOptions, lintGuideFully } from '../../lint/linter.ts';
import type { Guide } from '../../model/guide.ts';
import type { ParsedGuide } from '../../parse/parse-guide.ts';
import type { Effective } from '../config/effective.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { GuideFile } from '../find-guides.ts';
import type { Io } from '../io.ts';
import { readGuide, readGuideFrom } from '../read-guide.ts';

/** One guide, checked. */
export interface Checked {
  readonly path: string;
  readonly guide: Guide | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly suppressed: number;
}

export interface CheckInput {
  readonly io: Io;
  readonly config: LoadedConfig;
  /** The day the guides are read, for rules that know dates. */
  readonly today: string;
}

type Siblings = ReadonlyMap<string, Guide>;

/** Reads and checks guides; all are read first, since a language variant is held against the guide it is a variant of. */
export async function checkGuides(
  input: CheckInput,
  onDisk: readonly GuideFile[],
  standardInput?: { readonly path: string; readonly bytes: Uint8Array },
): Promise<Checked[]> {
  const parsed: { path: string; parsed: ParsedGuide }[] = [];
  if (standardInput) {
    const { path, bytes } = standardInput;
    parsed.push({ path, parsed: await readGuideFrom(input.io, path, bytes) });
  }
  for (const guide of onDisk) parsed.push({ path: guide.path, parsed: await readGuide(input.io, guide) });
  const siblings = new Map(
    parsed.flatMap((p) => (p.parsed.guide ? [[p.parsed.guide.id, p.parsed.guide] as const] : [])),
  );
  const checked: Checked[] = [];
  for (const { path, parsed: guide } of parsed) checked.push(await checkParsed(input, path, guide, siblings));
  return checked;
}

/** Checks one guide that has been read. */
export async function checkParsed(
  input: CheckInput,
  path: string,
  parsed: ParsedGuide,
  siblings: Siblings,
): Promise<Checked> {
  const { io, today } = input;
  const effective = await configured(input.config, path);
  const options: LintOptions = {
    ...effective,
    today,
    fileExists: (name) => existsSync(resolve(io.cwd, dirname(path), name)),
    sibling: (id) => siblings.get(id),
  };
  const { diagnostics, suppressed } = lintGuideFully(parsed, options);
  return { path, guide: parsed.guide, diagnostics, files: Math.max(1, parsed.files.length), suppressed };
}

/** Without a configuration nothing of its machinery is loaded. */
async function configured(config: LoadedConfig, path: string): Promise<Partial<LintOptions>> {
  if (config.layers.length === 0) return {};
  const { effectiveFor, lintOptions } = await import('../config/effective.ts');
  const effective: Effective = await effectiveFor(config, path);
  return lintOptions(effective);
}
