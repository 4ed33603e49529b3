import type { Range } from '../source/source-file.ts';
import type { Diagnostic, DiagnosticData, Fix, Related } from './diagnostic.ts';

type None = Record<never, never>;

/**
 * What reading a file can find wrong, as `rule/message`, with the data of the sentence.
 * The sentences stand with the rule of that name under `lint/rules`; a missing one does not compile.
 */
export interface Problems {
  'yaml-syntax/tab': None;
  'yaml-syntax/unclosed-quote': None;
  'yaml-syntax/unclosed-bracket': { bracket: string };
  'yaml-syntax/indentation': None;
  'yaml-syntax/missing-colon': { text: string };
  'yaml-syntax/special-start': { character: string };
  /** A text that goes on after its closing quote. */
  'yaml-syntax/text-after-quote': None;
  /** `title: Level 0: Clarify`: a text with a colon in it must stand in quotes. */
  'yaml-syntax/colon-in-text': { text: string };
  /** `title:Clarify`: no space after the colon. */
  'yaml-syntax/missing-space': { text: string };
  /** Two items in `[…]` or `{…}` without a comma between them. */
  'yaml-syntax/missing-comma': None;
  /** A backslash in double quotes before a character that means nothing there, such as `C:\\mappe`. */
  'yaml-syntax/bad-escape': { escape: string };
  'yaml-syntax/several-documents': None;
  'yaml-syntax/other': { near: string };
  'markdown-structure/front-matter-missing': None;
  'markdown-structure/front-matter-unclosed': None;
  'markdown-structure/unknown-section': { title: string; suggestion?: string };
  'markdown-structure/unknown-label': { label: string; suggestion?: string };
  'markdown-structure/label-not-indented': { label: string; item: string; spaces: number };
  'markdown-structure/text-outside': { text: string };
  'markdown-structure/outcome-form': { text: string };
  'markdown-structure/step-outside-level': { title: string };
  'schema/empty': None;
  'schema/not-a-guide': None;
  'schema/missing-key': { key: string; inside: string };
  'schema/wrong-type': {
    key: string;
    expected: 'text' | 'list' | 'map' | 'number' | 'boolean' | 'whole-number';
    found: string;
  };
  'schema/not-one-of': { key: string; value: string; allowed: readonly string[]; suggestion?: string };
  'schema/bad-format': { key: string; value: string; format: 'date' | 'duration' | 'version' | 'target' };
  'schema/too-small': { key: string; limit: number };
  'schema/too-long': { key: string; limit: number };
  'schema/empty-value': { key: string };
  'unknown-key/default': { key: string; inside: string; suggestion?: string };
  'duplicate-key/default': { key: string };
  /** At the first of the two. */
  'duplicate-key/first': { key: string };
  'id-format/default': { id: string; suggestion: string };
  'encoding/utf8': None;
  'encoding/nul': None;
  'encoding/bom': None;
  'encoding/binary': None;
  'encoding/utf16': None;
  /** An invisible control character that YAML does not allow; `character` is its number, such as `U+001B`. */
  'encoding/control': { character: string };
  'too-large/bytes': { megabytes: number; limit: number };
  'too-large/depth': { limit: number };
  'alias-expansion/default': { limit: number };
  'unsafe-include/default': { path: string };
  'missing-file/default': { path: string };
  'missing-file/unreadable': { path: string };
  'missing-file/cycle': { path: string };
}

export type ProblemCode = keyof Problems;
export type ProblemRule = ProblemCode extends infer C ? (C extends `${infer R}/${string}` ? R : never) : never;
/** The messages of one rule, each with its data. */
export type ProblemMessages<R extends ProblemRule> = {
  [C in ProblemCode as C extends `${R}/${infer M}` ? M : never]: Problems[C];
};

/** A finding from reading a file; the linter may lower its severity, never the parser. */
export function problem<C extends ProblemCode>(
  code: C,
  data: Problems[C],
  range: Range,
  extra: { related?: readonly Related[]; fix?: Fix } = {},
): Diagnostic {
  const slash = code.indexOf('/');
  const severity = code === 'encoding/bom' ? 'info' : 'error';
  return {
    rule: code.slice(0, slash),
    message: code.slice(slash + 1),
    severity,
    data: data as DiagnosticData,
    range,
    related: extra.related ?? [],
    fix: extra.fix,
  };
}
