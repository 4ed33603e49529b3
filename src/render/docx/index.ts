import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Guide, Language } from '../../model/guide.ts';
import type { Handbook } from '../pdf/document.ts';
import { text } from '../pdf/document.ts';
import { handbookOf } from '../pdf/handbook.ts';
import { wordsOf } from '../words.ts';
import { blocks, heading, type Setting } from './blocks.ts';
import { bookmarksOf } from './bookmarks.ts';
import { fixed } from './fixed.ts';
import { legible } from './legible.ts';
import { listMaker } from './lists.ts';

export interface DocxOptions {
  /** Seconds since 1970 (SOURCE_DATE_EPOCH): the date of the file. Without it, the guide's own. */
  readonly timestamp?: number;
}

const tags: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', se: 'se-NO', en: 'en-GB' };

/** The handbook as a Word file, with the content of the printed one. The same input gives the same bytes. */
export async function renderDocx(guide: Guide, { timestamp }: DocxOptions = {}): Promise<Uint8Array> {
  const places = bookmarksOf(guide);
  const handbook = handbookOf(guide, { places, ...(timestamp === undefined ? {} : { timestamp }) });
  const { lists, numbering } = listMaker();
  const setting: Setting = { places: new Set(places.taken()), lists };
  const children = [
    ...cover(handbook),
    ...(handbook.first.length === 0
      ? []
      : [
          heading({ ...setting, pageBreakBefore: true }, 1, [text(handbook.urgent)]),
          ...blocks(handbook.first, setting),
        ]),
    new Paragraph({ style: 'ContentsHeading', pageBreakBefore: true, text: legible(handbook.contents) }),
    new TableOfContents(legible(handbook.contents), { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
    ...blocks(handbook.body, setting),
  ];
  const made = new Document({
    title: legible(guide.title),
    subject: legible(handbook.kind),
    creator: legible(guide.municipality?.name ?? ''),
    lastModifiedBy: legible(guide.municipality?.name ?? ''),
    description: legible(handbook.edition),
    styles: styles(guide.language),
    numbering: numbering(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: 11906, height: 16838 }, margin: { left: 1418, right: 1418 } },
        },
        headers: {
          default: new Header({ children: [new Paragraph({ style: 'Header', text: legible(handbook.head) })] }),
        },
        footers: { default: footer(handbook) },
        children,
      },
    ],
  });
  const [year = 1980, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = handbook.date;
  const date = new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds)).toISOString();
  return fixed(new Uint8Array(await Packer.toBuffer(made)), date);
}

function cover({ title, name, municipality, kind, draft, cover: lines, levels }: Handbook): Paragraph[] {
  const row = (words: string, style: string): Paragraph[] =>
    words === '' ? [] : [new Paragraph({ style, text: legible(words) })];
  return [
    ...row(municipality, 'Subtitle'),
    new Paragraph({ heading: HeadingLevel.TITLE, text: legible(title) }),
    ...row(name, 'Subtitle'),
    ...row(kind, 'Subtitle'),
    ...row(draft, 'Strong'),
    ...levels.flatMap((level) => row(`${level.label}: ${level.title}`, 'Normal')),
    ...lines.flatMap(({ label, value }) => row(`${label}: ${value}`, 'Normal')),
  ];
}

/** The edition, and `Side 2 av 9`. */
function footer({ edition, words }: Handbook): Footer {
  const numbers = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };
  const parts = words.pageOf.split(/(\{pages?\})/);
  const children = parts.map((part) => (part === '{page}' || part === '{pages}' ? numbers[part] : part));
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text: edition === '' ? '' : `${legible(edition)} · ` }), new TextRun({ children })],
      }),
    ],
  });
}

const dark = '1B3A57';
const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: dark },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

function styles(language: Language) {
  const { language: words } = wordsOf(language);
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: tags[language] ?? words } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: 52, bold: true, color: dark }, paragraph: { spacing: { before: 2400, after: 240 } } },
      heading1: headingStyle(36, 360),
      heading2: headingStyle(28, 320),
      heading3: headingStyle(24, 240),
      heading4: headingStyle(22, 200),
      heading5: headingStyle(22, 160),
      heading6: headingStyle(22, 160),
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 26, color: '3D4650' } },
      { id: 'ContentsHeading', name: 'TOC Heading', basedOn: 'Normal', run: { size: 36, bold: true, color: dark } },
      { id: 'Notice', name: 'Notice', basedOn: 'Normal', paragraph: { keepNext: true } },
      { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: '3D4650' } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: '3D4650' } },
    ],
  };
}
