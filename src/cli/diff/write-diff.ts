import type { DiffWords } from '../../messages/diff/shape.ts';
import type { DiffReport } from '../../report/diff/report.ts';
import { wantsColour } from '../colour.ts';
import type { Context, SharedOptions } from '../context.ts';
import type { Destination } from '../formats.ts';
import { deliver, inLineFormat, isLineFormat } from '../line-formats.ts';
import type { DiffFormat } from '../report-formats.ts';

/** Writes a report to its place, in its format; only that format is loaded. */
export async function writeDiff(
  report: DiffReport,
  destination: Destination<DiffFormat>,
  words: DiffWords,
  options: SharedOptions,
  context: Context,
): Promise<void> {
  const { format, file } = destination;
  await deliver(context, destination, await formatted(report, format, file === undefined, words, options, context));
}

async function formatted(
  report: DiffReport,
  format: DiffFormat,
  toTerminal: boolean,
  words: DiffWords,
  options: SharedOptions,
  context: Context,
): Promise<string> {
  if (isLineFormat(format)) {
    const { asFindings } = await import('../../report/diff/as-findings.ts');
    return inLineFormat(asFindings(report), format, 'diff');
  }
  switch (format) {
    case 'pretty':
      return pretty(report, toTerminal, words, options, context);
    case 'json':
      return (await import('../../report/diff/json.ts')).diffJson(report);
    case 'markdown':
      return (await import('../../report/diff/markdown.ts')).diffMarkdown(report, words);
    case 'html':
      return (await import('../../report/diff/html.ts')).diffHtml(report, words);
    case 'sarif':
      return sarif(report, context);
  }
}

async function sarif(report: DiffReport, { language, version }: Context): Promise<string> {
  const { asFindings } = await import('../../report/diff/as-findings.ts');
  const { pages } = await import('../../diff/generated/pages.ts');
  const { lintSarif } = await import('../../report/lint/sarif.ts');
  const titles: Readonly<Record<string, { readonly [L in typeof language]: { readonly title: string } }>> = pages;
  return lintSarif(asFindings(report), version, (code) => titles[code]?.[language].title ?? code);
}

async function pretty(
  report: DiffReport,
  toTerminal: boolean,
  words: DiffWords,
  options: SharedOptions,
  { io }: Context,
): Promise<string> {
  const { paintFor } = await import('../../report/paint.ts');
  // Git shows what its driver writes in a pager of its own, which is no terminal of ours.
  const inPager = io.env.GIT_PAGER_IN_USE === 'true' && options.color && (io.env.NO_COLOR ?? '') === '';
  const paint = await paintFor(toTerminal && (inPager || wantsColour(io, io.stdout, options.color)));
  if (report.guides.every((g) => g.changes.length === 0)) return `${paint.good(words.same)}\n`;
  const { diffPretty } = await import('../../report/diff/pretty.ts');
  const width = (toTerminal && io.stdout.columns) || 100;
  return diffPretty(report, { words, paint, width, quiet: options.quiet === true });
}
