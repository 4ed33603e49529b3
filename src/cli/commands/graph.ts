import type { Guide } from '../../model/guide.ts';
import type { ChartOptions } from '../../render/chart/chart.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { destinations } from '../formats.ts';
import { UsageError } from '../usage-error.ts';
import { audienceOf, oneGuide } from '../walk/one-guide.ts';
import { walkWords } from '../walk/words.ts';

export interface GraphCommandOptions extends SharedOptions {
  readonly level?: string;
  readonly audience?: string;
}

const formats = ['svg', 'mermaid', 'dot', 'text', 'json'] as const;
type Format = (typeof formats)[number];

/** `veileder graph`: the flow of a guide as a picture, in the languages of drawing programs, in words, or as data. */
export async function graphCommand(
  path: string | undefined,
  options: GraphCommandOptions,
  context: Context,
): Promise<number> {
  const { io } = context;
  const words = await walkWords(context);
  const wanted = destinations<Format>(options.format, options.output, formats, 'text');
  const { guide } = await oneGuide(io, path === undefined ? [] : [path], words);
  const what: ChartOptions = {
    level: levelOf(guide, options.level),
    audience: audienceOf(guide, options.audience, words),
  };
  for (const { format, file } of wanted) {
    const text = await formatted(guide, format, what);
    if (file !== undefined) await (await import('../write-output.ts')).writeWhole(io, file, text);
    else if (io.stdout.isTTY === true) {
      const [{ terminalText }, { wrapIndented }] = await Promise.all([
        import('../../source/terminal-text.ts'),
        import('../../report/wrap.ts'),
      ]);
      const width = (format === 'text' && io.stdout.columns) || Number.POSITIVE_INFINITY;
      io.stdout.write(
        text
          .split('\n')
          .map((line) => wrapIndented(terminalText(line), width))
          .join('\n'),
      );
    } else io.stdout.write(text);
  }
  return exitCodes.done;
}

/** @throws UsageError when the guide has no such level. */
function levelOf(guide: Guide, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const wanted = name.normalize('NFC').toLowerCase().trim();
  const found = guide.levels.find(({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted);
  if (found) return found.id;
  const allowed = guide.levels.map(({ id }) => id);
  throw new UsageError((u) => u.badOptionValue({ option: '--level', value: name, allowed }));
}

async function formatted(guide: Guide, format: Format, what: ChartOptions): Promise<string> {
  if (format === 'json') return (await import('../../render/chart/json.ts')).graphJson(guide, what);
  const { chartOf } = await import('../../render/chart/chart.ts');
  const chart = chartOf(guide, what);
  switch (format) {
    case 'svg':
      return (await import('../../render/chart/svg.ts')).chartSvg(chart);
    case 'mermaid':
      return (await import('../../render/chart/mermaid.ts')).chartMermaid(chart);
    case 'dot':
      return (await import('../../render/chart/dot.ts')).chartDot(chart);
    case 'text':
      return (await import('../../render/chart/text.ts')).chartText(chart);
  }
}
