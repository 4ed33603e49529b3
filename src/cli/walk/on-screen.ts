import { deadlineWords } from '../../render/deadline-words.ts';
import { dateWords, wordsOf } from '../../render/words.ts';
import type { WalkState } from '../../walk/state.ts';
import { wantsColour } from '../colour.ts';
import type { Context, SharedOptions } from '../context.ts';
import type { Screen } from '../io.ts';

/** Whether the person can be shown screens that are redrawn: not by a screen reader, nor without cursor control. */
export const canRedraw = ({ io }: Context): boolean =>
  io.env.TERM !== 'dumb' && io.env.INK_SCREEN_READER !== 'true' && io.terminal?.screen !== undefined;

/** Walks on the screen; only here is ink loaded. `chosen`: whom the walk is for is settled. */
export async function walkOnScreen(
  walk: WalkState,
  { chosen, screen, color }: { readonly chosen: boolean; readonly screen: Screen } & Pick<SharedOptions, 'color'>,
  { io, language }: Context,
): Promise<{ readonly walk: WalkState; readonly end: 'quit' | 'interrupted' }> {
  const { guide } = walk;
  const words = wordsOf(guide.language);
  const ui = await import('../../ui/main.tsx');
  return ui.walkOnScreen({
    setting: {
      guide,
      words,
      sayDate: (day) => dateWords(day, words),
      sayDeadline: (deadline) => deadlineWords(deadline, words, guide.language),
    },
    language,
    walk,
    askAudience: !chosen,
    colour: wantsColour(io, io.stdout, color),
    ...screen,
  });
}
