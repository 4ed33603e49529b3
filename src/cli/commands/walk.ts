import type { WalkWords } from '../../messages/walk/shape.ts';
import type { Guide } from '../../model/guide.ts';
import { misfitSentence } from '../../report/walk/sentences.ts';
import { terminalText } from '../../source/terminal-text.ts';
import { parseDay } from '../../walk/deadlines.ts';
import { readSaved, resume } from '../../walk/save.ts';
import { startWalk, type WalkState } from '../../walk/state.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { readBytes } from '../walk/find-scenarios.ts';
import { audienceOf, oneGuide } from '../walk/one-guide.ts';
import type { WalkOptions } from '../walk/options.ts';
import { transcriptTarget, writeResults } from '../walk/results.ts';
import { walkWords } from '../walk/words.ts';

/** `veileder walk`: step by step through a guide, asked in a terminal or answered by a script. */
export async function walkCommand(path: string | undefined, options: WalkOptions, context: Context): Promise<number> {
  const { io } = context;
  const words = await walkWords(context);
  transcriptTarget(options);
  if (options.scenario !== undefined && options.script === undefined)
    throw new UsageError((u) => u.onlyWith({ option: '--scenario', other: '--script' }));
  if (options.resume !== undefined && options.script !== undefined)
    throw new UsageError((u) => u.notTogether({ option: '--resume', other: '--script' }));
  const start = options.start;
  if (start !== undefined && !parseDay(start)) throw new UsageError(() => words.walk.badDate(start));
  const { guide } = await oneGuide(io, path === undefined ? [] : [path], words);
  const audience = audienceOf(guide, options.audience, words);
  if (options.script !== undefined) {
    return (await import('../walk/script.ts')).replayScript(guide, options.script, options, context, words);
  }
  let state = startWalk(guide, { audience, startDate: start ?? context.today });
  let fits = true;
  if (options.resume !== undefined) {
    const resumed = resumeFrom(guide, options.resume, context, words);
    state = resumed.state;
    fits = resumed.fits;
    // A saved walk can be written out without being gone on with.
    if (!io.terminal && options.transcript !== undefined) {
      await writeResults(state, options, context, words);
      return fits ? exitCodes.done : exitCodes.findings;
    }
  }
  const chosen = options.audience !== undefined || options.resume !== undefined;
  if (!io.terminal) {
    if (!options.plain || !io.lines) throw new UsageError(() => words.walk.notATerminal);
    const { plainWalk } = await import('../walk/plain.ts');
    state = await plainWalk(state, { chosen, echo: true }, { lines: io.lines }, context, words);
    await writeResults(state, options, context, words);
    return exitCodes.done;
  }
  const { canRedraw, walkOnScreen } = await import('../walk/on-screen.ts');
  const { screen } = io.terminal;
  if (screen && !options.plain && canRedraw(context)) {
    const { walk, end } = await walkOnScreen(state, { chosen, screen, color: options.color }, context);
    await writeResults(walk, options, context, words);
    return end === 'interrupted' ? exitCodes.interrupted : exitCodes.done;
  }
  const { plainWalk } = await import('../walk/plain.ts');
  state = await plainWalk(state, { chosen, echo: false }, io.terminal, context, words);
  await writeResults(state, options, context, words);
  return exitCodes.done;
}

/** Takes up a saved walk, and says what of it no longer fits. */
function resumeFrom(
  guide: Guide,
  path: string,
  { io }: Context,
  words: WalkWords,
): { readonly state: WalkState; readonly fits: boolean } {
  const saved = readSaved(new TextDecoder().decode(readBytes(io, path)));
  if (!saved) throw new UsageError(() => words.walk.notSaved(path));
  const { state, misfits, dropped, otherVersion } = resume(guide, saved);
  const lines = misfits.map((misfit) => misfitSentence(misfit, words));
  if (otherVersion) {
    lines.unshift(words.walk.otherVersion({ saved: saved.guideVersion ?? '–', now: guide.version ?? '–' }));
  }
  if (dropped > 0) lines.push(words.walk.dropped(dropped));
  for (const line of lines) tell(io, terminalText(line));
  return { state, fits: misfits.length === 0 };
}
