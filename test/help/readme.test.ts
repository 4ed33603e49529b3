import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandList, declarationOf } from '../../src/cli/program/commands.ts';
import type { OptionDeclaration } from '../../src/cli/program/declaration.ts';
import { longOf } from '../../src/cli/program/declaration.ts';
import { sharedOptions } from '../../src/cli/program/options.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { checkIds } from '../../src/diff/generated/ids.ts';
import { pages as changePages } from '../../src/diff/generated/pages.ts';
import { ruleIds } from '../../src/lint/generated/ids.ts';
import { pages as rulePages } from '../../src/lint/generated/pages.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';
import { packageRoot } from '../cli/harness.ts';

const read = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

/** Signs that end a command in a line of a shell, or words of a text that stand behind one. */
const end = /\s*(?:[|;&`»”"’]|\s#|\s>|\)(?=\s|$)|$)/;

/** Every call of the program in a text: after a dollar sign or `npx`, in a block, in back quotes, in quotes of a sentence. */
function callsIn(text: string, opening = /[`«“"$>:(]/): string[] {
  const calls: string[] = [];
  const begins = new RegExp(
    `(?:^|${opening.source}|npx (?:--no -- )?|\\s{2}|- |\\|\\| )\\s*(?=(veileder [^\\n]+))`,
    'gm',
  );
  for (const [, line = ''] of text.matchAll(begins)) {
    let call = '';
    for (const word of line.replaceAll('\\|', '¦').split(/(?<=\s)/)) {
      const stop = end.exec(word);
      const inQuotes = (call.match(/"/g)?.length ?? 0) % 2 === 1 || word.startsWith('"') || /="/.test(word);
      if (!inQuotes && /^[#>|&]/.test(word)) break;
      if (!inQuotes && stop && stop.index < word.trimEnd().length) {
        call += word.slice(0, stop.index);
        break;
      }
      call += word;
    }
    calls.push(call.replace(/\s*\\?\s*$/, ''));
  }
  return calls;
}

/** Words that stand for something: `RULE`, `GUIDE`, `[paths…]`, `$VARIABLE`. */
const standsFor = /^(?:\[?[A-ZÆØÅ][A-ZÆØÅ_:-]*\]?|\[.*\]|<.*>|["']?\$\{?\w+.*|\{\{\w+\}\}|…|\.\.\.)$/;

/** Every text of a value; of a function, its source. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** What is wrong with a call; undefined when the program would take it. */
function wrongIn(call: string): string | undefined {
  const words = (call.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).slice(1).map((word) => word.replaceAll('"', ''));
  // `[paths…] --to` tells of a form: what may be left out is left out.
  const typed = words.filter((word) => !/^\[.*\]$/.test(word)).map((word) => word.replace(/\[=FILE\]$/, ''));
  const [first = ''] = typed;
  if (first.startsWith('-') || first === 'help' || first === 'complete' || standsFor.test(first)) return undefined;
  const declared = declarationOf(first);
  if (!declared) return `no command ${first}`;
  let wrong: string | undefined;
  const io = { stdout: { write: () => undefined }, stderr: { write: () => undefined } };
  const program = makeProgram({ messages: en, io: io as never }, '0', () => undefined);
  try {
    program.parse(typed, { from: 'user' });
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    // A text may name a command, or an option, without all that belongs to it.
    const named = typed.length === 1 || /^--?[\w-]+$/.test(typed.at(-1) ?? '');
    if (/helpDisplayed/.test(code)) return undefined;
    if (!(named && /missingArgument|optionMissingArgument/.test(code))) wrong = message;
  }
  return wrong ?? wrongValue(typed, [...sharedOptions, ...declared.options]) ?? wrongRule(declared.name, typed);
}

function wrongValue(words: readonly string[], options: readonly OptionDeclaration[]): string | undefined {
  for (const [i, word] of words.entries()) {
    const option = options.find(({ flags }) => flags.split(', ').includes(word.split('=')[0] ?? ''));
    const value = word.startsWith('--') && word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[i + 1];
    if (option?.values?.kind !== 'choice' || value === undefined || standsFor.test(value)) continue;
    const { values } = option;
    const names = value.split(/[,¦|]/).map((name) => (values.toFile ? (name.split('=')[0] ?? '') : name));
    const unknown = names.find((name) => !values.of.includes(name) && !standsFor.test(name));
    if (unknown !== undefined) return `${longOf(option)} does not take ${unknown}`;
  }
  return undefined;
}

function wrongRule(command: string, [, rule]: readonly string[]): string | undefined {
  if (command !== 'explain' || rule === undefined || rule.startsWith('-') || standsFor.test(rule)) return undefined;
  return [...ruleIds, ...checkIds].some((id) => id === rule) ? undefined : `no rule ${rule}`;
}

const templates = (folder: string): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:md|ya?ml|json)$/.test(path));

const files = [
  'README.md',
  'README.nb.md',
  'schemas/FORMAT.md',
  'action.yml',
  ...templates('templates/repo'),
  ...templates('templates/ci'),
];

describe('calls of the program in the texts beside it', () => {
  it('are found', () => {
    expect(
      callsIn('x `veileder lint [paths…]` (`validate`), «veileder explain REGEL».\n  veileder diff a b  # c\n'),
    ).toEqual(['veileder lint [paths…]', 'veileder explain REGEL', 'veileder diff a b']);
    expect(callsIn('git config x "npx veileder diff --git-driver"\nnpx veileder init a --title "En b" # c')).toEqual([
      'veileder diff --git-driver',
      'veileder init a --title "En b"',
    ]);
    expect(callsIn(read('README.md')).length).toBeGreaterThan(15);
    expect(callsIn(read('README.nb.md')).length).toBeGreaterThan(12);
  });

  it('are judged', () => {
    expect(wrongIn('veileder lnt')).toContain('lnt');
    expect(wrongIn('veileder lint --fromat json')).toContain('--fromat');
    expect(wrongIn('veileder lint --format xml')).toContain('xml');
    expect(wrongIn('veileder render --to html,psd')).toContain('psd');
    expect(wrongIn('veileder graph GUIDE --format svg¦bmp')).toContain('bmp');
    expect(wrongIn('veileder explain ded-end')).toContain('ded-end');
    expect(wrongIn('veileder rules extra')).toContain('too many');
    expect(wrongIn('veileder explain RULE')).toBeUndefined();
    expect(wrongIn('veileder lint --format json=x.json')).toBeUndefined();
  });

  it.each(files)('%s', (path) => {
    const text = path.endsWith('.json') ? read(path).replaceAll('\\"', '"') : read(path);
    const wrong = callsIn(text).flatMap((call) => (wrongIn(call) ? [`${call}: ${wrongIn(call)}`] : []));
    expect(wrong).toEqual([]);
  });

  it('the pages of rules and of changes, and the messages', () => {
    const texts = stringsOf([rulePages, changePages, en, nb, nn]);
    const calls = texts.flatMap((text) => callsIn(text, /[«“]/));
    expect(calls.length).toBeGreaterThan(20);
    expect(calls.flatMap((call) => (wrongIn(call.replace(/[.,]$/, '')) ? [`${call}: ${wrongIn(call)}`] : []))).toEqual(
      [],
    );
  });
});

describe('the READMEs', () => {
  /** Rows of the table of commands: what stands in the first cell, and in the second. */
  const rows = (readme: string): (readonly [string, string])[] =>
    [...read(readme).matchAll(/^\| (`veileder .*?) \| (.*) \|$/gm)].map(
      ([, call = '', does = '']) => [call.replaceAll('\\|', '¦'), does] as const,
    );

  it.each(['README.md', 'README.nb.md'])('%s lists every command, with options it has', (readme) => {
    const listed = rows(readme).map(([call, does]) => {
      const names = [...call.matchAll(/veileder (\w+)/g)].map(([, name = '']) => name);
      const known = names.flatMap((name) => declarationOf(name)?.options ?? []).map(longOf);
      const told = [...`${call} ${does}`.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option);
      const shared = sharedOptions.map(longOf);
      return { names, unknown: told.filter((option) => !known.includes(option) && !shared.includes(option)) };
    });
    expect(listed.filter(({ unknown }) => unknown.length > 0)).toEqual([]);
    expect(listed.flatMap(({ names }) => names).toSorted()).toEqual(
      commandList()
        .map(([name]) => name)
        .toSorted(),
    );
  });

  it('the Norwegian one tells of every option', () => {
    for (const [name, { options }] of commandList()) {
      const row = rows('README.nb.md').find(([call]) => call.startsWith(`\`veileder ${name}`));
      for (const option of options) expect([name, row?.[1]]).toEqual([name, expect.stringContaining(longOf(option))]);
    }
  });

  /** Each section of the one, and where the other tells of it: a new section belongs in both, and here. */
  const sections: Readonly<Record<string, string>> = {
    'Two commands': 'Kom i gang',
    'What it finds': 'Når programmet finner noe',
    Commands: 'Kommandoer',
    'While you write': 'Se siden mens du skriver',
    'In an editor': 'Få hjelp i skriveprogrammet',
    Settings: 'Innstillinger',
    'Changes that are approved': 'I git',
    'As a diff driver in git': 'I git',
    'Tab fills in': 'Tab fyller ut',
    'In CI': 'La en tjeneste passe på',
    'One file, without Node.js': 'Uten Node.js: én fil',
    'Use it as a library': 'For programmerere',
    Rules: 'Regler',
    'A guide': 'Slik ser en veileder ut',
    Architecture: 'For programmerere',
    Libraries: 'For programmerere',
    Development: 'For programmerere',
  };
  /** What only one of them tells of. */
  const alone = { en: [] as string[], nb: ['Publiser, sammenlign og gå gjennom', 'Språk'] };

  const headings = (readme: string): string[] =>
    [
      ...read(readme)
        .replace(/^```[\s\S]*?^```/gm, '')
        .matchAll(/^#{2,3} (.*)$/gm),
    ].map(([, heading = '']) => heading);

  it('tell of the same things', () => {
    const english = headings('README.md').filter((heading) => !alone.en.includes(heading));
    expect(english.toSorted()).toEqual(Object.keys(sections).toSorted());
    const norwegian = headings('README.nb.md').filter((heading) => !alone.nb.includes(heading));
    expect(norwegian.toSorted()).toEqual([...new Set(Object.values(sections))].toSorted());
  });
});
