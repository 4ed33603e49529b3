import { asTyped, typed } from './called-as.ts';
import type { Context, SharedOptions } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { unpackingError } from './home.ts';
import type { Io } from './io.ts';
import { askedLanguage, catalogOf, languageOf, uiLanguages } from './language.ts';
import type { CommandName } from './program/commands.ts';
import { dayOf } from './today.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs the program. `argv` is what stands after the program's name.
 * @returns the exit code (see exit-codes.ts); never throws.
 */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  try {
    // Asked for by scripts that only want to know whether the program is there.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      io.stdout.write(`${version}\n`);
      return exitCodes.done;
    }
    // A shell asks while a person writes; nothing of the commands' own parsing is needed for the answer.
    if (argv[0] === 'complete') {
      const { complete } = await import('./completion/complete.ts');
      return await complete(argv.slice(1), io, version);
    }
    const context = await contextOf(argv, io, version);
    const { programHelp, understand } = await import('./call.ts');
    const call = argv.length === 0 ? 'nothing' : understand(argv, context);
    if (!call) return exitCodes.done;
    const lang = askedLanguage(argv);
    if (lang !== undefined && !uiLanguages.some((l) => l === lang))
      throw new UsageError((u) => u.badOptionValue({ option: '--lang', value: lang, allowed: uiLanguages }));
    if (call === 'nothing') {
      io.stderr.write(programHelp(context));
      return exitCodes.usage;
    }
    return await dispatch(call.command, call.args, call.options, context);
  } catch (error) {
    const context = await contextOf(argv, io, version);
    const { messages } = context;
    const wrong = error instanceof UsageError ? error : unpackingError(error);
    if (wrong) return await wrongCall(context, wrong.say(messages.usage), argv);
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`${messages.fault({ message: firstLines(cause) })}\n`);
    return exitCodes.fault;
  }
}

async function contextOf(argv: readonly string[], io: Io, version: string): Promise<Context> {
  const language = languageOf(argv, io.env);
  return { io, language, messages: asTyped(await catalogOf(language), io), version, today: dayOf(io.now()) };
}

/** Each command is loaded only when it is called. */
async function dispatch(
  command: CommandName,
  args: readonly unknown[],
  options: SharedOptions,
  context: Context,
): Promise<number> {
  const words = args[0];
  switch (command) {
    case 'lint':
      return (await import('./commands/lint.ts')).lintCommand(words as readonly string[], options, context);
    case 'walk':
      return (await import('./commands/walk.ts')).walkCommand(words as string | undefined, options, context);
    case 'paths':
      return (await import('./commands/paths.ts')).pathsCommand(words as string | undefined, options, context);
    case 'graph':
      return (await import('./commands/graph.ts')).graphCommand(words as string | undefined, options, context);
    case 'test':
      return (await import('./commands/test.ts')).testCommand(words as readonly string[], options, context);
    case 'diff':
      return (await import('./commands/diff.ts')).diffCommand(words as readonly string[], options, context);
    case 'explain':
      return (await import('./commands/explain.ts')).explainCommand(words as string, options, context);
    case 'rules':
      return (await import('./commands/rules.ts')).rulesCommand(options, context);
    case 'config':
      return (await import('./commands/config.ts')).configCommand(words as string, options, context);
    case 'serve':
      return (await import('./commands/serve.ts')).serveCommand(words as readonly string[], options, context);
    case 'render':
      return (await import('./commands/render.ts')).renderCommand(words as readonly string[], options, context);
    case 'completion':
      return (await import('./commands/completion.ts')).completionCommand(words as string, context);
    case 'init':
      return (await import('./commands/init.ts')).initCommand(words as string | undefined, options, context);
    case 'lsp':
      return (await import('./commands/lsp.ts')).lspCommand(options, context);
  }
}

async function wrongCall({ io, messages }: Context, sentence: string, argv: readonly string[]): Promise<number> {
  const { declarationOf } = await import('./program/commands.ts');
  const command = argv.find((a) => declarationOf(a) !== undefined);
  const { tell } = await import('./tell.ts');
  tell(
    io,
    `${messages.usage.error}: ${sentence}\n${messages.usage.helpHint({ command: typed(command === undefined ? 'veileder' : `veileder ${command}`, io) })}`,
  );
  return exitCodes.usage;
}

/** Enough of a stack to report a fault with, without the machine's folders. */
function firstLines(stack: string): string {
  return stack
    .split('\n')
    .slice(0, 4)
    .map((line) => line.trim().replace(/\((?:file:\/\/)?[^)]*[\\/]([^\\/)]+)\)/, '($1)'))
    .join('\n  ');
}
