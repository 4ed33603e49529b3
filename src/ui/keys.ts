/** A key as the screens know it, or a new size of the window. */
export type Key =
  | {
      readonly kind:
        | 'up'
        | 'down'
        | 'left'
        | 'right'
        | 'page-up'
        | 'page-down'
        | 'home'
        | 'end'
        | 'enter'
        | 'escape'
        | 'backspace'
        | 'interrupt';
    }
  | { readonly kind: 'text'; readonly text: string };

/** What ink tells of a key, as far as it is used here. */
export type PressedKeys = Readonly<
  Record<
    | 'upArrow'
    | 'downArrow'
    | 'leftArrow'
    | 'rightArrow'
    | 'pageUp'
    | 'pageDown'
    | 'home'
    | 'end'
    | 'return'
    | 'escape'
    | 'backspace'
    | 'delete'
    | 'ctrl'
    | 'meta',
    boolean
  >
>;

const named: readonly (readonly [keyof PressedKeys, Exclude<Key['kind'], 'text'>])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'page-up'],
  ['pageDown', 'page-down'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
];

function keyOf(character: string): Key | undefined {
  if (character === '\r' || character === '\n') return { kind: 'enter' };
  if (character === '\u0003') return { kind: 'interrupt' };
  if (character === '\u007F' || character === '\b') return { kind: 'backspace' };
  return /\p{Cc}/u.test(character) ? undefined : { kind: 'text', text: character };
}

/** The keys behind one report from the terminal; text that was pasted or typed fast comes as several characters. */
export function keysOf(input: string, pressed: PressedKeys): readonly Key[] {
  if (pressed.ctrl) return input === 'c' ? [{ kind: 'interrupt' }] : [];
  const special = named.find(([name]) => pressed[name]);
  if (special) return [{ kind: special[1] }];
  const letters = [...input].flatMap((character) => keyOf(character) ?? []);
  // Escape and a letter right after it look to a terminal like Alt and the letter, which means nothing here.
  return pressed.meta ? [{ kind: 'escape' }, ...letters] : letters;
}
