export type Quote = '' | '"' | "'";

/** A command line up to the cursor, taken apart as a shell does, but nothing in it is ever expanded or run. */
export interface Split {
  /** The words before the one at the cursor, the program's name among them. */
  readonly words: readonly string[];
  /** The word at the cursor, without its quotes. */
  readonly current: string;
  /** The same as it is written. */
  readonly raw: string;
  /** The quote that is still open at the cursor. */
  readonly quote: Quote;
}

/** Takes a line apart; `literal` is the shell's sign for "the next character as it is". */
export function split(line: string, literal: '\\' | '`'): Split {
  const words: string[] = [];
  let current = '';
  let start = 0;
  let quote: Quote = '';
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    if (quote === '' && /\s/.test(sign)) {
      if (at > start) words.push(current);
      current = '';
      start = at + 1;
    } else if (sign === literal && quote !== "'" && at + 1 < line.length) current += line[++at];
    else if (quote === sign) quote = '';
    else if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    else current += sign;
  }
  return { words, current, raw: line.slice(start), quote };
}
