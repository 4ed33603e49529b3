import type { Range } from '../source/source-file.ts';
import type { Guide } from './guide.ts';
import { at } from './origin.ts';

/** A file that a guide names. */
export interface NamedFile {
  /** As the author wrote it. */
  readonly written: string;
  /** Counted from the guide's folder, with `/`; undefined where it leads out of that folder. */
  readonly path: string | undefined;
  readonly range: Range;
}

const folderOf = (path: string): string[] => path.split('/').slice(0, -1);

/** `path`, written in a file in `folder`, as seen from `home`; undefined when it begins at a root or climbs out of `home`. */
function within(home: readonly string[], folder: readonly string[], path: string): string | undefined {
  if (/^([/\\]|[a-z][a-z0-9+.-]*:)/i.test(path)) return undefined;
  const parts = [...folder];
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') {
      if (parts.length <= home.length) return undefined;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.slice(home.length).join('/');
}

/** The files of the guide's tools. The guide's folder is the one its main file lies in. */
export function namedFiles(guide: Guide): readonly NamedFile[] {
  const home = folderOf(at(guide).file.path);
  return guide.tools.flatMap((tool) => {
    if (tool.file === undefined) return [];
    const range = at(tool, 'file');
    return [{ written: tool.file, path: within(home, folderOf(range.file.path), tool.file), range }];
  });
}
