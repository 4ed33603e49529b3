/** Blanks from a place on; a tab counts as one, since none stands where columns matter. */
export function blanksAt(source: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const code = source.charCodeAt(i);
    if (code !== 32 && code !== 9) break;
    i++;
  }
  return i - at;
}

/** `***`, `- - -`, `___`: three or more of one sign and nothing else. */
export function isThematicBreak(source: string, at: number, end: number): boolean {
  const sign = source.charCodeAt(at);
  if (sign !== 42 && sign !== 45 && sign !== 95) return false;
  let count = 0;
  for (let i = at; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code === sign) count++;
    else if (code !== 32 && code !== 9) return false;
  }
  return count > 2;
}

/** The depth of the heading that a line underlines: `===` or `---`. */
export function underlineDepth(source: string, at: number, end: number): 1 | 2 | undefined {
  const sign = source.charCodeAt(at);
  if (sign !== 61 && sign !== 45) return undefined;
  let i = at;
  while (i < end && source.charCodeAt(i) === sign) i++;
  if (i + blanksAt(source, i, end) < end) return undefined;
  return sign === 61 ? 1 : 2;
}

/** The number of `#` that begin a heading, else 0. */
export function headingDepth(source: string, at: number, end: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  let i = at;
  while (i < end && source.charCodeAt(i) === 35) i++;
  const depth = i - at;
  const next = source.charCodeAt(i);
  if (i < end && next !== 32 && next !== 9) return 0;
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : 0;
}

/** Three or more backticks or tildes that begin a code block. */
export function fenceSize(source: string, at: number, end: number): number {
  const sign = source.charCodeAt(at);
  if (sign !== 96 && sign !== 126) return 0;
  let i = at;
  while (i < end && source.charCodeAt(i) === sign) i++;
  if (i - at < 3) return 0;
  return sign === 96 && source.slice(i, end).includes('`') ? 0 : i - at;
}

/** A bullet, or a number of at most nine digits with `.` or `)`. */
export interface Marker {
  readonly sign: string;
  readonly ordered: boolean;
  readonly number: number;
  /** With the blanks behind it. */
  readonly width: number;
  /** Nothing stands behind it on its line. */
  readonly empty: boolean;
}

/** `interrupting` a paragraph, only what is clearly a list begins one: not empty, and from 1. */
export function markerAt(source: string, at: number, end: number, interrupting: boolean): Marker | undefined {
  const first = source.charCodeAt(at);
  let i = at;
  let ordered = false;
  if (first === 42 || first === 45 || first === 43) {
    if (isThematicBreak(source, at, end)) return undefined;
  } else {
    while (i < end && i - at < 10 && source.charCodeAt(i) >= 48 && source.charCodeAt(i) <= 57) i++;
    if (i === at || i - at > 9 || (interrupting && (i - at > 1 || first !== 49))) return undefined;
    const dot = source.charCodeAt(i);
    if (i >= end || (dot !== 46 && dot !== 41)) return undefined;
    ordered = true;
  }
  const sign = source.charAt(i);
  const number = ordered ? Number(source.slice(at, i)) : 0;
  const mark = i + 1 - at;
  const blanks = blanksAt(source, i + 1, end);
  if (i + 1 + blanks >= end) return interrupting ? undefined : { sign, ordered, number, width: mark, empty: true };
  if (blanks === 0) return undefined;
  return { sign, ordered, number, width: mark + (blanks > 4 ? 1 : blanks), empty: false };
}
