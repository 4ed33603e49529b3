import type { WalkWords } from '../../messages/walk/shape.ts';
import type { GuidePaths } from '../../walk/paths/paths.ts';
import { pathsOf } from '../../walk/paths/paths.ts';
import { wantsColour } from '../colour.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { destinations } from '../formats.ts';
import { UsageError } from '../usage-error.ts';
import { audienceOf, oneGuide, wholeNumber } from '../walk/one-guide.ts';
import { walkWords } from '../walk/words.ts';

export interface PathsCommandOptions extends SharedOptions {
  readonly loops?: string;
  readonly limit?: string;
  readonly audience?: string;
}

const formats = ['text', 'json', 'svg'] as const;
type Format = (typeof formats)[number];

/** More times back than this, and the numbers say nothing to anyone. */
const maxLoops = 100;
/** Paths written out; each is a line of many steps. */
const maxListed = 100_000;

/** `veileder paths`: every way through a guide, counted for each audience. */
export async function pathsCommand(
  path: string | undefined,
  options: PathsCommandOptions,
  context: Context,
): Promise<number> {
  const { io } = context;
  const words = await walkWords(context);
  const wanted = destinations<Format>(options.format, options.output, formats, 'text');
  const loops = upTo('--loops', options.loops, 1, maxLoops, words);
  const limit = upTo('--limit', options.limit, 0, maxListed, words);
  const { guide } = await oneGuide(io, path === undefined ? [] : [path], words);
  const audience = audienceOf(guide, options.audience, words);
  const paths = pathsOf(guide, { loops, limit, audience });
  for (const { format, file } of wanted) {
    const text = await formatted(paths, format, file === undefined, options, context, words);
    if (file === undefined) io.stdout.write(text);
    else await (await import('../write-output.ts')).writeWhole(io, file, text);
  }
  return exitCodes.done;
}

function upTo(option: string, value: string | undefined, usual: number, most: number, words: WalkWords): number {
  const number = wholeNumber(option, value, usual, words);
  if (number > most) throw new UsageError(() => words.walk.badNumber({ option, value: value ?? '' }));
  return number;
}

async function formatted(
  paths: GuidePaths,
  format: Format,
  toTerminal: boolean,
  options: PathsCommandOptions,
  { io, language }: Context,
  words: WalkWords,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/walk/paths-json.ts')).pathsJson(paths);
    case 'svg':
      return (await import('../../report/walk/paths-svg.ts')).pathsSvg(paths, { words, language });
    case 'text': {
      const { paintFor } = await import('../../report/paint.ts');
      const paint = await paintFor(toTerminal && wantsColour(io, io.stdout, options.color));
      const width = toTerminal && io.stdout.columns ? io.stdout.columns : 100;
      return (await import('../../report/walk/paths-text.ts')).pathsText(paths, { words, language, paint, width });
    }
  }
}
