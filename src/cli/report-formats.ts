/** How findings can be written, as the help lists them; the first is the usual one. */
export const lintFormats = [
  'pretty',
  'concise',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
] as const;
export type LintFormat = (typeof lintFormats)[number];

/** The same of changes between two guides. */
export const diffFormats = [
  'pretty',
  'concise',
  'json',
  'markdown',
  'html',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
] as const;
export type DiffFormat = (typeof diffFormats)[number];

/** The same of scenarios and their guides. */
export const testFormats = ['pretty', 'json', 'junit'] as const;
export type TestFormat = (typeof testFormats)[number];
