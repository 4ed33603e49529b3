import { rules } from '../../lint/generated/rules.ts';
import { type RuleMeta, ruleProfiles } from '../../lint/rule.ts';
import { effectiveFor } from '../config/effective.ts';
import { loadConfig } from '../config/load.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { findGuides } from '../find-guides.ts';
import { destinations } from '../formats.ts';
import { readGuide } from '../read-guide.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-output.ts';

const formats = ['pretty', 'json'] as const;

/** `veileder config GUIDE`: which rules apply to a guide, how severe, and which line of which file decided it. */
export async function configCommand(
  path: string,
  options: SharedOptions & { readonly config?: string },
  context: Context,
): Promise<number> {
  const { io, messages } = context;
  const loaded = await loadConfig(io, options.config);
  const [file] = await findGuides(io, [path]);
  if (!file) return exitCodes.usage;
  const { guide } = await readGuide(io, file);
  // Which rules apply rests on what the guide says of itself.
  if (!guide) throw new UsageError((u) => u.notAGuide({ path: file.path }));
  const effective = await effectiveFor(loaded, file.path);
  const profiles = effective.profiles ?? (guide.profile === 'bti' ? ['core', 'bti'] : ['core']);
  const draft = guide.status === 'draft';
  const list = Object.entries(rules).map(([id, { meta: given }]) => {
    const meta: RuleMeta = given;
    const said = effective.rules[id as keyof typeof effective.rules];
    const inProfile = meta.off !== true && meta.profiles.some((p) => profiles.includes(p));
    const usual = draft ? (meta.draft ?? meta.severity) : meta.severity;
    return {
      rule: id,
      severity: said ?? (inProfile ? usual : 'off'),
      because: said
        ? (effective.from[id as keyof typeof effective.from] ?? '')
        : inProfile
          ? messages.config.byProfile(meta.profiles.filter((p) => profiles.includes(p)))
          : messages.config.notInProfile(meta.off ? [] : meta.profiles),
      options: { ...meta.options, ...effective.ruleOptions[id as keyof typeof effective.ruleOptions] },
    };
  });
  const files = loaded.layers.map((l) => l.file.path);
  for (const { format, file: to } of destinations(options.format, options.output, formats, 'pretty')) {
    const text =
      format === 'json'
        ? `${JSON.stringify({ version: 1, guide: file.path, files, profiles, knownProfiles: ruleProfiles, rules: list }, null, 2)}\n`
        : [
            `${messages.config.head({ guide: file.path, files, profiles: [...profiles] })}\n\n`,
            ...list.map(({ rule, severity, because, options: limits }) => {
              const shown = severity === 'off' ? messages.explain.off : messages.severity[severity];
              const numbers = Object.entries(limits).map(([name, value]) => ` ${name}=${value}`);
              return `  ${rule.padEnd(36)} ${shown.padEnd(10)} ${because}${numbers.join('')}\n`;
            }),
          ].join('');
    if (to === undefined) io.stdout.write(text);
    else await writeWhole(io, to, text);
  }
  return exitCodes.done;
}
