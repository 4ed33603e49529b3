import { describe, expect, it } from 'vitest';
import { type CommandName, commandList, declarationOf } from '../../src/cli/program/commands.ts';
import { argumentTerm, optionTerm } from '../../src/cli/program/help-text.ts';
import { sharedOptions } from '../../src/cli/program/options.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';
import { veileder } from '../cli/harness.ts';

const catalogs = { nb, nn, en } as const;
type Language = keyof typeof catalogs;
const languages = Object.keys(catalogs) as Language[];

/** Words that only one of the languages has; values, names and commands are the same in all. */
const foreign: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(?:usage|options?|arguments?|commands?|display|default|choices|the|of|and|with|file|folder|number|name|ikkje|eit|ein|frå|korleis|kva|berre|rettleiar\p{L}*|vanlegvis|skriv vegen)(?!\p{L})|“|”/iu,
  nn: /(?<!\p{L})(?:usage|options?|arguments?|commands?|display|default|choices|the|of|and|with|file|folder|number|name|ikke|et|en|fra|hvordan|hva|bare|veileder(?:en|e|ne)|vanligvis|mappen|filen)(?!\p{L})|“|”/iu,
  en: /(?<!\p{L})(?:bruk|valg|val|og|ikke|ikkje|veileder(?:en|e|ne)|rettleiar\p{L}*|vanligvis|vanlegvis|mappe\p{L}*|fil|filen|fila|eller|språk\p{L}*)(?!\p{L})|[«»æøå]/iu,
};

/** A help without what is the same in every language: names of options and values, examples, commands to type. */
function prose(help: string, command: string): string {
  const declared = declarationOf(command);
  const same = [
    ...(declared?.examples ?? []),
    ...[...sharedOptions, ...(declared?.options ?? [])].flatMap(({ values }) =>
      values?.kind === 'choice' ? values.of : [],
    ),
  ];
  return same
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(new RegExp(`(?<![\\w-])${escaped(word)}(?![\\w-])`, 'g'), ''), help)
    .replace(
      /--?[a-z][a-z-]*|<nb\|nn\|en>|\S*veileder\.config\.yaml|\.veileder\/\S+|^ {4}.*veileder completion.*$|\(en\)|git commit/gm,
      '',
    )
    .replace(/\b(?:nb, nn (?:eller|or) en|nb, nn, en)\b/g, '');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function helpOf(args: readonly string[], language: Language, columns?: number): Promise<string> {
  const ran = await veileder([...args, '--help', '--lang', language], columns === undefined ? {} : { columns });
  expect([ran.code, ran.err]).toEqual([0, '']);
  return ran.out;
}

const cases = commandList().flatMap(([name]) => languages.map((language) => [name, language] as const));

describe.each(cases)('the help of %s in %s', (name, language) => {
  const { help } = catalogs[language];
  const declared = declarationOf(name) ?? { options: [], examples: [], argument: undefined, text: 'lint' as const };

  it('tells of the command, its argument, every option and every choice', async () => {
    const flat = (await helpOf([name], language)).replace(/\s+/g, ' ');
    const { argument, options } = declared;
    for (const text of [
      help[declared.text],
      ...(argument ? [argumentTerm(argument, help), help[argument.text]] : []),
      ...[...sharedOptions, ...options].map((option) => `${optionTerm(option, help)} ${help[option.text]}`),
      ...options.flatMap(({ values }) => (values?.kind === 'choice' ? values.of : [])),
    ])
      expect(flat).toContain(text);
  });

  it('has an example that calls it', async () => {
    const examples = (await helpOf([name], language)).split(help.headings['Examples:'])[1]?.split('\n').slice(1) ?? [];
    expect(examples[0]).toMatch(new RegExp(`^ {2}veileder ${name}( |$)`));
    expect(declared.examples.filter((example) => !examples.includes(`  ${example}`))).toEqual([]);
  });

  it('is in that language alone', async () => {
    expect(foreign[language].exec(prose(await helpOf([name], language), name))?.[0]).toBeUndefined();
  });

  it('keeps to 80 columns, and to 60 where the terminal has no more', async () => {
    const asTyped = (line: string): boolean => /^ {2,}(?:veileder|echo|>) /.test(line);
    expect((await helpOf([name], language, 80)).split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect((await helpOf([name], language)).split('\n').filter((line) => line.length > 80)).toEqual([]);
    const narrow = (await helpOf([name], language, 60)).split('\n');
    expect(narrow.filter((line) => line.length > 60 && !asTyped(line))).toEqual([]);
  });
});

describe.each(languages)('the help of the program in %s', (language) => {
  it('lists every command with its words, in that language alone', async () => {
    const { help } = catalogs[language];
    const text = await helpOf([], language);
    const flat = text.replace(/\s+/g, ' ');
    for (const [, declared] of commandList()) expect(flat).toContain(help[declared.text]);
    expect(foreign[language].exec(prose(text, '').replace(/^ {2}\w+/gm, ''))?.[0]).toBeUndefined();
    for (const columns of [80, 60])
      expect((await helpOf([], language, columns)).split('\n').filter((line) => line.length > columns)).toEqual([]);
  });

  it('is what an empty call and help give', async () => {
    const text = await helpOf([], language);
    expect((await veileder(['--lang', language, 'help'])).out).toBe(text);
    expect((await veileder(['help', '--lang', language])).out).toBe(text);
    const nothing = await veileder(['help', 'lint', '--lang', language]);
    expect(nothing).toEqual({ code: 0, out: await helpOf(['lint'], language), err: '' });
  });
});

it('only what a call can use is built, and a wrong call is told of all the same', async () => {
  const commands: readonly CommandName[] = ['lint', 'explain'];
  for (const name of commands) expect((await veileder([name, '--help'])).out).toContain(`veileder ${name}`);
  expect((await veileder(['validate', '--help'])).out).toBe((await veileder(['lint', '--help'])).out);
  expect((await veileder(['explain', '--form'])).err).toContain('--form');
  expect((await veileder(['rules', '--supress'])).err).not.toContain('--supress»?');
  expect((await veileder(['rules', '--sugest'])).err).toContain('--suggest');
  expect((await veileder(['--lang', 'nn', 'lnt'])).err).toContain('Meinte du «lint»?');
  expect((await veileder(['--help', 'lint'])).out).toBe((await veileder(['--help'])).out);
  expect((await veileder(['--version', 'lint'])).out).toBe('0.0.0-test\n');
});
