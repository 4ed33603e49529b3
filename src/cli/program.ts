import { Argument, Command, Option } from 'commander';
import type { Catalog } from '../messages/catalog.ts';
import { typed } from './called-as.ts';
import type { Context, SharedOptions } from './context.ts';
import { type CommandName, commandList, declarationOf } from './program/commands.ts';
import type { ArgumentDeclaration, CommandDeclaration, OptionDeclaration } from './program/declaration.ts';
import { argumentTerm, optionTerm, optionText } from './program/help-text.ts';
import { languageOption, sharedOptions } from './program/options.ts';

/** Runs a command once the call has been understood; gives the exit code. */
export type Action = (command: CommandName, args: readonly unknown[], options: SharedOptions) => void;

type Help = Catalog['help'];

/**
 * The program as commander parses it, its help in the reader's language. Nothing of the commands themselves is loaded,
 * and of their options only those are built that the call can use; without `argv` all are.
 */
export function makeProgram(
  { messages, io }: Pick<Context, 'messages' | 'io'>,
  version: string,
  action: Action,
  argv: readonly string[] = [],
): Command {
  const { help } = messages;
  const program = new Command(typed('veileder', io));
  const translate = (title: string): string =>
    title in help.headings ? help.headings[title as keyof typeof help.headings] : title;
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: () => undefined,
        getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
        getErrHelpWidth: () => Math.min(io.stderr.columns ?? 80, 100),
      })
      .configureHelp({ styleTitle: translate, subcommandTerm, showGlobalOptions: false, minWidthToWrap: 20 })
      .helpOption('-h, --help', help.help)
      .showSuggestionAfterError(false);

  dress(program)
    .usage(`[${help.placeholders.options}] [${help.placeholders.command}]`)
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .addOption(optionOf(languageOption, help))
    .helpCommand(`help [${help.placeholders.command}]`, help.helpCommand);

  const called = calledIn(argv);
  for (const [name, declared] of commandList()) {
    if (called !== undefined && called !== name) continue;
    const command = dress(program.command(name)).description(help[declared.text]);
    if (declared.alias) command.alias(declared.alias);
    command.usage(usageOf(declared, help));
    if (declared.argument) command.addArgument(argumentOf(declared.argument, help));
    for (const option of [...sharedOptions, ...declared.options]) command.addOption(optionOf(option, help));
    command.addHelpText('after', () => afterHelp(declared, help, io));
    // Commander counts `--lang` as the program's own wherever it stands; the command is told of it too.
    command.action((...args: unknown[]) => action(name, args.slice(0, -2), command.optsWithGlobals<SharedOptions>()));
  }
  return program;
}

/**
 * The command a call names, before commander has read it: none where only the version is asked for (`''`), undefined
 * where all are needed, to list them in a help or to say what is wrong.
 */
function calledIn(argv: readonly string[]): CommandName | '' | undefined {
  if (argv[0] === '--version' || argv[0] === '-V') return '';
  let at = 0;
  for (;;) {
    const word = argv[at] ?? '';
    if (word === '--lang') at += 2;
    else if (word.startsWith('--lang=')) at++;
    else return declarationOf(word)?.name;
  }
}

/** `lint|validate [paths...]`: a list of commands need not say of each that it has options. */
function subcommandTerm(command: Command): string {
  const args = command.registeredArguments.map((argument) => {
    const shown = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? ` <${shown}>` : ` [${shown}]`;
  });
  return `${[command.name(), ...command.aliases()].join('|')}${args.join('')}`;
}

function optionOf(declared: OptionDeclaration, help: Help): Option {
  const option = new Option(optionTerm(declared, help), optionText(declared, help));
  return declared.repeated ? option.argParser(collect) : option;
}

const collect = (value: string, list: readonly string[] | undefined): string[] => [...(list ?? []), value];

const argumentOf = (declared: ArgumentDeclaration, help: Help): Argument =>
  new Argument(argumentTerm(declared, help), help[declared.text]);

function usageOf({ argument }: CommandDeclaration, help: Help): string {
  const options = `[${help.placeholders.options}]`;
  return argument ? `${options} ${argumentTerm(argument, help)}` : options;
}

function afterHelp({ examples, more }: CommandDeclaration, help: Help, io: Context['io']): string {
  const lines = examples.map((example) => `  ${typed(example, io)}`).join('\n');
  return `\n${help.headings['Examples:']}\n${lines}${more ? `\n\n${help[more]}` : ''}`;
}
