import { Document, isMap, isScalar, isSeq, type ParsedNode, parseDocument, Scalar, type YAMLSeq } from 'yaml';
import type { SourceFile } from '../source/source-file.ts';
import { readApprovals, type WrittenApproval } from './approvals.ts';

/** An approval that is to be written, with a line for each change it names. */
export interface NewApproval extends WrittenApproval {
  readonly about: readonly string[];
}

/**
 * The text of an approvals file with more of them at its end, all else as it is to the character; undefined where it is
 * written in a way that leaves no room for that, or has faults. An empty text becomes a new file.
 */
export async function addApprovals(file: SourceFile, added: readonly NewApproval[]): Promise<string | undefined> {
  const before = await readApprovals(file);
  const text = before.problems.length === 0 ? withAdded(file.text, added) : undefined;
  if (text === undefined) return undefined;
  const after = await readApprovals({ path: file.path, text });
  const isWhole = after.problems.length === 0 && facts(after.approvals) === facts([...before.approvals, ...added]);
  return isWhole ? text : undefined;
}

const facts = (list: readonly WrittenApproval[]): string =>
  JSON.stringify(list.map(({ fingerprint, who, why, until }) => [fingerprint, who, why, until]));

function withAdded(text: string, added: readonly NewApproval[]): string | undefined {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  if (contents === null) {
    return afterLineOf(text, text.length, ['approvals:', ...blockLines(added, 2)], lineEnd);
  }
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'approvals')
    : undefined;
  if (!pair || !isMap(contents)) return undefined;
  const { key, value } = pair as { key: ParsedNode; value: ParsedNode | null };
  const below = columnOf(text, key.range[0]) + 2;
  if (isSeq(value)) {
    const isBare = text.slice(value.range[0] + 1, value.range[1] - 1).trim() === '';
    if (!value.flow) {
      const column = columnOf(text, value.range[0]);
      return afterLineOf(text, endOf(value), blockLines(added, column), lineEnd);
    }
    if (!isBare || contents.flow) return insideBrackets(text, value, flowLines(added, below), below, lineEnd);
  } else if (contents.flow || (value && !(isScalar(value) && value.value === null))) return undefined;
  const bare = value ? without(text, value.range[0], value.range[1]) : text;
  return afterLineOf(bare, afterNotes(bare, key.range[1]), blockLines(added, below), lineEnd);
}

const columnOf = (text: string, at: number): number => at - startOfLine(text, at);

const startOfLine = (text: string, at: number): number => /[^\r\n]*$/.exec(text.slice(0, at))?.index ?? 0;

/** Where the last thing that is written in a node ends, comments behind it left out. */
function endOf(node: ParsedNode): number {
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1) as ParsedNode);
  const last = isMap(node) && !node.flow ? node.items.at(-1) : undefined;
  return last ? endOf((last.value ?? last.key) as ParsedNode) : node.range[1];
}

/** Puts lines below the line that a place is in; a text that ends there, and just so, gets them at its end. */
function afterLineOf(text: string, at: number, lines: readonly string[], lineEnd: string): string {
  const isAtStart = at === 0 || /[\r\n]/.test(text.charAt(at - 1));
  const rest = isAtStart ? 0 : /\r\n|\n|\r|$/.exec(text.slice(at));
  const place = rest === 0 || rest === null ? at : at + rest.index + rest[0].length;
  const isOpen = place > 0 && !/[\r\n]/.test(text.charAt(place - 1));
  const block = lines.map((line) => line + lineEnd).join('');
  return `${text.slice(0, place)}${isOpen ? lineEnd : ''}${block}${text.slice(place)}`;
}

/** The end of the comments that stand, further in, below a key that has nothing else below it. */
const afterNotes = (text: string, at: number): number =>
  at + (/^[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]+#[^\r\n]*)*/.exec(text.slice(at))?.[0].length ?? 0);

/** Takes a value away, and the blanks before it where nothing follows in its line. */
function without(text: string, start: number, end: number): string {
  const isLast = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end));
  return (isLast ? text.slice(0, start).replace(/[ \t]+$/, '') : text.slice(0, start)) + text.slice(end);
}

/** Puts lines before the bracket that closes a list, and a comma behind what stood last in it. */
function insideBrackets(
  text: string,
  list: YAMLSeq.Parsed,
  lines: readonly string[],
  indent: number,
  lineEnd: string,
): string {
  const close = list.range[1] - 1;
  const last = list.items.at(-1);
  const end = last ? last.range[1] : list.range[0] + 1;
  const hasComma = text
    .slice(end, close)
    .replace(/(?<!\S)#[^\r\n]*/g, '')
    .includes(',');
  const comma = last && !hasComma ? ',' : '';
  const lineStart = startOfLine(text, close);
  const isAlone = lineStart > end && text.slice(lineStart, close).trim() === '';
  const place = isAlone ? lineStart : close;
  const before = text.slice(0, end) + comma + text.slice(end, place);
  const block = lines.map((line) => line + lineEnd).join('');
  return isAlone
    ? before + block + text.slice(place)
    : before.replace(/[ \t]+$/, '') + lineEnd + block + ' '.repeat(indent) + text.slice(place);
}

const blockLines = (added: readonly NewApproval[], indent: number): string[] =>
  added
    .flatMap((one) => [
      ...notesOf(one),
      ...written(one, false).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
    ])
    .map((line) => ' '.repeat(indent) + line);

const flowLines = (added: readonly NewApproval[], indent: number): string[] =>
  added
    .flatMap((one, at) => [...notesOf(one), `${written(one, true).join(' ')}${at < added.length - 1 ? ',' : ''}`])
    .map((line) => ' '.repeat(indent) + line);

/** What a comment can hold: one line, nothing that cannot be seen. */
const notesOf = ({ about }: NewApproval): string[] =>
  about.map((line) => `# ${line.replace(/\s+/g, ' ').replace(invisible, '').trim()}`);

/** Control characters, marks that turn the direction of a text, line ends of other kinds, halves of characters. */
const invisible = /[\p{C}\p{Zl}\p{Zp}]/gu;

function written({ fingerprint, who, why, until }: WrittenApproval, flow: boolean): string[] {
  const document = new Document({ change: fingerprint, who: quoted(who), why: quoted(why), ...(until && { until }) });
  if (isMap(document.contents)) document.contents.flow = flow;
  const text = document.toString({
    lineWidth: 0,
    blockQuote: false,
    singleQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(invisible, escaped));
}

/** What holds anything invisible goes in the quotes that can escape it. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  if (text.search(invisible) >= 0) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

const escaped = (character: string): string => {
  const code = character.codePointAt(0)?.toString(16) ?? '';
  return character.length > 1 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
};
