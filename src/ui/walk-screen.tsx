import { useApp, useInput } from 'ink';
import { type ReactElement, useCallback, useEffect, useLayoutEffect, useReducer } from 'react';
import { keysOf } from './keys.ts';
import { pageOf } from './page.ts';
import type { Setting } from './setting.ts';
import type { Size, UiState } from './state.ts';
import { themeOf } from './theme.ts';
import { update } from './update.ts';
import { Rows } from './view.tsx';

export interface WalkScreenProps {
  readonly setting: Setting;
  readonly start: UiState;
  readonly colour: boolean;
  /** Told of every state, the last one included. */
  readonly onState: (state: UiState) => void;
  /** Calls back with each new size of the window; gives what stops it. */
  readonly onResize: (listener: (size: Size) => void) => () => void;
  /** Called when the screen is taken down, however that comes about. */
  readonly onGone: () => void;
}

/** The walk in the terminal: keys in, rows out. All that it knows is in `update` and `pageOf`. */
export function WalkScreen({ setting, start, colour, onState, onResize, onGone }: WalkScreenProps): ReactElement {
  const [state, send] = useReducer(
    (before: UiState, event: Parameters<typeof update>[2]) => update(setting, before, event),
    start,
  );
  const { exit } = useApp();
  const onInput = useCallback((input: string, key: Parameters<typeof keysOf>[1]) => {
    for (const one of keysOf(input, key)) send(one);
  }, []);
  useInput(onInput);
  useEffect(() => onResize((size) => send({ kind: 'resize', size })), [onResize]);
  useLayoutEffect(() => onGone, [onGone]);
  useLayoutEffect(() => {
    onState(state);
    if (state.end !== undefined) exit();
  }, [state, onState, exit]);
  return <Rows lines={pageOf(setting, state)} theme={themeOf(colour)} />;
}
