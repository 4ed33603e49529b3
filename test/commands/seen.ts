import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, notPlain, sentencesIn } from '../factory/plain-words.ts';
import type { Ended } from '../factory/program-runs.ts';
import type { Case, Kind } from './case.ts';

/** Every file below a folder, hidden ones too, with what it holds; pipes and the like by their kind. */
export function filesIn(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const stat = lstatSync(join(folder, name));
    if (stat.isDirectory()) found.set(`${name}/`, '');
    else found.set(name, stat.isFile() ? readFileSync(join(folder, name), 'latin1') : 'no file');
  }
  return found;
}

/** What is in the second and not in the first, or otherwise there; folders only where they are empty. */
export function changesIn(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const holds = (folder: string): boolean => [...after.keys()].some((k) => k !== folder && k.startsWith(folder));
  const changed = [...after].filter(([k, v]) => before.get(k) !== v && !(k.endsWith('/') && holds(k)));
  return [...changed.map(([k]) => k), ...[...before.keys()].filter((k) => !after.has(k)).map((k) => `${k} is gone`)];
}

const hint: Readonly<Record<Language, RegExp>> = {
  nb: /^Skriv «veileder(?: [a-z]+)? --help» for hjelp\.$/,
  nn: /^Skriv «veileder(?: [a-z]+)? --help» for hjelp\.$/,
  en: /^Type “veileder(?: [a-z]+)? --help” for help\.$/,
};

/** All that is wrong with how a call has ended; empty when nothing is. */
export function faultsOf(kind: Kind, expected: Case, { code, signal, out, err }: Ended, language: Language): string[] {
  const faults: string[] = [];
  if (code !== expected.code) faults.push(`exit code ${code ?? signal}, not ${expected.code}`);
  if (expected.out === undefined && out !== '') faults.push(`standard output: ${out.slice(0, 200)}`);
  if (expected.out instanceof RegExp && !expected.out.test(out)) faults.push(`standard output: ${out.slice(0, 200)}`);
  if (expected.out === 'json') faults.push(...messagesIn(out).flatMap((m) => notPlain(m, language)));
  if (expected.names === undefined && err !== '') faults.push(`standard error: ${err}`);
  if (expected.names !== undefined && err === '') faults.push('nothing on standard error');
  for (const name of expected.names ?? []) if (!err.includes(name)) faults.push(`does not name ${name}`);
  faults.push(...notPlain(err, language));
  const lines = err.trimEnd().split('\n');
  const helped = hint[language].test(lines.at(-1) ?? '');
  if (kind === 'wrong call' && expected.code === 2 && !helped) faults.push('no hint of the help');
  const body = helped ? lines.slice(0, -1).join('\n') : err;
  const says = !['good call', 'wrong call'].includes(kind) && expected.names !== undefined;
  if (says && sentencesIn(body) < 2) faults.push('says what is wrong, but not what to do');
  return faults.length === 0 ? [] : [...faults, err];
}

/** The sentences in JSON that a command prints. @throws when it is no JSON */
function messagesIn(out: string): string[] {
  const messages: string[] = [];
  JSON.parse(out, (key, value) => {
    if (key === 'message' && typeof value === 'string') messages.push(value);
    return value;
  });
  return messages;
}
