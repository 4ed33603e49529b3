import type { WalkWords } from '../../messages/walk/shape.ts';
import { formatSaved, toSaved } from '../../walk/save.ts';
import type { WalkState } from '../../walk/state.ts';
import { transcriptOf } from '../../walk/transcript.ts';
import type { Context } from '../context.ts';
import { type Destination, destinations } from '../formats.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-output.ts';
import type { WalkOptions } from './options.ts';

const formats = ['md', 'json', 'html'] as const;
type Format = (typeof formats)[number];

/**
 * Where the transcript goes, when one is asked for.
 * @throws UsageError for a format that does not exist.
 */
export function transcriptTarget({ transcript, output }: WalkOptions): Destination<Format> | undefined {
  if (transcript === undefined) return undefined;
  const name = transcript.split('=')[0] ?? '';
  if (!formats.some((format) => format === name)) {
    throw new UsageError((u) => u.badOptionValue({ option: '--transcript', value: name, allowed: formats }));
  }
  return destinations<Format>([transcript], output, formats, 'md')[0];
}

/** Writes what was asked for after a walk: the saved walk, the transcript. Nothing else is kept. */
export async function writeResults(
  state: WalkState,
  options: WalkOptions,
  { io, language }: Context,
  words: WalkWords,
): Promise<void> {
  const target = transcriptTarget(options);
  if (target) {
    const transcript = transcriptOf(state, words.transcript, language);
    const text = await written(target.format);
    if (target.file === undefined) io.stdout.write(text);
    else await writeWhole(io, target.file, text);

    async function written(format: Format): Promise<string> {
      switch (format) {
        case 'md':
          return (await import('../../report/walk/transcript-md.ts')).transcriptMd(transcript, words);
        case 'json':
          return (await import('../../report/walk/transcript-json.ts')).transcriptJson(transcript, words);
        case 'html':
          return (await import('../../report/walk/transcript-html.ts')).transcriptHtml(transcript, words, language);
      }
    }
  }
  if (options.save !== undefined) {
    await writeWhole(io, options.save, formatSaved(toSaved(state)));
    tell(io, words.walk.saved(options.save));
  }
}
