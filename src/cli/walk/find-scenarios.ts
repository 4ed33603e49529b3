import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, resolve } from 'node:path';
import { isScenarioFile } from '../../model/scenario.ts';
import { findGuides, type GuideFile } from '../find-guides.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

const skipped = new Set(['node_modules', 'dist', 'coverage']);

/** Scenario files in files, folders and patterns, each once: a guide stands for the scenarios beside it. */
export async function findScenarios(io: Io, paths: readonly string[]): Promise<string[]> {
  const usual = kindOf(io, 'guides') === 'folder' ? 'guides' : '.';
  const found = new Map<string, string>();
  for (const given of paths.length > 0 ? paths : [usual]) {
    for (const path of await scenariosAt(io, given.replaceAll('\\', '/'))) found.set(resolve(io.cwd, path), path);
  }
  return [...found.values()];
}

async function scenariosAt(io: Io, given: string): Promise<string[]> {
  const kind = kindOf(io, given);
  if (kind === 'folder') return scenariosIn(io, given.replace(/\/+$/, ''));
  if (kind === 'file') return isScenarioFile(given) ? [given] : besides(io, given);
  if (!/[*?[\]{}!]/.test(given)) throw new UsageError((usage) => usage.noSuchFile({ path: given }));
  const { glob } = await import('tinyglobby');
  const matches = (await glob(given, { cwd: io.cwd, expandDirectories: false })).sort();
  return matches.filter(isScenarioFile);
}

function scenariosIn(io: Io, folder: string): string[] {
  const inside = (name: string): string => (folder === '.' ? name : `${folder}/${name}`);
  const entries = readdirSync(resolve(io.cwd, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || skipped.has(entry.name)) return [];
      if (entry.isDirectory()) return scenariosIn(io, inside(entry.name));
      return isScenarioFile(entry.name) ? [inside(entry.name)] : [];
    });
}

/** `oppdal.md` → `oppdal.scenarier.yaml`; `plattform/guide.yaml` → `plattform/scenarier.yaml`, `plattform.scenarier.yaml`. */
function besides(io: Io, guide: string): string[] {
  const folder = posix.dirname(guide);
  const name = posix.basename(guide).replace(/\.(?:ya?ml|md)$/i, '');
  const near = (at: string, fits: (file: string) => boolean): string[] =>
    readdirSync(resolve(io.cwd, at))
      .filter((file) => isScenarioFile(file) && fits(file))
      .sort()
      .map((file) => (at === '.' ? file : `${at}/${file}`));
  if (name !== 'guide') return near(folder, (file) => file.startsWith(`${name}.`));
  const own = posix.basename(folder);
  const above = folder === '.' ? '..' : posix.dirname(folder);
  return [...near(folder, () => true), ...near(above, (file) => file.startsWith(`${own}.`))];
}

/** The guide a scenario file is for: the one it names, else the one beside it; undefined when there is none. */
export async function guideOf(io: Io, path: string, named: string | undefined): Promise<GuideFile | undefined> {
  const folder = posix.dirname(path);
  const at = (name: string): string => (isAbsolute(name) ? name : posix.normalize(posix.join(folder, name)));
  const stem = posix.basename(path).replace(/\.?[^.]+\.ya?ml$/i, '');
  const names =
    named === undefined
      ? (stem === '' ? ['guide'] : [stem]).flatMap((s) => [
          `${s}.md`,
          `${s}.yaml`,
          `${s}.yml`,
          ...(stem === '' ? [] : [s]),
        ])
      : [named.replaceAll('\\', '/')];
  const found = names.map(at).find((name) => kindOf(io, name) !== undefined);
  if (found === undefined) return undefined;
  const guides = await findGuides(io, [found]).catch((error: unknown) => {
    if (error instanceof UsageError) return [];
    throw error;
  });
  return guides.length === 1 ? guides[0] : undefined;
}

export function readBytes(io: Io, path: string): Uint8Array {
  try {
    return readFileSync(resolve(io.cwd, path));
  } catch {
    throw new UsageError((usage) => (kindOf(io, path) ? usage.unreadable({ path }) : usage.noSuchFile({ path })));
  }
}

function kindOf(io: Io, path: string): 'file' | 'folder' | undefined {
  const stat = statSync(resolve(io.cwd, path), { throwIfNoEntry: false });
  return stat?.isDirectory() ? 'folder' : stat ? 'file' : undefined;
}

/** The name a guide's scenario file has, in the guide's own language. */
export function scenarioPathFor({ path, folder }: GuideFile, language: string): string {
  const word = language === 'nn' ? 'scenario' : language === 'en' ? 'scenarios' : 'scenarier';
  return folder === undefined
    ? `${path.replace(/\.(?:ya?ml|md)$/i, '')}.${word}.yaml`
    : join(folder, `${word}.yaml`).replaceAll('\\', '/');
}

/** A guide's path as a file in `folder` would name it. */
export const relativeTo = (folder: string, path: string): string =>
  posix.relative(folder.replaceAll('\\', '/'), path) || path;

export const folderOf = (path: string): string => dirname(path).replaceAll('\\', '/');
