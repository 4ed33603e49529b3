import { cells } from './cells.ts';
import type { Doc } from './doc.ts';
import { type Span, span } from './line.ts';
import type { Setting } from './setting.ts';
import type { UiState } from './state.ts';

type Hint = readonly [string, keyof Setting['say']['foot']];

/** Keys of the screen, the most needed first: a narrow window shows fewer. */
function hintsOf({ screen, walk, below }: UiState, doc: Doc): readonly Hint[] {
  const urgent: Hint = ['!', 'emergency'];
  const close: Hint = ['Esc', 'close'];
  const move: Hint = ['↑↓', 'move'];
  switch (screen.kind) {
    case 'step':
      return [
        urgent,
        ...(walk.answers.length > 0 ? ([['←', 'back']] as const) : []),
        ['o', 'overview'],
        ['/', 'search'],
        ['?', 'help'],
        ['q', 'quit'],
        ...(doc.items.length > 0
          ? ([[doc.items.length === 1 ? '1' : `1–${doc.items.length}`, 'choose']] as const)
          : []),
      ];
    case 'audience':
      return [urgent, move, ['Enter', 'choose'], below ? close : ['q', 'quit'], ['?', 'help']];
    case 'overview':
      return [urgent, move, ['Enter', 'choose'], close, ['/', 'search'], ['?', 'help']];
    case 'search':
      return [urgent, move, ['Enter', 'choose'], close];
    case 'date':
      return [urgent, ['Enter', 'choose'], close];
    case 'emergency':
      return [close, move, ['?', 'help']];
    case 'help':
    case 'reading':
      return [urgent, close, move];
  }
}

/** The row of keys at the foot. */
export function footLine({ say }: Setting, state: UiState, doc: Doc): Span[] {
  const spans: Span[] = [];
  let left = state.size.columns - 2;
  for (const [key, name] of hintsOf(state, doc)) {
    const text = ` ${say.foot[name]}`;
    const gap = spans.length > 0 ? 3 : 0;
    left -= cells(key) + cells(text) + gap;
    if (left < 0) break;
    if (gap > 0) spans.push(span(' '.repeat(gap)));
    spans.push(span(key, 'label'), span(text, name === 'emergency' ? 'urgent' : undefined));
  }
  return spans;
}
