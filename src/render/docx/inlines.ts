import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../pdf/document.ts';
import { legible } from './legible.ts';

/** How a run of text looks, from the marks around it. */
export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly style?: string;
  readonly font?: string;
}

const soft = '4A5560';

/** Words of the handbook as Word's runs and links; `places` are the bookmarks there are. */
export const runs = (inlines: readonly Inline[], places: ReadonlySet<string>, look: Look = {}): ParagraphChild[] =>
  inlines.flatMap((inline) => runsOf(inline, places, look));

function runsOf(inline: Inline, places: ReadonlySet<string>, look: Look): ParagraphChild[] {
  switch (inline.t) {
    case 'text':
      return [new TextRun({ ...look, text: legible(inline.v) })];
    case 'code':
      return [new TextRun({ ...look, font: 'Consolas', text: legible(inline.v) })];
    case 'br':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return runs(inline.c, places, { ...look, bold: true });
    case 'emph':
      return runs(inline.c, places, { ...look, italics: true });
    case 'strike':
      return runs(inline.c, places, { ...look, strike: true });
    case 'soft':
      return runs(inline.c, places, { ...look, color: soft });
    case 'link': {
      const note = inline.note === undefined ? [] : [new TextRun({ ...look, text: legible(` (${inline.note})`) })];
      const children = runs(inline.c, places, { ...look, style: 'Hyperlink' });
      return [new ExternalHyperlink({ link: inline.url, children }), ...note];
    }
    case 'ref':
      if (!places.has(inline.to)) return runs(inline.c, places, look);
      return [
        new InternalHyperlink({
          anchor: inline.to,
          children: runs(inline.c, places, { ...look, style: 'Hyperlink' }),
        }),
      ];
  }
}
