import type { Case } from './case.ts';
import { emptyFiles, wrongFiles } from './world.ts';

type Args = readonly string[];
type Seen = Omit<Case, 'args'>;

/** Wrong calls that are the same for every command; `args` is a call that is right. */
export const wrongOptions = (...args: Args): Case[] => [
  { args: [...args, '--quite'], code: 2, names: ['--quite', '--quiet'] },
  { args: [...args, '--lang', 'de'], code: 2, names: ['de', '--lang', 'nb, nn, en'] },
  { args: [...args, '--lang'], code: 2, names: ['--lang'] },
];

/** A value that an option cannot have, and no value where there must be one. */
export const wrongValue = (args: Args, option: string, allowed: string): Case[] => [
  { args: [...args, option, 'xyz'], code: 2, names: ['xyz', option, allowed] },
  { args: [...args, option], code: 2, names: [option] },
];

/** No such file, a folder without guides, a pattern that nothing fits. */
export const noGuides = (call: (path: string) => Args): Case[] =>
  ['finnes-ikke.yaml', 'uten', 'tom-mappe', 'x*.yaml'].map((path) => ({
    args: call(path),
    code: 2,
    names: [path],
  }));

export const eachEmpty = (call: (path: string) => Args, seen: (path: string) => Seen): Case[] =>
  Object.keys(emptyFiles).map((path) => ({ args: call(path), ...seen(path) }));

export const eachWrong = (call: (path: string) => Args, seen: (path: string) => Seen): Case[] =>
  Object.keys(wrongFiles).map((path) => ({ args: call(path), ...seen(path) }));

/** A place below a file, a folder, and a file system that nobody may write to, not even the administrator. */
export const unwritable = (...args: Args): Case[] =>
  ['gammel.txt/ut.txt', 'tom-mappe', '/sys/veileder-ut.txt'].map((path) => ({
    args: [...args, '--output', path],
    code: 2,
    names: [path],
  }));

/** A disk that is full, as the file of `--output` and as standard output. */
export const fullDisk = (...args: Args): Case[] => [
  { args: [...args, '--output', '/dev/full'], code: 2, names: ['/dev/full'] },
  ...fullStandardOutput(...args),
];

export const fullStandardOutput = (...args: Args): Case[] => [{ args, code: 2, names: [], stdout: 'full disk' }];

/** `veileder … | head -0`: nothing is said, and the exit code is what it would have been. */
export const readerHasLeft = (code: Case['code'], ...args: Args): Case[] => [{ args, code, stdout: 'reader has left' }];
