import { answer, back, choices, currentPlace, jumpTo, replay, startWalk } from '../walk/state.ts';
import type { Action, Doc } from './doc.ts';
import { bodyRows } from './frame.ts';
import type { Key } from './keys.ts';
import { isVisible, type Move, moved, show, showOn } from './move.ts';
import { readDay } from './read-day.ts';
import { docOf } from './screen-doc.ts';
import type { Setting } from './setting.ts';
import type { Screen, ScreenKind, Size, UiState } from './state.ts';
import { open } from './state.ts';

export type Event = Key | { readonly kind: 'resize'; readonly size: Size };

const moves: readonly Move[] = ['up', 'down', 'page-up', 'page-down', 'home', 'end'];

/** What a key, or a new size, makes of what is on the screen. */
export function update(setting: Setting, state: UiState, event: Event): UiState {
  if (state.end !== undefined) return state;
  if (event.kind === 'interrupt') return { ...state, end: 'interrupted' };
  if (event.kind === 'resize') return resized(setting, state, event.size);
  const move = moves.find((m) => m === event.kind);
  if (move) return held(state, moved(docOf(setting, state), state.screen, move, bodyRows(state.size)));
  switch (event.kind) {
    case 'escape':
      return closed(state);
    case 'left':
      return state.below ? closed(state) : acted(setting, state, { do: 'back' });
    case 'backspace':
      return erased(setting, state);
    case 'enter':
    case 'right':
      return entered(setting, state);
    case 'text':
      return typed(setting, state, event.text);
    default:
      return state;
  }
}

const held = (state: UiState, screen: Partial<Screen>): UiState => ({
  ...state,
  screen: { ...state.screen, ...screen, ...(screen.typed === undefined && !isAsking(state.screen) && { typed: '' }) },
});

/** Screens where letters are written, not commands. */
const isAsking = ({ kind }: Screen): boolean => kind === 'search' || kind === 'date';

const closed = (state: UiState): UiState => (state.below ? { ...state, screen: state.below, below: undefined } : state);

/** The step the walk now stands on, from its beginning. */
const arrived = (state: UiState, walk: UiState['walk']): UiState => ({
  ...state,
  walk,
  screen: open('step'),
  below: undefined,
});

function resized(setting: Setting, state: UiState, size: Size): UiState {
  const next = { ...state, size };
  const doc = docOf(setting, next);
  const selected = state.screen.selected;
  const before = docOf(setting, state).lines.length;
  const top = Math.round((state.screen.top / Math.max(1, before)) * doc.lines.length);
  const cursor =
    selected >= 0
      ? show(doc, { top, selected }, selected, bodyRows(size))
      : moved(doc, { top: top + 1, selected }, 'up', bodyRows(size));
  return { ...next, screen: { ...state.screen, ...cursor } };
}

/** Opens a screen over the step; from another such screen it takes its place. */
function opened(setting: Setting, state: UiState, kind: ScreenKind): UiState {
  if (state.screen.kind === kind) return state;
  const next: UiState = { ...state, screen: open(kind), below: state.below ?? state.screen };
  if (kind !== 'overview' && kind !== 'audience') return next;
  const doc = docOf(setting, next);
  const here = currentPlace(state.walk);
  const at = doc.items.findIndex(({ action }) =>
    action.do === 'jump'
      ? here.kind === 'step' && action.step === here.id
      : action.do === 'audience' && action.audience === state.walk.audience,
  );
  const height = bodyRows(state.size);
  const item = doc.items[at];
  // Far down, a third of the window is left for what stands before.
  const top = item && item.to > height ? item.from - Math.floor(height / 3) : 0;
  return held(next, show(doc, { ...next.screen, top }, Math.max(0, at), height));
}

