import type { OptionDeclaration, Placeholder, Values } from './declaration.ts';

/** One of these names. */
export const choice = (...of: string[]): Values => ({ kind: 'choice', of });
const file: Values = { kind: 'file' };
/** Anything: there is nothing to choose from. */
export const free: Values = { kind: 'free' };

/** `--format`, which may be given several times, each to a file of its own. */
export const formatOf = (...of: string[]): OptionDeclaration => ({
  flags: '--format',
  value: 'format',
  text: 'format',
  values: { kind: 'choice', of, toFile: true },
  repeated: true,
});

/** An option that names a file. */
export const fileOption = (
  flags: string,
  text: OptionDeclaration['text'],
  value: Placeholder = 'file',
): OptionDeclaration => ({
  flags,
  value,
  text,
  values: file,
});

export const output = fileOption('-o, --output', 'output');
export const config = fileOption('--config', 'config');

export const languageOption: OptionDeclaration = {
  flags: '--lang',
  value: 'messageLanguage',
  text: 'lang',
  values: choice('nb', 'nn', 'en'),
};

/** Options of every command. */
export const sharedOptions: readonly OptionDeclaration[] = [
  languageOption,
  { flags: '--no-color', text: 'noColor' },
  { flags: '--quiet', text: 'quiet' },
];
