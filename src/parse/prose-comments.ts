/** A stretch of a written value, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The HTML comments of a text, in order; one that fills its lines goes with them. What stands in code is no comment.
 * One pass, so that a file full of openings without an end costs no more than another.
 */
export function commentsIn(text: string): Stretch[] {
  if (!text.includes('<!--')) return [];
  const tokens = [...text.matchAll(/`+|~{3,}|<!--|-->/g)];
  const places = new Map<string, number[]>();
  tokens.forEach(([token], i) => {
    const known = places.get(token);
    if (known) known.push(i);
    else places.set(token, [i]);
  });
  const passed = new Map<string, number>();
  const nextAfter = (token: string, i: number): number | undefined => {
    const all = places.get(token) ?? [];
    let at = passed.get(token) ?? 0;
    while (at < all.length && (all[at] ?? 0) <= i) at++;
    passed.set(token, at);
    return all[at];
  };

  const comments: Stretch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token[0] === '-->') continue;
    const opening = token[0] === '<!--';
    const close = nextAfter(opening ? '-->' : token[0], i);
    const closing = close === undefined ? undefined : tokens[close];
    if (opening && closing) comments.push(withLines(text, token.index, closing.index + 3));
    else if (opening && /(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, token.index - 4), token.index))) {
      return [...comments, { start: token.index, end: text.length }];
    }
    if (close !== undefined) i = close;
  }
  return comments;
}

function withLines(text: string, start: number, end: number): Stretch {
  let first = start;
  while (first > 0 && isSpace(text[first - 1])) first--;
  let last = end;
  while (last < text.length && isSpace(text[last])) last++;
  const fromLineStart = first === 0 || text[first - 1] === '\n';
  if (!fromLineStart) return { start, end };
  if (last === text.length) return { start: first, end: last };
  if (text[last] === '\n') return { start: first, end: last + 1 };
  return text.startsWith('\r\n', last) ? { start: first, end: last + 2 } : { start, end };
}

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t';
