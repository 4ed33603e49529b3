/** What a stretch of running text is to the reader. */
export type BlockKind = 'paragraph' | 'item' | 'heading' | 'cell';

/**
 * A piece of running text as the reader sees it: marks of emphasis, addresses of links and the like are left out.
 * Code, images and bare addresses are one `hidden` character; a forced line break is U+2028.
 */
export interface Shown {
  readonly kind: BlockKind;
  readonly text: string;
  /** Pairs of offsets, `[in the shown text, in the written one, …]`, one pair wherever they begin to differ. */
  readonly marks: readonly number[];
}

/** Stands for what is not words: code, images, bare addresses. */
export const hidden = '\uFFFC';

const fence = /^ {0,3}(`{3,}|~{3,})/;
const marker = /^[ \t]*(?:([-+*•])(?:[ \t]+|$)|(\d{1,9})[.)][ \t]+)/;
const heading = /^ {0,3}#{1,6}[ \t]+/;
const rule = /^ {0,3}(?:=+|(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*)+)$/;
const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const definition = /^ {0,3}\[[^\]]+\]:\s*\S/;

/** Lines of one block: where their content begins and ends in the written text. */
interface Draft {
  readonly kind: BlockKind;
  readonly lines: [number, number][];
}

/**
 * The blocks of a Markdown text. Not a Markdown parser: it looks for words, in a tenth of the time, and where the two
 * would differ (code by indentation, links across lines) it takes more for words rather than less.
 */
export function shownIn(text: string): Shown[] {
  if (!/[\n#>*_`\\[<&|:@•-]/.test(text)) return [{ kind: 'paragraph', text, marks: [0, 0] }];
  return draftsIn(text).flatMap((draft) => {
    const shown = inline(text, draft);
    return shown.text.trim() === '' ? [] : [shown];
  });
}

function draftsIn(text: string): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  let fenced: string | undefined;
  let table = false;
  const begin = (kind: BlockKind, from: number, to: number): void => {
    open = { kind, lines: [[from, to]] };
    drafts.push(open);
  };
  let next = 0;
  for (let start = 0; start < text.length; start = next) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    next = end + 1;
    const quote = /^(?: {0,3}>[ \t]?)+/.exec(text.slice(start, end))?.[0].length ?? 0;
    let from = start + quote;
    let line = text.slice(from, end);
    const fenceMark = fence.exec(line)?.[1];
    if (fenced !== undefined) {
      if (fenceMark?.startsWith(fenced) && /^[ `~]*$/.test(line)) fenced = undefined;
      continue;
    }
    if (fenceMark !== undefined) {
      fenced = fenceMark;
      open = undefined;
      continue;
    }
    if (line.trim() === '' || definition.test(line)) {
      open = undefined;
      table = false;
      continue;
    }
    if (table || (line.includes('|') && delimiterRow.test(nextLine(text, next)))) {
      if (!delimiterRow.test(line)) drafts.push(...cells(line, from));
      table = true;
      open = undefined;
      continue;
    }
    if (rule.test(line)) {
      open = undefined;
      continue;
    }
    const headed = heading.exec(line)?.[0].length;
    if (headed !== undefined) {
      drafts.push({ kind: 'heading', lines: [[from + headed, end - (/[ \t]#+[ \t]*$/.exec(line)?.[0].length ?? 0)]] });
      open = undefined;
      continue;
    }
    let kind: BlockKind | undefined;
    for (let mark = marker.exec(line); mark && !(inParagraph(open) && mark[2] !== undefined && mark[2] !== '1'); ) {
      kind = 'item';
      from += mark[0].length;
      line = line.slice(mark[0].length);
      mark = marker.exec(line);
    }
    if (kind !== undefined || !open) begin(kind ?? 'paragraph', from, end);
    else open.lines.push([from + (line.length - line.trimStart().length), end]);
  }
  return drafts;
}

const inParagraph = (open: Draft | undefined): boolean => open?.kind === 'paragraph';

function nextLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/^(?: {0,3}>[ \t]?)+/, '');
}

function cells(line: string, start: number): Draft[] {
  const found: Draft[] = [];
  let from = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && (line[i] !== '|' || line[i - 1] === '\\')) continue;
    const cell = line.slice(from, i);
    const lead = cell.length - cell.trimStart().length;
    if (lead < cell.length) found.push({ kind: 'cell', lines: [[start + from + lead, start + i]] });
    from = i + 1;
  }
  return found;
}

/** Looks no further than it must: a text may hold thousands of what only begins an address or a tag. */
const special =
  /(`+)(?:(?!\1)[\s\S])*?[^`]\1(?!`)|!\[[^\]\n]*\]\([^)\n]*\)|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\]\[[^\]\n]*\]|<(?:https?:|mailto:|[\w.+-]+@)[^>\s]*>|<\/?[A-Za-z][^>]{0,2000}>|(?:https?:\/\/|www\.)[^\s<>)\]]*[^\s<>)\].,;:!?»”"']|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\\(?=[!-/:-@[-`{-~])|&(?:#\w+|\w+);|\*+|(?<![0-9A-Za-zÀ-ž])_+|_+(?![0-9A-Za-zÀ-ž])|~~|\[(?=[^\]]*\](?:\(|\[))/g;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What is shown in the place of a special stretch. */
function standIn(written: string): string {
  const first = written[0];
  if (first === '`' || first === '!' || /^(?:https?:|www\.|<(?:https?:|mailto:|[\w.+-]+@))|^[\w.+-]+@/.test(written))
    return hidden;
  if (first === '&') return entities[written] ?? (written === '&nbsp;' ? '\u00A0' : hidden);
  return '';
}

function inline(text: string, { kind, lines }: Draft): Shown {
  const marks: number[] = [];
  let shown = '';
  const put = (words: string, at: number): void => {
    if (words === '') return;
    marks.push(shown.length, at);
    shown += words;
  };
  for (const [i, [from, to]] of lines.entries()) {
    const written = text.slice(from, to);
    const last = i === lines.length - 1;
    const broken = !last && /(?: {2,}|\\)$/.exec(written);
    const content = broken ? written.slice(0, broken.index) : written.trimEnd();
    let done = 0;
    special.lastIndex = 0;
    for (let match = special.exec(content); match; match = special.exec(content)) {
      put(content.slice(done, match.index), from + done);
      put(standIn(match[0]), from + match.index);
      done = match.index + match[0].length;
      if (match[0] === '\\') {
        put(content.charAt(done), from + done);
        done++;
        special.lastIndex = done;
      }
    }
    put(content.slice(done), from + done);
    if (!last) put(broken ? '\u2028' : '\n', from + content.length);
  }
  return { kind, text: shown, marks: marks.length > 0 ? marks : [0, lines[0]?.[0] ?? 0] };
}

/** The offset in the written text of one in the shown text. */
export function writtenOffset({ marks }: Shown, offset: number): number {
  let low = 0;
  let high = marks.length / 2 - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((marks[2 * mid] ?? 0) <= offset) low = mid;
    else high = mid - 1;
  }
  return (marks[2 * low + 1] ?? 0) + offset - (marks[2 * low] ?? 0);
}
