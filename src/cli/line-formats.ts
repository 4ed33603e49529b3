import type { LintReport } from '../report/lint/findings.ts';
import type { Context } from './context.ts';
import type { Destination } from './formats.ts';

/** Formats for other programs that tell of something line by line, whatever it is that is told of. */
const lineFormats = ['concise', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson'] as const;
export type LineFormat = (typeof lineFormats)[number];

export const isLineFormat = (format: string): format is LineFormat => lineFormats.some((known) => known === format);

/** A report in one of these; only that one is loaded. `task` is what was done, as JUnit names a case where nothing is wrong. */
export async function inLineFormat(report: LintReport, format: LineFormat, task: 'lint' | 'diff'): Promise<string> {
  switch (format) {
    case 'concise':
      return (await import('../report/lint/concise.ts')).lintConcise(report);
    case 'github':
      return (await import('../report/lint/github.ts')).lintGithub(report);
    case 'gitlab':
      return (await import('../report/lint/gitlab.ts')).lintGitlab(report);
    case 'junit':
      return (await import('../report/lint/junit.ts')).lintJunit(report, task);
    case 'checkstyle':
      return (await import('../report/lint/checkstyle.ts')).lintCheckstyle(report);
    case 'rdjson':
      return (await import('../report/lint/rdjson.ts')).lintRdjson(report);
  }
}

/** Puts a report where it was asked for. */
export async function deliver({ io }: Context, { file }: Destination<string>, text: string): Promise<void> {
  if (file === undefined) io.stdout.write(text);
  else await (await import('./write-output.ts')).writeWhole(io, file, text);
}
