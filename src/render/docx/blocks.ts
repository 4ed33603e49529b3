import {
  Bookmark,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from 'docx';
import type { Block, Inline, NoticeLook } from '../pdf/document.ts';
import { text } from '../pdf/document.ts';
import { runs } from './inlines.ts';
import { legible } from './legible.ts';
import { grid } from './tables.ts';

/** Where a block stands, and how the paragraphs of it are set. */
export interface Setting {
  readonly places: ReadonlySet<string>;
  readonly lists: Lists;
  /** Of lists within lists, from 0; undefined outside. */
  readonly list?: { readonly reference: string; readonly instance: number; readonly depth: number };
  /** Frame and colour of the notice it stands in. */
  readonly frame?: Pick<IParagraphOptions, 'border' | 'shading' | 'indent'>;
  /** Bookmarks to put on the next paragraph. */
  readonly bookmarks?: readonly string[];
  readonly pageBreakBefore?: boolean;
}

/** Numbers lists, so that each begins anew. */
export interface Lists {
  next(ordered: boolean, start: number): { readonly reference: string; readonly instance: number };
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

const colours: Readonly<Record<NoticeLook, { readonly rule: string; readonly fill: string }>> = {
  emergency: { rule: 'B3261E', fill: 'FDECEA' },
  note: { rule: '1E5B8F', fill: 'EAF3FA' },
  recommendation: { rule: '2E6B34', fill: 'EBF5EC' },
};

function marked(children: readonly ParagraphChild[], names: readonly string[]): ParagraphChild[] {
  return names.reduce<ParagraphChild[]>((inner, id) => [new Bookmark({ id, children: inner })], [...children]);
}

const known = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

export function heading(setting: Setting, level: number, words: readonly Inline[], id?: string): Paragraph {
  return new Paragraph({
    heading: levels[Math.min(Math.max(level, 1), levels.length) - 1] ?? HeadingLevel.HEADING_6,
    pageBreakBefore: setting.pageBreakBefore === true,
    ...setting.frame,
    children: marked(runs(words, setting.places), [...(setting.bookmarks ?? []), ...known(id)]),
  });
}

function paragraph(setting: Setting, words: readonly ParagraphChild[], style?: string): Paragraph {
  const { list } = setting;
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...setting.frame,
    ...(list === undefined
      ? {}
      : { numbering: { reference: list.reference, instance: list.instance, level: Math.min(list.depth, 8) } }),
    children: marked(words, setting.bookmarks ?? []),
  });
}

/** Several blocks, one after another: a bookmark without a paragraph of its own is put on the next. */
export function blocks(list: readonly Block[], setting: Setting): FileChild[] {
  let waiting = setting.bookmarks ?? [];
  const made: FileChild[] = [];
  for (const block of list) {
    if (block.t === 'place') waiting = [...waiting, block.id];
    else {
      made.push(...one(block, { ...setting, bookmarks: waiting }));
      waiting = [];
    }
  }
  if (waiting.length > 0) made.push(paragraph({ ...setting, bookmarks: waiting }, []));
  return made;
}

/** A bookmark that a table cannot carry, on an empty line before it. */
const before = (setting: Setting): FileChild[] =>
  (setting.bookmarks ?? []).length === 0 ? [] : [paragraph(setting, [])];

