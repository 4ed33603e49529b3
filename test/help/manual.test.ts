import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandList } from '../../src/cli/program/commands.ts';
import { argumentTerm, optionTerm } from '../../src/cli/program/help-text.ts';
import { manualPages } from '../../src/cli/program/manual.ts';
import { sharedOptions } from '../../src/cli/program/options.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';
import { packageRoot } from '../cli/harness.ts';

/** What a reader sees of a source for the typesetter, in one line. */
const seen = (source: string): string =>
  source
    .replace(/^\.(?:\\"|TH).*$/gm, '')
    .replace(/^\.(?:TP|PP|RS|RE|nf|fi)$/gm, '')
    .replace(/^\.(?:B|BR|SH|SS) ?/gm, '')
    .replace(/\\\(dq/g, '"')
    .replace(/\\&|\\(?=-)/g, '')
    .replace(/\\e/g, '\\')
    .replace(/\s+/g, ' ');

const { version, man, files } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
  version: string;
  man: string[];
  files: string[];
};

describe.each([
  ['veileder.1', en.help],
  ['nb/veileder.1', nb.help],
  ['nn/veileder.1', nn.help],
] as const)('man/%s', (path, help) => {
  const source = readFileSync(join(packageRoot, 'man', path), 'utf8');
  const text = seen(source);

  it('is what the program says today', () => {
    const date = /^\.TH VEILEDER 1 (\d{4}-\d\d-\d\d) /m.exec(source)?.[1] ?? '';
    expect(source).toBe(manualPages({ version, date })[path]);
  });

  it('holds every command, argument, option, choice and example', () => {
    const missing = commandList().flatMap(([name, { options, argument, examples, text: summary, alias }]) => [
      `veileder ${name}${argument ? ` ${argumentTerm(argument, help)}` : ''}`,
      help[summary].slice(1),
      ...(alias ? [`veileder ${alias}`] : []),
      ...(argument ? [help[argument.text]] : []),
      ...examples,
      ...[...options, ...sharedOptions].flatMap((option) => [
        `${optionTerm(option, help)} ${help[option.text]}`,
        ...(option.values?.kind === 'choice' ? option.values.of : []),
      ]),
    ]);
    expect(missing.filter((part) => !text.includes(part))).toEqual([]);
    expect(missing.length).toBeGreaterThan(100);
  });

  it('takes no line of text for a macro', () => {
    const macros = new Set([...source.matchAll(/^[.'](\S+)/gm)].map((m) => m[1] ?? ''));
    expect([...macros].toSorted()).toEqual(['B', 'BR', 'PP', 'RE', 'RS', 'SH', 'SS', 'TH', 'TP', '\\"', 'fi', 'nf']);
  });
});

it('the package brings its manual', () => {
  expect(man).toEqual(['man/veileder.1']);
  expect(files).toContain('man');
});
