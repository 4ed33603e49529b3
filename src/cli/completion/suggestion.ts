/** Something that may stand where the cursor is. */
export interface Suggestion {
  /** The whole word, unquoted, with what of it is written already. */
  readonly value: string;
  /** One line of plain words. */
  readonly text: string;
  /** More is to follow: no space after it. */
  readonly open?: true;
}

export interface Suggestions {
  readonly list: readonly Suggestion[];
  /** What the shell itself is to look for: files or folders, after the last `=` of the word. */
  readonly native?: 'files' | 'folders';
}

export const nothing: Suggestions = { list: [] };
