import { sentencesFor } from '../../lint/say.ts';
import type { DiffWords } from '../../messages/diff/shape.ts';
import { positionAt } from '../../source/source-file.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { Context } from '../context.ts';
import type { Unread } from './compare.ts';

/** Tells on standard error what could not be read: the findings where the guide cannot be compared at all, else how many. */
export async function tellUnread(list: readonly Unread[], words: DiffWords, { io, language }: Context): Promise<void> {
  for (const { path, findings, fatal } of list) {
    const said = fatal ? await sentencesFor(findings, language) : [];
    for (const [i, { message }] of said.entries()) {
      const range = findings[i]?.range;
      if (!range) continue;
      const { line, column } = positionAt(range.file, range.start);
      io.stderr.write(`${terminalText(`${range.file.path}:${line}:${column}: ${message}`)}\n`);
    }
    const line = fatal ? words.notRead({ path }) : words.readingErrors({ path, count: findings.length });
    io.stderr.write(`${terminalText(line)}\n`);
  }
}