function acted(setting: Setting, state: UiState, action: Action): UiState {
  const { walk } = state;
  switch (action.do) {
    case 'answer': {
      const choice = choices(walk)[action.choice];
      return choice ? arrived(state, answer(walk, choice)) : state;
    }
    case 'jump': {
      const here = currentPlace(walk);
      if (here.kind === 'step' && here.id === action.step) return arrived(state, walk);
      const next = jumpTo(walk, action.step);
      return next ? arrived(state, next) : state;
    }
    case 'audience': {
      const { guide, startDate } = walk;
      return arrived(state, replay({ guide, startDate, audience: action.audience }, walk.answers).state);
    }
    case 'back':
      return state.screen.kind === 'step' && walk.answers.length > 0 ? arrived(state, back(walk)) : state;
    case 'restart':
      return arrived(state, startWalk(setting.guide, walk));
  }
}

function entered(setting: Setting, state: UiState): UiState {
  const { screen, size } = state;
  if (screen.kind === 'date') return dated(state);
  const doc = docOf(setting, state);
  const height = bodyRows(size);
  const item = doc.items[screen.selected];
  if (item && isVisible(item, screen.top, height)) return acted(setting, state, item.action);
  // Nothing is taken that has not been seen: first the text, then the choice.
  const first = doc.items.findIndex((one) => isVisible(one, screen.top, height));
  return held(state, first >= 0 ? showOn(doc, screen, first, height) : moved(doc, screen, 'page-down', height));
}

function dated(state: UiState): UiState {
  const { guide, audience, answers } = state.walk;
  const startDate = readDay(state.screen.typed);
  if (startDate === undefined) return { ...state, screen: { ...state.screen, wrong: true } };
  return arrived(state, replay({ guide, audience, startDate }, answers).state);
}

function erased(setting: Setting, state: UiState): UiState {
  const { screen } = state;
  if (!isAsking(screen)) return state.below ? closed(state) : acted(setting, state, { do: 'back' });
  return asked(setting, state, [...screen.typed].slice(0, -1).join(''));
}

/** The longest text that is taken in a search or a date. */
const longest = 200;

function asked(setting: Setting, state: UiState, text: string): UiState {
  const screen: Screen = { ...state.screen, typed: text.slice(0, longest), top: 0, wrong: false };
  const found = docOf(setting, { ...state, screen }).items.length;
  return { ...state, screen: { ...screen, selected: found > 0 ? 0 : -1 } };
}

/** Keys that are the same on every screen but those that are written on. */
const commands: Readonly<Record<string, ScreenKind>> = {
  a: 'emergency',
  o: 'overview',
  g: 'overview',
  '/': 'search',
  '?': 'help',
  h: 'help',
  d: 'date',
  l: 'reading',
  r: 'reading',
};

function typed(setting: Setting, state: UiState, text: string): UiState {
  const { screen } = state;
  if (text === '!') return opened(setting, state, 'emergency');
  if (isAsking(screen)) return asked(setting, state, screen.typed + text);
  const key = text.toLowerCase();
  if (/^[0-9]$/.test(key)) return numbered(setting, state, key);
  if (key === ' ') return held(state, moved(docOf(setting, state), screen, 'page-down', bodyRows(state.size)));
  if (key === 'q') return { ...state, end: 'quit' };
  if (key === 'b') return state.below ? closed(state) : acted(setting, state, { do: 'back' });
  if (key === 'm') return setting.guide.audiences.length > 0 ? opened(setting, state, 'audience') : state;
  const kind = commands[key];
  return kind ? opened(setting, state, kind) : state;
}

/** One digit takes a choice; where there are ten or more, digits choose, and Enter takes. */
function numbered(setting: Setting, state: UiState, digit: string): UiState {
  const { screen } = state;
  if (screen.kind !== 'step' && screen.kind !== 'audience') return state;
  const doc: Doc = docOf(setting, state);
  const n = doc.items.length;
  if (n <= 9) {
    const item = doc.items[Number(digit) - 1];
    return item ? acted(setting, state, item.action) : state;
  }
  const both = screen.typed + digit;
  const number = Number(both) <= n ? both : digit;
  if (Number(number) < 1 || Number(number) > n) return state;
  return held(state, { ...show(doc, screen, Number(number) - 1, bodyRows(state.size)), typed: number });
}