function one(block: Exclude<Block, { t: 'place' }>, setting: Setting): FileChild[] {
  const { places } = setting;
  const inner: Setting = { ...setting, bookmarks: [], pageBreakBefore: false };
  switch (block.t) {
    case 'p':
      return [paragraph(setting, runs(block.c, places))];
    case 'head':
      return [heading(setting, block.level, block.c, block.id)];
    case 'kind':
      return [paragraph(setting, [new TextRun({ text: legible(block.v), italics: true })])];
    case 'list':
      return [...before(setting), ...listed(block, inner)];
    case 'quote':
      return blocks(block.b, { ...setting, frame: { indent: { left: 480 } } });
    case 'code':
      return block.v.split('\n').map((row, i) => {
        const run = new TextRun({ text: legible(row), font: 'Consolas' });
        return paragraph(i === 0 ? setting : inner, [run]);
      });
    case 'rule':
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: 'A0A8B0' } },
          children: marked([], setting.bookmarks ?? []),
        }),
      ];
    case 'table': {
      const cells = block.rows.map((row) => row.map((cell) => blocks(cell, cellSetting(inner))));
      return [...before(setting), grid(block.head, cells, block.widths), gap()];
    }
    case 'facts': {
      const rows = block.rows.map((row) => [
        [new Paragraph({ children: marked([new TextRun({ text: legible(row.label), bold: true })], known(row.id)) })],
        blocks(row.b, cellSetting(inner)),
      ]);
      return [...before(setting), grid([], rows, block.wide ? [1, 2] : [1, 3]), gap()];
    }
    case 'way': {
      const rows = block.rows.map(({ when, go }) => [when, go].map((cell) => blocks(cell, cellSetting(inner))));
      return [heading(setting, 3, [text(block.title)]), grid([block.when, block.go], rows, [1, 1]), gap()];
    }
    case 'notice':
      return notice(block, setting);
    case 'group':
      return [heading(setting, 3, [text(block.title)], block.id), ...blocks(block.b, inner)];
    case 'level':
      return [
        heading({ ...setting, pageBreakBefore: true }, 1, [text(`${block.label}: ${block.title}`)], block.id),
        ...(block.long === '' ? [] : [paragraph(inner, runs([text(block.long)], places), 'Subtitle')]),
        ...blocks(block.b, inner),
      ];
    case 'step':
      return [
        heading(setting, 2, [text(`${block.label}: ${block.title}`)], block.id),
        ...block.marks.map((mark) => paragraph(inner, [new TextRun({ text: legible(mark), italics: true })])),
        ...blocks(block.b, inner),
      ];
    case 'part':
      return [
        heading({ ...setting, pageBreakBefore: block.fresh }, 1, [text(block.title)], block.id),
        ...blocks(block.b, inner),
      ];
    case 'chart':
      return [];
  }
}

/** Word wants a paragraph between tables, and after one that ends a cell. */
const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: 160 }, children: [] });

const cellSetting = ({ places, lists }: Setting): Setting => ({ places, lists });

function listed({ ordered, start, items }: Extract<Block, { t: 'list' }>, setting: Setting): FileChild[] {
  const depth = setting.list === undefined ? 0 : setting.list.depth + 1;
  const list = { ...setting.lists.next(ordered, start), depth };
  return items.flatMap((item) => {
    const [first, ...rest] = item;
    // What follows in the same item stands under it, without a mark of its own.
    const under: Setting = { ...setting, frame: { ...setting.frame, indent: { left: 480 * (depth + 1) } } };
    const lead = first?.t === 'p' ? blocks([first], { ...setting, list }) : [paragraph({ ...setting, list }, [])];
    const others = first?.t === 'p' ? rest : item;
    const nested: Setting = { ...setting, list };
    return [
      ...lead,
      ...others.flatMap((block) => (block.t === 'list' ? listed(block, nested) : blocks([block], without(under)))),
    ];
  });
}

const without = ({ places, lists, frame }: Setting): Setting => ({ places, lists, ...(frame ? { frame } : {}) });

function notice(block: Extract<Block, { t: 'notice' }>, setting: Setting): FileChild[] {
  const { rule, fill } = colours[block.look];
  const side = { style: BorderStyle.SINGLE, size: 24, space: 8, color: rule };
  const frame: Setting['frame'] = {
    border: { left: side },
    shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
    indent: { left: 240 },
  };
  const words = block.title === '' ? block.label : `${block.label}: ${block.title}`;
  const title = new TextRun({ text: legible(words), bold: true });
  const { places, lists } = setting;
  return [
    paragraph(
      { places, lists, frame, bookmarks: [...(setting.bookmarks ?? []), ...known(block.id)] },
      [title],
      'Notice',
    ),
    ...blocks(block.b, { places, lists, frame }),
  ];
}
