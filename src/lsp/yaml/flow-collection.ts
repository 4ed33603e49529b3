/** One open bracket of a flow collection: `{ key: value, …` or `[item, …`. */
interface Open {
  readonly bracket: '{' | '[';
  /** The key whose value is being written; none before the colon. */
  key?: string;
  /** Keys that stand in it already. */
  readonly keys: string[];
  /** Where what is being written begins. */
  from: number;
}

/** The brackets of a flow collection that are open at its end. Quotes are understood; a comment ends a line. */
export function openBrackets(text: string, start: number, end: number): readonly Readonly<Open>[] {
  const open: Open[] = [];
  for (let i = start; i < end; i++) {
    const c = text[i] ?? '';
    const top = open.at(-1);
    if (c === '"' || c === "'") {
      if (!top || text.slice(top.from, i).trim() !== '') continue;
      const close = closingQuote(text, i, end);
      if (close < 0) break;
      i = close;
    } else if (c === '#' && /\s/.test(text[i - 1] ?? ' ')) {
      while (i + 1 < end && text[i + 1] !== '\n' && text[i + 1] !== '\r') i++;
    } else if (c === '{' || c === '[') open.push({ bracket: c, keys: [], from: i + 1 });
    else if (c === '}' || c === ']') open.pop();
    else if (!top) continue;
    else if (c === ',') {
      top.key = undefined;
      top.from = i + 1;
    } else if (c === ':' && top.bracket === '{' && top.key === undefined && /[\s,}\]]|^$/.test(text[i + 1] ?? '')) {
      top.key = text
        .slice(top.from, i)
        .trim()
        .replace(/^["']|["']$/g, '');
      top.keys.push(top.key);
      top.from = i + 1;
    }
  }
  return open;
}

function closingQuote(text: string, at: number, end: number): number {
  const quote = text[at];
  for (let i = at + 1; i < end; i++) {
    if (quote === '"' && text[i] === '\\') i++;
    else if (text[i] === quote) {
      if (quote === "'" && text[i + 1] === "'") i++;
      else return i;
    }
  }
  return -1;
}
