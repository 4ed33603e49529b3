/** How a piece of text is meant; the theme says what it looks like. The words never need the look. */
export type Style =
  | 'title'
  | 'heading'
  | 'label'
  | 'strong'
  | 'emphasis'
  | 'faint'
  | 'urgent'
  | 'link'
  | 'chosen'
  | 'here';

export interface Span {
  readonly text: string;
  readonly style?: Style;
}

/** One row of the screen, no wider than it was made for. */
export type Line = readonly Span[];

export const span = (text: string, style?: Style): Span => (style === undefined ? { text } : { text, style });

/** Ends a row inside running text. */
export const newLine: Span = { text: '\n' };
