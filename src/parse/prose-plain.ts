import type { Paragraph, Root } from 'mdast';

/**
 * Whatever may begin Markdown, and then some: signs anywhere, signs that count at the start of a line only, numbered
 * lists, tabs, and spaces at the end or start of a line.
 */
const markdown = /[[\]<*_`\\&|\t\r\0]|^(?:[-+#>=~:]|\d+[.)])|[^\S\n]$|^[^\S\n]/m;

/** Whether a trimmed text is paragraphs and nothing else, so that it needs no Markdown parser. */
export function isPlain(text: string): boolean {
  return !markdown.test(text);
}

/** The tree of a plain text, the same as the Markdown parser's. */
export function plainTree(text: string): Root {
  const children: Paragraph[] = [];
  let line = 1;
  let offset = 0;
  for (const part of text.split(/(\n{2,})/)) {
    const lines = part.split('\n');
    const last = lines.at(-1) ?? '';
    const start = { line, column: 1, offset };
    line += lines.length - 1;
    offset += part.length;
    if (part.trim() === '') continue;
    const position = (): Paragraph['position'] => ({
      start: { ...start },
      end: { line, column: last.length + 1, offset },
    });
    children.push({
      type: 'paragraph',
      children: [{ type: 'text', value: part, position: position() }],
      position: position(),
    });
  }
  const end = text.split('\n').at(-1) ?? '';
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line, column: end.length + 1, offset } };
  return { type: 'root', children, position };
}
