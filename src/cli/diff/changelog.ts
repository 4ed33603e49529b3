import { nextVersion } from '../../diff/next-version.ts';
import { speakerOf } from '../../diff/say/say.ts';
import type { DiffWords } from '../../messages/diff/shape.ts';
import { changelogMarkdown, changelogYaml } from '../../report/diff/changelog.ts';
import type { Context, SharedOptions } from '../context.ts';
import type { UiLanguage } from '../language.ts';
import { writeWhole } from '../write-output.ts';
import type { Compared } from './compare.ts';

/** What the change log itself, the version and the dates say is no news in the change log. */
const notTold = new Set(['version-changed', 'dates-changed', 'changelog-added', 'changelog-removed']);

/** `--changelog`: the entry for each guide's own change log, in its form and language; the proposed version beside it. */
export async function writeChangelog(
  compared: readonly Compared[],
  words: DiffWords,
  options: SharedOptions,
  { io, today }: Context,
): Promise<void> {
  const entries: string[] = [];
  for (const { old, new: now, diff } of compared) {
    if (!now) continue;
    const changes = diff.changes.filter((c) => !notTold.has(c.code));
    if (changes.length === 0) continue;
    const language: UiLanguage = now.language === 'se' ? 'nb' : now.language;
    const speaker = await speakerOf(language);
    const worth = changes.filter((c) => c.tier !== 'editorial');
    const lines = (worth.length > 0 ? worth : changes).map((c) =>
      [speaker.change(c), ...c.effects.map(speaker.effect)].join(' '),
    );
    const proposed = nextVersion(old?.version, changes) ?? '1.0.0';
    const isSet = old !== undefined && now.version !== undefined && now.version !== old.version;
    const version = isSet ? (now.version ?? proposed) : proposed;
    io.stderr.write(
      `${isSet ? words.changelog.set({ version }) : words.changelog.next({ version, from: old?.version ?? words.nothing })}\n`,
    );
    const write = /\.md$/i.test(now.path) ? changelogMarkdown : changelogYaml;
    entries.push(write({ version, date: today, lines: [...new Set(lines)] }));
  }
  if (entries.length === 0) {
    io.stderr.write(`${words.changelog.nothing}\n`);
    return;
  }
  const text = entries.join('\n');
  if (options.output === undefined) io.stdout.write(text);
  else await writeWhole(io, options.output, text);
}
