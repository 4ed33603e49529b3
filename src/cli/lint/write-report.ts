import type { LintPageTexts } from '../../messages/lint-page/shape.ts';
import type { LintReport } from '../../report/lint/findings.ts';
import { terminalText } from '../../source/terminal-text.ts';
import { asTyped } from '../called-as.ts';
import { wantsColour } from '../colour.ts';
import type { Context, SharedOptions } from '../context.ts';
import type { Destination } from '../formats.ts';
import { deliver, inLineFormat, isLineFormat } from '../line-formats.ts';
import type { LintFormat } from '../report-formats.ts';

/** Writes a report to its place, in its format; only that format is loaded. */
export async function writeReport(
  report: LintReport,
  destination: Destination<LintFormat>,
  options: SharedOptions,
  context: Context,
): Promise<void> {
  const { format, file } = destination;
  await deliver(context, destination, await formatted(report, format, file === undefined, options, context));
}

async function formatted(
  report: LintReport,
  format: LintFormat,
  toTerminal: boolean,
  options: SharedOptions,
  context: Context,
): Promise<string> {
  if (isLineFormat(format)) {
    // Each line of it is a finding for a program to read: what is for people stands beside it.
    if (format === 'concise' && toTerminal && report.waitsFor && options.quiet !== true)
      (await import('../tell.ts')).tell(context.io, terminalText(context.messages.summary.waiting(report.waitsFor)));
    return inLineFormat(report, format, 'lint');
  }
  switch (format) {
    case 'pretty':
      return pretty(report, toTerminal, options, context);
    case 'json':
      return (await import('../../report/lint/json.ts')).lintJson(report);
    case 'sarif':
      return sarif(report, context);
    case 'markdown':
      return (await import('../../report/lint/markdown.ts')).lintMarkdown(report, context.messages);
    case 'html':
      return html(report, context);
  }
}

async function pretty(
  report: LintReport,
  toTerminal: boolean,
  options: SharedOptions,
  { io, messages }: Context,
): Promise<string> {
  const { paintFor } = await import('../../report/paint.ts');
  const paint = await paintFor(toTerminal && wantsColour(io, io.stdout, options.color));
  // A clean run needs no frames: the layout, and its tables of characters, is left alone.
  if (report.findings.length === 0 && report.summary.suppressed === 0 && !report.waitsFor)
    return `${paint.good(messages.summary.clean(report.summary))}\n`;
  const { lintPretty } = await import('../../report/lint/pretty.ts');
  const width = (toTerminal && io.stdout.columns) || 100;
  const findings = report.findings.map((f) => ({ ...f, message: asTyped(f.message, io) }));
  return lintPretty({ ...report, findings }, { messages, paint, width, quiet: options.quiet === true });
}

async function sarif(report: LintReport, context: Context): Promise<string> {
  const { lintSarif } = await import('../../report/lint/sarif.ts');
  return lintSarif(report, context.version, await ruleTitles(context));
}

async function html(report: LintReport, context: Context): Promise<string> {
  const { language, messages } = context;
  const { rules } = await import('../../lint/generated/rules.ts');
  const { lintHtml } = await import('../../report/lint/html.ts');
  const groups: Readonly<Record<string, { readonly meta: { readonly group: string } }>> = rules;
  return lintHtml(report, {
    language,
    messages,
    texts: await pageTexts(language),
    title: await ruleTitles(context),
    group: (rule) => groups[rule]?.meta.group ?? '',
  });
}

/** A rule's one line in the reader's language. */
async function ruleTitles({ language }: Context): Promise<(rule: string) => string> {
  const { pages } = await import('../../lint/generated/pages.ts');
  const titles: Readonly<Record<string, { readonly [L in typeof language]: { readonly title: string } }>> = pages;
  return (rule) => titles[rule]?.[language].title ?? rule;
}

async function pageTexts(language: Context['language']): Promise<LintPageTexts> {
  switch (language) {
    case 'nb':
      return (await import('../../messages/lint-page/nb.ts')).nb;
    case 'nn':
      return (await import('../../messages/lint-page/nn.ts')).nn;
    case 'en':
      return (await import('../../messages/lint-page/en.ts')).en;
  }
}
