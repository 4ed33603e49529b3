import { CommanderError } from 'commander';
import type { Catalog } from '../messages/catalog.ts';
import { nearest } from '../model/nearest.ts';
import type { Context, SharedOptions } from './context.ts';
import { type CommandName, commandList } from './program/commands.ts';
import { longOf } from './program/declaration.ts';
import { sharedOptions } from './program/options.ts';
import { makeProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

/** A call as understood: which command is to run, with what. */
export interface Call {
  readonly command: CommandName;
  readonly args: readonly unknown[];
  readonly options: SharedOptions;
}

/**
 * Understands what was written after the program's name. Undefined when all is done already: help was asked for;
 * `nothing` when no command was named.
 * @throws UsageError when it cannot be understood.
 */
export function understand(argv: readonly string[], context: Context): Call | 'nothing' | undefined {
  let call: Call | undefined;
  const action = (command: CommandName, args: readonly unknown[], options: SharedOptions): void => {
    call = { command, args, options };
  };
  try {
    makeProgram(context, context.version, action, argv).parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    if (error.code !== 'commander.help') throw new UsageError((usage) => usageSentence(error, usage));
    const [unknown] = argv.slice(argv.indexOf('help') + 1 || argv.length);
    if (unknown === undefined) return 'nothing';
    throw new UsageError((usage) => unknownCommand(unknown, usage));
  }
  return call;
}

/** The help of the whole program. */
export const programHelp = (context: Context): string =>
  makeProgram(context, context.version, () => undefined).helpInformation();

function unknownCommand(command: string, usage: Catalog['usage']): string {
  const words = commandList().flatMap(([name, { alias }]) => (alias ? [name, alias] : [name]));
  return usage.unknownCommand({ command, suggestion: nearest(command, words)?.name });
}

/** Commander's own errors in the reader's language; the names are what stands between its quotes. */
function usageSentence(error: CommanderError, usage: Catalog['usage']): string {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((m) => m[1] ?? '');
  const option = /(--?[\w-]+)/.exec(first)?.[1] ?? first;
  switch (error.code) {
    case 'commander.unknownOption': {
      const longs = [...sharedOptions, ...commandList().flatMap(([, { options }]) => options)].map(longOf);
      if (longs.includes(first)) return usage.optionAfterCommand({ option: first });
      return usage.unknownOption({ option: first, suggestion: nearest(first, longs)?.name });
    }
    case 'commander.unknownCommand':
      return unknownCommand(first, usage);
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
