/** What the editor server says beside the findings. */
export interface LspWords {
  /** On a terminal, where nothing but a person listens. */
  readonly forEditors: string;
  /** A fault of the server that it survived. */
  readonly fault: (d: { message: string }) => string;
  readonly fix: {
    readonly replace: (d: { old: string; text: string }) => string;
    readonly remove: (d: { old: string }) => string;
    readonly insert: (d: { text: string }) => string;
    readonly several: (d: { places: number }) => string;
    readonly all: (d: { findings: number }) => string;
  };
  readonly suppress: (d: { rule: string }) => string;
  readonly rename: {
    readonly notHere: string;
    /** The id was made from the title, and follows it. */
    readonly notWritten: (d: { id: string }) => string;
    readonly badId: (d: { id: string }) => string;
    readonly taken: (d: { id: string; by: string }) => string;
    readonly unclear: (d: { id: string }) => string;
  };
  readonly kinds: Readonly<
    Record<
      | 'guide'
      | 'level'
      | 'step'
      | 'branch'
      | 'outcome'
      | 'audience'
      | 'system'
      | 'notice'
      | 'role'
      | 'tool'
      | 'contact'
      | 'consent'
      | 'exit'
      | 'arena'
      | 'article'
      | 'term'
      | 'example'
      | 'law'
      | 'track',
      string
    >
  >;
  /** Words before what a hover tells of a step or an outcome. */
  readonly hover: Readonly<Record<'who' | 'deadline' | 'when' | 'leadsTo' | 'file' | 'phone', string>>;
  /** Where an outcome leads that names no step. */
  readonly targets: Readonly<Record<'next' | 'close' | 'close-log' | 'unspecified', string>>;
}
