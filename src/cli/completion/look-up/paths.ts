import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CompletionWords } from '../../../messages/completion/shape.ts';
import { mainFiles } from '../../../model/main-file.ts';
import { isScenarioFile } from '../../../model/scenario.ts';
import type { Io } from '../../io.ts';
import type { Suggestion } from '../suggestion.ts';
import { guideHead, titleIn } from './guide-head.ts';

/** What is looked for. */
export interface Accept {
  readonly guides: boolean;
  readonly scenarios: boolean;
}

/** Folders looked into, at most, to see whether a guide is below one: a person waits for the answer. */
const folderBudget = 60;
const depth = 3;

const skipped = new Set(['node_modules', 'dist', 'coverage']);

/** Guides, scenario files and the folders that hold them, in the folder that is being written. */
export function pathsFrom(io: Io, written: string, accept: Accept, words: CompletionWords): Suggestion[] {
  const typed = written.replaceAll('\\', '/');
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  const begin = typed.slice(folder.length);
  let left = folderBudget;
  const found: Suggestion[] = [];
  for (const { name, isFolder } of entriesOf(resolve(io.cwd, folder || '.'))) {
    if (!name.startsWith(begin) || (name.startsWith('.') && !begin.startsWith('.'))) continue;
    const path = resolve(io.cwd, folder, name);
    const value = folder + name;
    if (!isFolder) {
      const text = fileText(path, name);
      if (text !== undefined) found.push({ value, text });
    } else if (!skipped.has(name) && holds(path, depth)) {
      found.push({ value: `${value}/`, text: mainTitle(path) ?? words.folder, open: true });
    }
  }
  return found;

  /** What a file is described by; undefined for one that is not looked for. */
  function fileText(path: string, name: string): string | undefined {
    if (isScenarioFile(name)) return accept.scenarios ? words.scenarios : undefined;
    if (!accept.guides) return undefined;
    const head = guideHead(path);
    return head === undefined ? undefined : titleIn(head);
  }

  function holds(path: string, deeper: number): boolean {
    // What cannot be looked into in time is shown: better one folder too many than a way that is shut.
    if (left-- <= 0) return true;
    const entries = entriesOf(path);
    return (
      entries.some(({ name, isFolder }) => !isFolder && fileText(resolve(path, name), name) !== undefined) ||
      (deeper > 0 &&
        entries.some(
          ({ name, isFolder }) =>
            isFolder && !name.startsWith('.') && !skipped.has(name) && holds(resolve(path, name), deeper - 1),
        ))
    );
  }
}

function mainTitle(folder: string): string | undefined {
  for (const name of mainFiles) {
    const head = guideHead(resolve(folder, name));
    if (head !== undefined) return titleIn(head) || undefined;
  }
  return undefined;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

function entriesOf(folder: string): Entry[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => {
        const target = entry.isSymbolicLink()
          ? statSync(resolve(folder, entry.name), { throwIfNoEntry: false })
          : entry;
        return { name: entry.name, isFolder: target?.isDirectory() === true, isFile: target?.isFile() === true };
      })
      .filter(({ isFolder, isFile }) => isFolder || isFile)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
