/** The names of the file that a guide written as a folder begins with. */
export const mainFiles: readonly string[] = ['guide.yaml', 'guide.yml', 'guide.md'];

/** Whether a path, with `/` between folders, is that of a folder's main file. */
export const isMainFile = (path: string): boolean => mainFiles.includes(path.split('/').pop() ?? path);
