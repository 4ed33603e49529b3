import { resolve } from 'node:path';
import { asTyped } from '../called-as.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';

/** `veileder lsp`: serves an editor over standard input and output; the process ends as the protocol says. */
export async function lspCommand(
  options: SharedOptions & { readonly config?: string },
  context: Context,
): Promise<number> {
  const { io, language } = context;
  if (io.terminal) {
    const [{ lspWordsOf }, { tell }] = await Promise.all([import('../lsp/words.ts'), import('../tell.ts')]);
    tell(io, asTyped(await lspWordsOf(language), io).forEditors);
    return exitCodes.usage;
  }
  const { serve } = await import('../lsp/server.ts');
  const config = options.config === undefined ? undefined : resolve(io.cwd, options.config);
  return serve(context, { config, isLanguageAsked: options.lang !== undefined });
}
