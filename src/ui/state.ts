import type { WalkState } from '../walk/state.ts';

export type ScreenKind = 'audience' | 'step' | 'overview' | 'search' | 'emergency' | 'help' | 'date' | 'reading';

/** One screen and how it is held: all counted in rows and items of its doc. */
export interface Screen {
  readonly kind: ScreenKind;
  /** First row that is shown. */
  readonly top: number;
  /** The item that is chosen; -1 for none. */
  readonly selected: number;
  /** What has been typed: the words of a search, a date, the digits of a choice. */
  readonly typed: string;
  /** What was typed cannot be used. */
  readonly wrong: boolean;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The whole of what is on the screen. Never changed; each key gives a new one. */
export interface UiState {
  readonly walk: WalkState;
  readonly screen: Screen;
  /** What stands behind a screen that can be closed. */
  readonly below: Screen | undefined;
  readonly size: Size;
  readonly end: 'quit' | 'interrupted' | undefined;
}

/** A screen as it is opened; a list begins with its first item chosen. */
export const open = (kind: ScreenKind, selected = kind === 'audience' || kind === 'search' ? 0 : -1): Screen => ({
  kind,
  top: 0,
  selected,
  typed: '',
  wrong: false,
});

/** The first screen: whom the walk is for where the guide asks and `audience` is not settled, else the step. */
export function begin(walk: WalkState, size: Size, askAudience: boolean): UiState {
  const screen = askAudience && walk.guide.audiences.length > 0 ? open('audience') : open('step');
  return { walk, screen, below: undefined, size, end: undefined };
}
