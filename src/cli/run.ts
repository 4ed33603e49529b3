import { CommanderError } from 'commander';
import type { Catalog } from '../messages/catalog.ts';
import { nearest } from '../model/nearest.ts';
import type { Context, SharedOptions } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { askedLanguage, catalogOf, languageOf, uiLanguages } from './language.ts';
import { type CommandName, commandList, declarationOf, sharedOptions } from './program/commands.ts';
import { longOf } from './program/declaration.ts';
import { makeProgram } from './program.ts';
import { dayOf } from './today.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs the program. `argv` is what stands after the program's name.
 * @returns the exit code (see exit-codes.ts); never throws.
 */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  const language = languageOf(argv, io.env);
  const messages = await catalogOf(language);
  const context: Context = { io, language, messages, version, today: dayOf(io.now()) };
  try {
    let called: { command: CommandName; args: readonly unknown[]; options: SharedOptions } | undefined;
    const action = (command: CommandName, args: readonly unknown[], options: SharedOptions): void => {
      called = { command, args, options };
    };
    const program = makeProgram(context, version, action, argv);
    if (argv.length === 0) {
      io.stderr.write(program.helpInformation());
      return exitCodes.usage;
    }
    try {
      program.parse(argv, { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      if (error.exitCode === 0 || error.code === 'commander.help') return exitCodes.done;
      return wrongCall(context, usageSentence(error, messages), argv);
    }
    if (!called) return exitCodes.done;
    const lang = askedLanguage(argv);
    if (lang !== undefined && !uiLanguages.some((l) => l === lang))
      throw new UsageError((u) => u.badOptionValue({ option: '--lang', value: lang, allowed: uiLanguages }));
    return await dispatch(called.command, called.args, called.options, context);
  } catch (error) {
    if (error instanceof UsageError) return wrongCall(context, error.say(messages.usage), argv);
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`${messages.fault({ message: firstLines(cause) })}\n`);
    return exitCodes.fault;
  }
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
    case 'render':
      return (await import('./commands/render.ts')).renderCommand(words as readonly string[], options, context);
    case 'init':
      return (await import('./commands/init.ts')).initCommand(words as string | undefined, options, context);
  }
}

function wrongCall({ io, messages }: Context, sentence: string, argv: readonly string[]): number {
  const command = argv.find((a) => declarationOf(a) !== undefined);
  io.stderr.write(
    `${messages.usage.error}: ${sentence}\n${messages.usage.helpHint({ command: command === undefined ? 'veileder' : `veileder ${command}` })}\n`,
  );
  return exitCodes.usage;
}

/** Commander's own errors in the reader's language; the names are what stands between its quotes. */
function usageSentence(error: CommanderError, { usage }: Catalog): string {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((m) => m[1] ?? '');
  const option = /(--?[\w-]+)/.exec(first)?.[1] ?? first;
  switch (error.code) {
    case 'commander.unknownOption': {
      const longs = [...sharedOptions, ...commandList().flatMap(([, { options }]) => options)].map(longOf);
      return usage.unknownOption({ option: first, suggestion: nearest(first, longs)?.name });
    }
    case 'commander.unknownCommand':
      return usage.unknownCommand({
        command: first,
        suggestion: nearest(
          first,
          commandList().flatMap(([name, { alias }]) => (alias ? [name, alias] : [name])),
        )?.name,
      });
    case 'commander.missingArgument':
      return usage.missingArgument({ argument: first });
    case 'commander.optionMissingArgument':
      return usage.missingOptionValue({ option });
    case 'commander.invalidArgument':
      return usage.badOptionValue({ option, value: second, allowed: [] });
    case 'commander.excessArguments':
      return usage.tooManyArguments({ command: first });
    default:
      return error.message.replace(/^error: /, '');
  }
}

/** Enough of a stack to report a fault with, without the machine's folders. */
function firstLines(stack: string): string {
  return stack
    .split('\n')
    .slice(0, 4)
    .map((line) => line.trim().replace(/\((?:file:\/\/)?[^)]*[\\/]([^\\/)]+)\)/, '($1)'))
    .join('\n  ');
}
