import { nb } from '../../src/messages/screens/nb.ts';
import type { Guide } from '../../src/model/guide.ts';
import { deadlineWords } from '../../src/render/deadline-words.ts';
import { dateWords, wordsOf } from '../../src/render/words.ts';
import type { Key } from '../../src/ui/keys.ts';
import { pageOf } from '../../src/ui/page.ts';
import type { Setting } from '../../src/ui/setting.ts';
import { begin, type Size, type UiState } from '../../src/ui/state.ts';
import { type Event, update } from '../../src/ui/update.ts';
import { startWalk } from '../../src/walk/state.ts';

/** A walk on the screen as the command starts it, in Norwegian. */
export function settingOf(guide: Guide): Setting {
  const words = wordsOf(guide.language);
  return {
    guide,
    words,
    say: nb,
    sayDate: (day) => dateWords(day, words),
    sayDeadline: (deadline) => deadlineWords(deadline, words, guide.language),
  };
}

export const started = (guide: Guide, size: Size, audience?: string): UiState =>
  begin(startWalk(guide, { audience, startDate: '2026-05-01' }), size, audience === undefined);

const named: readonly Exclude<Key['kind'], 'text'>[] = [
  'up',
  'down',
  'left',
  'right',
  'page-up',
  'page-down',
  'home',
  'end',
  'enter',
  'escape',
  'backspace',
  'interrupt',
];

/** Presses keys: names of keys as they are in `Key`, everything else letter by letter. */
export function pressed(setting: Setting, state: UiState, ...keys: readonly (string | Size)[]): UiState {
  let next = state;
  for (const key of keys) {
    const events: readonly Event[] =
      typeof key !== 'string'
        ? [{ kind: 'resize', size: key }]
        : (named.flatMap((kind) => (kind === key ? [{ kind }] : [])).slice(0, 1) as readonly Event[]);
    const text: readonly Event[] = typeof key === 'string' ? [...key].map((c) => ({ kind: 'text', text: c })) : [];
    for (const event of events.length > 0 ? events : text) next = update(setting, next, event);
  }
  return next;
}

/** The rows of the screen as a person reads them, without looks. */
export const rowsOf = (setting: Setting, state: UiState): string[] =>
  pageOf(setting, state).map((line) => line.map(({ text }) => text).join(''));
