import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { lintGuide } from '../../src/lint/linter.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { positionAt } from '../../src/source/source-file.ts';
import { type Fault, type FaultKind, markdownFaults, yamlFaults } from './faults.ts';

/** The guides the faults are put into; in the folder form each file is changed in turn, the others read as they are. */
const guides = [
  { main: 'oppdal.md', file: 'oppdal.md' },
  { main: 'sula.md', file: 'sula.md' },
  { main: 'hva-hvem-hvordan.md', file: 'hva-hvem-hvordan.md' },
  { main: 'vestby.yaml', file: 'vestby.yaml' },
  ...['guide.yaml', 'niva/0.yaml', 'niva/1.yaml', 'niva/2.yaml', 'niva/3.yaml'].map((f) => ({
    main: 'plattform/guide.yaml',
    file: `plattform/${f}`,
  })),
];

const folder = join(import.meta.dirname, '../../guides');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');

async function lint(main: string, changed?: { file: string; text: string }): Promise<Diagnostic[]> {
  const textOf = (name: string): string => (changed?.file === name ? changed.text : read(name));
  const parsed = await parseGuide({
    path: main,
    text: textOf(main),
    isFolder: main.includes('/'),
    readFile: (path) => {
      try {
        return new TextEncoder().encode(textOf(path));
      } catch {
        return 'missing';
      }
    },
  });
  return lintGuide(parsed, {});
}

/** At most this many places of one kind in one file, spread evenly over it. */
const perKind = 2;

function chosen(kind: FaultKind, text: string): Fault[] {
  const all = [...kind.find(text)].map((f) => ({ ...f, kind: kind.kind, rules: kind.rules }));
  const every = Math.max(1, Math.ceil(all.length / perKind));
  return all.filter((_, i) => i % every === 0);
}

interface Outcome {
  readonly kind: string;
  readonly file: string;
  readonly eol: 'LF' | 'CRLF';
  readonly exact: boolean;
  readonly told: string;
}

async function tryFault(
  main: string,
  file: string,
  fault: Fault,
  eol: 'LF' | 'CRLF',
  usual: ReadonlySet<string>,
): Promise<Outcome> {
  const wanted = positionAt({ path: file, text: fault.text }, fault.at);
  const text = eol === 'LF' ? fault.text : fault.text.replaceAll('\n', '\r\n');
  const found = (await lint(main, { file, text })).filter((d) => !usual.has(`${d.rule}/${JSON.stringify(d.data)}`));
  const told = found.map((d) => {
    const { line, column } = positionAt(d.range.file, d.range.start);
    return {
      text: `${d.range.file.path}:${line}:${column} ${d.rule}/${d.message}`,
      line,
      column,
      rule: d.rule,
      path: d.range.file.path,
    };
  });
  const [only] = told;
  const exact =
    told.length === 1 &&
    only !== undefined &&
    only.path === file &&
    only.line === wanted.line &&
    only.column === wanted.column &&
    fault.rules.includes(only.rule);
  return {
    kind: fault.kind,
    file,
    eol,
    exact,
    told: exact
      ? ''
      : `wanted ${file}:${wanted.line}:${wanted.column}, told ${told.map((t) => t.text).join(', ') || 'nothing'}`,
  };
}

describe('single faults put into the five guides', () => {
  it('give one finding each, at the exact place, with LF and CRLF', { timeout: 240_000 }, async () => {
    const outcomes: Outcome[] = [];
    for (const { main, file } of guides) {
      const usual = new Set((await lint(main)).map((d) => `${d.rule}/${JSON.stringify(d.data)}`));
      const text = read(file);
      for (const kind of file.endsWith('.md') ? markdownFaults : yamlFaults) {
        for (const fault of chosen(kind, text)) {
          for (const eol of ['LF', 'CRLF'] as const) outcomes.push(await tryFault(main, file, fault, eol, usual));
        }
      }
    }
    const missed = outcomes.filter((o) => !o.exact);
    const kinds = [...new Set(outcomes.map((o) => o.kind))].sort();
    console.log(
      [
        `${outcomes.length} faults, ${outcomes.length - missed.length} at the exact place`,
        ...kinds.map(
          (k) =>
            `  ${k}: ${outcomes.filter((o) => o.kind === k && o.exact).length}/${outcomes.filter((o) => o.kind === k).length}`,
        ),
        ...missed.map((o) => `  missed ${o.kind} (${o.eol}): ${o.told}`),
      ].join('\n'),
    );
    expect(outcomes.length).toBeGreaterThanOrEqual(300);
    expect(kinds.length).toBe(new Set([...yamlFaults, ...markdownFaults].map((k) => k.kind)).size);
    expect((outcomes.length - missed.length) / outcomes.length).toBeGreaterThanOrEqual(0.99);
  });
});
