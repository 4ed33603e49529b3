/** The folder of a path, with `/` between folders; empty for a name alone. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/**
 * The path of an included file, from the file that names it; undefined when it is outside the guide's folder, absolute
 * or an address. Links in the file system are for the caller to look at.
 */
export function resolveInside(guideFolder: string, from: string, written: string): string | undefined {
  const path = written.replace(/\\/g, '/');
  // A colon makes a drive letter, an address, or on Windows a hidden stream of a file.
  if (path === '' || path.startsWith('/') || /[:\0-\x1F\x7F]/.test(path)) return undefined;
  const base = folderOf(from);
  if (base !== guideFolder && !base.startsWith(guideFolder === '' ? '' : `${guideFolder}/`)) return undefined;
  const below = base.slice(guideFolder.length).split('/').filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') below.push(part);
    else if (below.pop() === undefined) return undefined;
  }
  if (below.length === 0) return undefined;
  if (guideFolder === '' && from.startsWith('/')) return `/${below.join('/')}`;
  return guideFolder === '' ? below.join('/') : `${guideFolder}/${below.join('/')}`;
}
