import { cells } from '../../report/wrap.ts';
import { terminalText } from '../../source/terminal-text.ts';
import { type Split, split } from './split.ts';
import type { Suggestion, Suggestions } from './suggestion.ts';

/**
 * The first line tells the shell's script what to do (`files`, `folders`: look for these itself; `open`: no space
 * after; `done`: nothing more), each line after it is one suggestion.
 */
function replyOf({ list, native }: Suggestions, line: (one: Suggestion, all: readonly Suggestion[]) => string): string {
  const shown = safe(list);
  const first = shown.length === 0 ? (native ?? 'done') : shown.every(({ open }) => open) ? 'open' : 'done';
  return `${[first, ...shown.map((one) => line(one, shown))].join('\n')}\n`;
}

/** No value that could move the cursor or begin a new line is ever offered; texts are one line of visible signs. */
function safe(list: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return list.flatMap((one) => {
    if (one.value === '' || terminalText(one.value) !== one.value || seen.has(one.value)) return [];
    seen.add(one.value);
    return [{ ...one, text: terminalText(one.text.replace(/\s+/g, ' ').trim()) }];
  });
}

/** For zsh and fish, which quote what they put in: `value<Tab>text`. */
export const plainReply = (found: Suggestions): string => replyOf(found, ({ value, text }) => `${value}\t${text}`);

/** For PowerShell: `what is put in<Tab>what is shown<Tab>text`. */
export const powershellReply = (found: Suggestions): string =>
  replyOf(found, ({ value, text }) => `${forPowershell(value)}\t${value}\t${text || value}`);

/** PowerShell takes typographic quotes for straight ones. */
function forPowershell(value: string): string {
  if (/^[\p{L}\p{N}_./\\:=+-]+$/u.test(value)) return value;
  return `'${value.replace(/['\u2018-\u201B]/g, (quote) => quote + quote)}'`;
}

export interface BashAsks {
  readonly written: Split;
  /** What of the word bash will put the answer in place of: it breaks words at `:` and `=`. */
  readonly replaced: string;
  /** The answer is shown as a list and not put in. */
  readonly listed: boolean;
  /** Width of the terminal. */
  readonly columns: number;
}

/** For bash, which puts in what it is told as it stands: quoted here; with texts where there is a list to show. */
export function bashReply(found: Suggestions, { written, replaced, listed, columns }: BashAsks): string {
  const { raw, quote } = written;
  const before = raw.endsWith(replaced) ? split(raw.slice(0, raw.length - replaced.length), '\\').current.length : 0;
  const fitting = found.list.filter(({ value }) => quote === '' || !unquotable[quote].test(value));
  const quoted = (value: string): string => forBash(value.slice(before), quote);
  return replyOf({ ...found, list: fitting }, (one, all) => {
    const value = quoted(one.value);
    if (!listed || all.length < 2 || one.text === '') return value;
    const width = Math.max(...all.map((other) => cells(quoted(other.value))));
    return padded(`${value}${' '.repeat(width - cells(value))}  ${one.text}`, columns);
  });
}

/** What cannot stand between such quotes: history is looked up between double ones. */
const unquotable = { '"': /!/, "'": /'/ } as const;

function forBash(value: string, quote: Split['quote']): string {
  if (quote === "'") return value;
  if (quote === '"') return value.replace(/["\\$`]/g, '\\$&');
  return value.replace(/[^\p{L}\p{N}_./:=@%+,-]/gu, '\\$&');
}

/** One to a line: longer than half the terminal, never wider than it. */
function padded(line: string, columns: number): string {
  let text = line;
  while (cells(text) > columns - 2 && text.length > 1) text = `${text.replace(/…$/, '').slice(0, -1)}…`;
  return text.padEnd(Math.floor(columns / 2));
}
