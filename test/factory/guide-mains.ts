import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface GuideMain {
  /** Such as `guides/oppdal.md`. */
  readonly path: string;
  /** From the root of the file system. */
  readonly full: string;
  readonly isFolder: boolean;
}

/** The guides that ship with the program, by the file each is read from; no scenario files. */
export const guideMains: readonly GuideMain[] = readdirSync(join(root, 'guides'))
  .sort()
  .flatMap((name): GuideMain[] => {
    const path = `guides/${name}`;
    const full = join(root, path);
    if (!statSync(full).isDirectory())
      return /\.(?:ya?ml|md)$/.test(name) && !/\.scenari(?:o|er)\.ya?ml$/.test(name)
        ? [{ path, full, isFolder: false }]
        : [];
    const main = readdirSync(full).find((file) => /^guide\.(?:ya?ml|md)$/.test(file));
    return main ? [{ path: `${path}/${main}`, full: join(full, main), isFolder: true }] : [];
  });
