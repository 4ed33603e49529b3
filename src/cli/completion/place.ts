import { type CommandName, declarationOf } from '../program/commands.ts';
import type { CommandDeclaration, OptionDeclaration, Values } from '../program/declaration.ts';
import { languageOption, sharedOptions } from '../program/options.ts';

/** What the cursor stands on. */
export type Place =
  | { readonly kind: 'command'; readonly typed: string }
  | { readonly kind: 'option'; readonly typed: string; readonly options: readonly OptionDeclaration[] }
  | {
      readonly kind: 'value';
      readonly values: Values;
      /** Names the descriptions of the values. */
      readonly name: string;
      readonly typed: string;
      /** What of the word stands before the value: `--format=`. */
      readonly before: string;
      readonly call: Written;
    };

/** What is written of the call so far. */
export interface Written {
  readonly command: CommandName;
  readonly arguments: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Options as their long and short names: `-o`, `--output`. */
const hasName = (option: OptionDeclaration, name: string): boolean => option.flags.split(', ').includes(name);

const takesValue = (option: OptionDeclaration): boolean => option.value !== undefined && option.optional !== true;

/** Where the cursor stands: `words` are those between the program's name and it. Undefined where nothing can stand. */
export function placeOf(words: readonly string[], current: string): Place | undefined {
  let command: (CommandDeclaration & { readonly name: CommandName }) | undefined;
  let waiting: OptionDeclaration | undefined;
  let afterDashes = false;
  let forHelp = false;
  const given: string[] = [];
  const options = new Map<string, string>();
  const known = (): readonly OptionDeclaration[] =>
    command ? [...sharedOptions, ...command.options] : [languageOption];
  const find = (name: string): OptionDeclaration | undefined => known().find((option) => hasName(option, name));

  for (const word of words) {
    if (waiting) {
      options.set(waiting.flags, word);
      waiting = undefined;
    } else if (!afterDashes && word === '--') afterDashes = true;
    else if (!afterDashes && /^-./.test(word)) {
      const option = find(word.split('=')[0] ?? '');
      if (option) options.set(option.flags, word.slice(word.indexOf('=') + 1));
      if (option && takesValue(option) && !word.includes('=')) waiting = option;
    } else if (command) given.push(word);
    else if (word === 'help') forHelp = true;
    else {
      command = declarationOf(word);
      if (!command || forHelp) return undefined;
    }
  }

  if (waiting?.value) return valueAt(waiting, current, '');
  const equals = /^(--[\w-]+=)(.*)$/s.exec(current);
  if (equals && !afterDashes) {
    const option = find(equals[1]?.slice(0, -1) ?? '');
    return option?.value ? valueAt(option, equals[2] ?? '', equals[1] ?? '') : undefined;
  }
  if (current.startsWith('-') && !afterDashes) return optionsLeft();
  if (!command) return { kind: 'command', typed: current };
  const { argument } = command;
  if (!argument || (given.length > 0 && !argument.several)) return current === '' ? optionsLeft() : undefined;
  return {
    kind: 'value',
    values: argument.values,
    name: argument.name,
    typed: current,
    before: '',
    call: { command: command.name, arguments: given, options },
  };

  function valueAt(option: OptionDeclaration, typed: string, before: string): Place {
    const call = { command: command?.name ?? 'lint', arguments: given, options };
    return { kind: 'value', values: option.values ?? { kind: 'free' }, name: option.value ?? '', typed, before, call };
  }

  function optionsLeft(): Place {
    const left = known().filter((option) => option.repeated || !options.has(option.flags));
    return { kind: 'option', typed: current, options: left };
  }
}
