import { BorderStyle, type FileChild, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { legible } from './legible.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: '8A949E' };
const borders = { top: line, bottom: line, left: line, right: line };
const margins = { top: 60, bottom: 60, left: 100, right: 100 };
/** The width of the text on an A4 page with the usual margins, in twentieths of a point. */
const textWidth = 9070;

/** A table whose first row, where it has heads, is told to be one; `widths` in shares. Cells hold blocks. */
export function grid(
  head: readonly string[],
  rows: readonly (readonly (readonly FileChild[])[])[],
  widths: readonly number[],
): Table {
  const columns = Math.max(1, head.length, ...rows.map((row) => row.length));
  const shares = Array.from({ length: columns }, (_, i) => widths[i] ?? 1);
  const sum = shares.reduce((a, b) => a + b, 0);
  const sizes = shares.map((share) => Math.floor((textWidth * share) / sum));
  const cell = (children: readonly FileChild[], i: number, fill?: string): TableCell =>
    new TableCell({
      borders,
      margins,
      width: { size: sizes[i] ?? 0, type: WidthType.DXA },
      ...(fill === undefined ? {} : { shading: { fill } }),
      // A cell must end in a paragraph.
      children:
        children.at(-1) instanceof Paragraph
          ? [...(children as Paragraph[])]
          : [...(children as Paragraph[]), new Paragraph('')],
    });
  const heads = head.some((one) => one !== '')
    ? [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: shares.map((_, i) =>
            cell(
              [new Paragraph({ children: [new TextRun({ text: legible(head[i] ?? ''), bold: true })] })],
              i,
              'E3EAF1',
            ),
          ),
        }),
      ]
    : [];
  const body = rows.map((row) => new TableRow({ children: shares.map((_, i) => cell(row[i] ?? [], i)) }));
  return new Table({ width: { size: textWidth, type: WidthType.DXA }, columnWidths: sizes, rows: [...heads, ...body] });
}
