/**
 * The handbook as plain data, the only thing the template sees of a guide. Every text is a value, never markup;
 * `to` and `id` are names of places that `Places` made, `url` is one that `safeUrl` let through.
 */
export type Inline =
  | { readonly t: 'text'; readonly v: string }
  | { readonly t: 'strong' | 'emph' | 'strike' | 'soft'; readonly c: readonly Inline[] }
  | { readonly t: 'code'; readonly v: string }
  | { readonly t: 'br' }
  /** `note`: the address, put at the foot of the page where the words do not show it. */
  | { readonly t: 'link'; readonly url: string; readonly c: readonly Inline[]; readonly note?: string }
  /** A link inside the handbook; `page` adds the page number in words. */
  | { readonly t: 'ref'; readonly to: string; readonly c: readonly Inline[]; readonly page: boolean };

export type NoticeLook = 'emergency' | 'note' | 'recommendation';

export interface Fact {
  readonly label: string;
  readonly id?: string;
  readonly b: readonly Block[];
}

/** One way onward: in which case, what follows with it, and where it leads. */
export interface WayRow {
  readonly when: readonly Block[];
  readonly go: readonly Block[];
}

export type Block =
  | { readonly t: 'p'; readonly c: readonly Inline[] }
  | {
      readonly t: 'head';
      readonly level: number;
      readonly id?: string /** Whether it stands in the contents. */;
      readonly listed: boolean;
      readonly c: readonly Inline[];
    }
  | {
      readonly t: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  /** What kind of thing the heading above names: stays with what follows. */
  | { readonly t: 'kind'; readonly v: string }
  | { readonly t: 'quote'; readonly b: readonly Block[] }
  | { readonly t: 'code'; readonly v: string }
  | { readonly t: 'rule' }
  /** A place that links lead to, without a heading of its own. */
  | { readonly t: 'place'; readonly id: string }
  | {
      readonly t: 'table';
      /** Widths in shares of the text width. */
      readonly widths: readonly number[];
      readonly head: readonly string[];
      readonly keep: boolean;
      readonly rows: readonly (readonly (readonly Block[])[])[];
    }
  | {
      readonly t: 'notice';
      readonly look: NoticeLook;
      /** Not to be parted by the end of a page. */
      readonly keep: boolean;
      readonly label: string;
      readonly title: string;
      readonly id?: string;
      readonly b: readonly Block[];
    }
  /** `wide`: labels are names or terms, not single words. */
  | {
      readonly t: 'facts';
      readonly wide: boolean;
      readonly keep: boolean;
      readonly whole: boolean;
      readonly rows: readonly Fact[];
    }
  | { readonly t: 'group'; readonly id?: string; readonly title: string; readonly b: readonly Block[] }
  | {
      readonly t: 'way';
      readonly keep: boolean;
      readonly whole: boolean;
      readonly title: string;
      readonly when: string;
      readonly go: string;
      readonly rows: readonly WayRow[];
    }
  | {
      readonly t: 'level';
      readonly id?: string;
      readonly colour: number;
      /** `Nivå 1`. */
      readonly label: string;
      readonly number: string;
      readonly title: string;
      readonly long: string;
      readonly b: readonly Block[];
    }
  | {
      readonly t: 'step';
      readonly id?: string;
      readonly colour: number;
      /** `Trinn 2`. */
      readonly label: string;
      readonly number: string;
      readonly title: string;
      /** What kind of step, for whom. */
      readonly marks: readonly string[];
      readonly b: readonly Block[];
    }
  /** A part of the handbook with a heading of its own; `fresh` begins a page. */
  | {
      readonly t: 'part';
      readonly id?: string;
      readonly title: string;
      readonly fresh: boolean;
      readonly b: readonly Block[];
    }
  /** A picture of the flow, in the file of that name. */
  | { readonly t: 'chart'; readonly file: string; readonly alt: string };

export interface Handbook {
  readonly lang: string;
  readonly title: string;
  readonly name: string;
  /** As the cover has room for. */
  readonly coverTitle: string;
  readonly municipality: string;
  readonly kind: string;
  readonly draft: string;
  /** Lines at the foot of the cover: version, dates, ages. */
  readonly cover: readonly { readonly label: string; readonly value: string }[];
  readonly levels: readonly { readonly label: string; readonly title: string; readonly colour: number }[];
  readonly contents: string;
  /** How many lines the contents have: their room is kept from the first pass on. */
  readonly listed: { readonly parts: number; readonly entries: number };
  /** What the head of each page says: the title, and the parts in order, cut to fit one line. */
  readonly head: string;
  readonly running: readonly string[];
  /** At the foot of every page: where to look when it is urgent; empty without such a notice. */
  readonly urgent: string;
  readonly edition: string;
  /** `{page}` and `{pages}` stand where the numbers go. */
  readonly words: { readonly page: string; readonly pageOf: string };
  /** Year, month, day, hours, minutes, seconds in UTC; empty when there is none. */
  readonly date: readonly number[];
  readonly first: readonly Block[];
  readonly body: readonly Block[];
  /** The names that links may lead to. */
  readonly places: readonly string[];
}

export interface PosterStep {
  readonly label: string;
  readonly title: string;
  readonly colour: number;
  readonly audiences: string;
  readonly deadlines: readonly string[];
  /** Grouped by whom they are for. */
  readonly ways: readonly {
    readonly whom: string;
    readonly ways: readonly { readonly when: string; readonly go: string }[];
  }[];
  /** It goes on to the next step by itself. */
  readonly next: boolean;
}

export interface Poster {
  readonly lang: string;
  readonly title: string;
  readonly municipality: string;
  readonly kind: string;
  readonly edition: string;
  readonly draft: string;
  readonly deadline: string;
  readonly urgent: readonly Block[];
  readonly levels: readonly {
    readonly label: string;
    readonly title: string;
    readonly colour: number;
    readonly steps: readonly PosterStep[];
  }[];
  readonly chartAlt: string;
  readonly words: { readonly page: string; readonly pageOf: string };
  /** Year, month, day, hours, minutes, seconds in UTC; empty when there is none. */
  readonly date: readonly number[];
  readonly places: readonly string[];
}

export const text = (v: string): Inline => ({ t: 'text', v });
export const strong = (v: string): Inline => ({ t: 'strong', c: [text(v)] });
export const soft = (v: string): Inline => ({ t: 'soft', c: [text(v)] });
export const p = (...c: readonly Inline[]): Block => ({ t: 'p', c });

/** A stretch of so many characters stands together on a page; anything longer may be parted. */
const together = 1200;
/** What a block takes up beside its characters. */
const perBlock = 40;

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 't' in value && value.t === 'p' ? perBlock : 0;
  for (const inner of Object.values(value)) sum += lengthOf(inner);
  return sum;
}

/** Whether blocks are short enough to be kept on one page. */
export const isShort = (of: unknown): boolean => lengthOf(of) < together;

/** A table with its widths in shares, its column heads and its rows of cells. */
export const table = (widths: readonly number[], head: readonly string[], rows: readonly Block[][][]): Block => ({
  t: 'table',
  widths,
  head,
  keep: rows.every(isShort),
  rows,
});
