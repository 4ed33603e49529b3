import { withoutIdentityNumbers } from '../../model/identity-number.ts';
import type { Context } from '../context.ts';
import { findGuides } from '../find-guides.ts';
import type { CheckInput } from './check-here.ts';
import { mendGuide, writeMended } from './mend.ts';

/**
 * `lint --fix`: puts in every safe mend. With `--dry-run` it writes the difference instead of the files.
 * @returns true when nothing more is to be done, because this was only a trial
 */
export async function fixCommand(
  input: CheckInput,
  paths: readonly string[],
  options: { readonly dryRun?: boolean },
  { io, messages }: Context,
): Promise<boolean> {
  let changed = 0;
  for (const guide of await findGuides(io, paths)) {
    const files = await mendGuide(input, guide);
    changed += files.length;
    if (!options.dryRun) {
      await writeMended(input, files);
      continue;
    }
    const { createTwoFilesPatch } = await import('diff');
    const { patchText } = await import('../../report/patch-text.ts');
    for (const { path, before, after } of files)
      io.stdout.write(
        withoutIdentityNumbers(patchText(createTwoFilesPatch(path, path, before, after, '', '', { context: 2 }))),
      );
  }
  io.stderr.write(`${options.dryRun ? messages.wouldMend({ files: changed }) : messages.mended({ files: changed })}\n`);
  return options.dryRun === true;
}
