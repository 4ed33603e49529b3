import type { CompletionWords } from '../../messages/completion/shape.ts';
import type { Io } from '../io.ts';
import { catalogOf, languageOf, type UiLanguage } from '../language.ts';
import { dayOf } from '../today.ts';
import { placeOf } from './place.ts';
import { bashReply, plainReply, powershellReply } from './reply.ts';
import { split } from './split.ts';
import { suggest } from './suggest.ts';
import { nothing, type Suggestions } from './suggestion.ts';

/**
 * `veileder complete SHELL …`, which the shells' scripts call while a person writes:
 * `bash COLUMNS KIND REPLACED LINE`, `zsh WORDS… CURRENT`, `fish WORDS… CURRENT`, `powershell` with the line in
 * `VEILEDER_LINE`. Whatever goes wrong, nothing is written into the person's shell but suggestions; always 0.
 */
export async function complete([shell, ...args]: readonly string[], io: Io, version: string): Promise<0> {
  try {
    io.stdout.write(await replyTo(shell, args, io, version));
  } catch {
    // A person in the middle of a line can do nothing about it.
  }
  return 0;
}

async function replyTo(shell: string | undefined, args: readonly string[], io: Io, version: string): Promise<string> {
  switch (shell) {
    case 'bash': {
      const [columns = '', kind = '', replaced = '', line = ''] = args;
      const written = split(line, '\\');
      const found = await find(written.words.slice(1), written.current, io, version);
      const listed = ['?', '!', '@'].includes(String.fromCharCode(Number(kind)));
      return bashReply(found, { written, replaced, listed, columns: Number(columns) || 80 });
    }
    case 'zsh':
      return plainReply(await find(args.slice(0, -1), args.at(-1) ?? '', io, version));
    case 'fish': {
      // Fish gives the words without their quotes, but the one at the cursor as it is written.
      const { words, current } = split(args.at(-1) ?? '', '\\');
      return words.length > 0 ? '' : plainReply(await find(args.slice(0, -1), current, io, version));
    }
    case 'powershell': {
      const { words, current } = split(io.env.VEILEDER_LINE ?? '', '`');
      return powershellReply(await find(words.slice(1), current.replaceAll('\\', '/'), io, version));
    }
    default:
      return '';
  }
}

async function find(words: readonly string[], current: string, io: Io, version: string): Promise<Suggestions> {
  const place = placeOf(words, current);
  if (!place) return nothing;
  const language = languageOf(words, io.env);
  const [messages, texts] = await Promise.all([catalogOf(language), completionWords(language)]);
  return suggest(place, texts, { io, language, messages, version, today: dayOf(io.now()) });
}

/** Loads one language only. */
async function completionWords(language: UiLanguage): Promise<CompletionWords> {
  switch (language) {
    case 'nb':
      return (await import('../../messages/completion/nb.ts')).nb;
    case 'nn':
      return (await import('../../messages/completion/nn.ts')).nn;
    case 'en':
      return (await import('../../messages/completion/en.ts')).en;
  }
}
