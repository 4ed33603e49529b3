import type { Catalog } from '../../messages/catalog.ts';
import { en } from '../../messages/en.ts';
import { en as manualEn } from '../../messages/manual/en.ts';
import { nb as manualNb } from '../../messages/manual/nb.ts';
import { nn as manualNn } from '../../messages/manual/nn.ts';
import type { ManualWords } from '../../messages/manual/shape.ts';
import { nb } from '../../messages/nb.ts';
import { nn } from '../../messages/nn.ts';
import { commandList } from './commands.ts';
import type { CommandDeclaration, OptionDeclaration } from './declaration.ts';
import { argumentTerm, optionTerm, optionText } from './help-text.ts';
import { sharedOptions } from './options.ts';

type Help = Catalog['help'];

export interface Edition {
  readonly version: string;
  /** `2026-08-01` */
  readonly date: string;
}

/** The manual page in each language: a path below `man/` → its text in man(7) macros. */
export function manualPages(edition: Edition): Readonly<Record<string, string>> {
  return {
    'veileder.1': page(en.help, manualEn, edition),
    'nb/veileder.1': page(nb.help, manualNb, edition),
    'nn/veileder.1': page(nn.help, manualNn, edition),
  };
}

function page(help: Help, words: ManualWords, { version, date }: Edition): string {
  const { headings, exitStatus, environment, files } = words;
  const { placeholders } = help;
  const entries = (of: Readonly<Record<string, string>>): string[] =>
    Object.entries(of).flatMap(([name, text]) => entry(name, text));
  return `${[
    '.\\" Made by npm run generate from the commands of the program. Do not edit.',
    `.TH VEILEDER 1 ${date} "veileder ${version}"`,
    `.SH ${headings.name}`,
    ...lines(`veileder - ${firstSmall(help.program).replace(/\.$/, '')}`),
    `.SH ${headings.synopsis}`,
    `.B veileder`,
    inline(`[${placeholders.options}] <${placeholders.command}>`),
    `.SH ${headings.description}`,
    ...paragraphs(words.description),
    `.SH ${headings.commands}`,
    ...commandList().flatMap(([name, declared]) => commandSection(name, declared, help, words)),
    `.SH "${headings.sharedOptions}"`,
    ...options(sharedOptions, help),
    ...entry('-h, --help', help.help),
    ...entry('-V, --version', help.version),
    `.SH "${headings.exitStatus}"`,
    ...entries(exitStatus),
    `.SH ${headings.environment}`,
    ...entries(environment),
    `.SH ${headings.files}`,
    ...entries(files),
    `.SH "${headings.seeAlso}"`,
    ...paragraphs(words.seeAlso),
  ].join('\n')}\n`;
}

function commandSection(name: string, declared: CommandDeclaration, help: Help, words: ManualWords): string[] {
  const { argument, alias, examples, more } = declared;
  const term = argument ? ` ${argumentTerm(argument, help)}` : '';
  return [
    `.SS "${inline(`veileder ${name}${term}`)}"`,
    ...lines(`${firstBig(help[declared.text])}.`),
    ...(alias ? [`${inline(words.headings.alias)}`, `.BR "veileder ${inline(alias)}" .`] : []),
    ...(argument ? entry(argumentTerm(argument, help), help[argument.text]) : []),
    ...options(declared.options, help),
    '.PP',
    words.headings.examples,
    '.PP',
    '.RS',
    '.nf',
    ...examples.map(inline),
    '.fi',
    '.RE',
    ...(more ? ['.PP', '.nf', ...help[more].split('\n').map(inline), '.fi'] : []),
  ];
}

const options = (list: readonly OptionDeclaration[], help: Help): string[] =>
  list.flatMap((option) => entry(optionTerm(option, help), optionText(option, help)));

const entry = (term: string, text: string): string[] => ['.TP', `.B ${inline(term)}`, ...lines(text)];

const paragraphs = (text: string): string[] =>
  text.split('\n\n').flatMap((one, i) => (i === 0 ? lines(one) : ['.PP', ...lines(one)]));

/** Readers of manuals ask for short lines in the source; Norwegian letters count for eight there. */
function lines(text: string): string[] {
  const rows: string[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const word of text.split(' ')) {
    const more = inline(word).replace(/[^ -~]/g, '12345678').length + 1;
    if (length + more > 78) {
      rows.push(word);
      length = more;
    } else {
      rows.push(`${rows.pop()} ${word}`);
      length += more;
    }
  }
  return rows.map(inline);
}

/** Text as text: nothing of it is taken for a macro or a sign of the typesetter. */
function inline(text: string): string {
  const plain = text.replace(/\\/g, '\\e').replace(/-/g, '\\-').replace(/"/g, '\\(dq');
  return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}

const firstBig = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const firstSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
