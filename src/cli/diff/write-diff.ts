import type { DiffWords } from '../../messages/diff/shape.ts';
import type { DiffReport } from '../../report/diff/report.ts';
import { wantsColour } from '../colour.ts';
import type { Context, SharedOptions } from '../context.ts';
import type { Destination } from '../formats.ts';

export const diffFormats = [
  'pretty',
  'concise',
  'json',
  'markdown',
  'html',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
] as const;
export type DiffFormat = (typeof diffFormats)[number];

/** Writes a report to its place, in its format; only that format is loaded. */
export async function writeDiff(
  report: DiffReport,
  { format, file }: Destination<DiffFormat>,
  words: DiffWords,
  options: SharedOptions,
  context: Context,
): Promise<void> {
  const text = await formatted(report, format, file === undefined, words, options, context);
  if (file === undefined) context.io.stdout.write(text);
  else await (await import('../write-output.ts')).writeWhole(context.io, file, text);
}

async function formatted(
  report: DiffReport,
  format: DiffFormat,
  toTerminal: boolean,
  words: DiffWords,
  options: SharedOptions,
  context: Context,
): Promise<string> {
  switch (format) {
    case 'pretty':
      return pretty(report, toTerminal, words, options, context);
    case 'json':
      return (await import('../../report/diff/json.ts')).diffJson(report);
    case 'markdown':
      return (await import('../../report/diff/markdown.ts')).diffMarkdown(report, words);
    case 'html':
      return (await import('../../report/diff/html.ts')).diffHtml(report, words);
    case 'concise':
    case 'sarif':
    case 'github':
    case 'gitlab':
    case 'junit':
    case 'checkstyle':
    case 'rdjson':
      return asLint(report, format, context);
  }
}

/** Formats that annotate lines take changes as findings. */
async function asLint(
  report: DiffReport,
  format: Exclude<DiffFormat, 'pretty' | 'json' | 'markdown' | 'html'>,
  context: Context,
): Promise<string> {
  const { asFindings } = await import('../../report/diff/as-findings.ts');
  const findings = asFindings(report);
  switch (format) {
    case 'concise':
      return (await import('../../report/lint/concise.ts')).lintConcise(findings);
    case 'github':
      return (await import('../../report/lint/github.ts')).lintGithub(findings);
    case 'gitlab':
      return (await import('../../report/lint/gitlab.ts')).lintGitlab(findings);
    case 'junit':
      return (await import('../../report/lint/junit.ts')).lintJunit(findings);
    case 'checkstyle':
      return (await import('../../report/lint/checkstyle.ts')).lintCheckstyle(findings);
    case 'rdjson':
      return (await import('../../report/lint/rdjson.ts')).lintRdjson(findings);
    case 'sarif': {
      const { pages } = await import('../../diff/generated/pages.ts');
      const { lintSarif } = await import('../../report/lint/sarif.ts');
      const titles: Readonly<Record<string, { readonly [L in typeof context.language]: { readonly title: string } }>> =
        pages;
      return lintSarif(findings, context.version, (code) => titles[code]?.[context.language].title ?? code);
    }
  }
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
