import type { Range } from '../source/source-file.ts';
import { textOf } from '../source/source-file.ts';
import type { Guide, Level } from './guide.ts';
import { at } from './origin.ts';
import type { Prose } from './prose.ts';
import type { Branch, Step } from './step.ts';

/** What a text of a guide stands in. */
export interface TextPlace {
  readonly level?: Level;
  readonly step?: Step;
  readonly branch?: Branch;
  /** The guide's list it stands under, such as `levels` or `articles`; `guide` for what stands beside the lists. */
  readonly part: TextPart;
  /** The field of the model that holds it, such as `title` or `body`. */
  readonly field: string;
}

export type TextPart = 'guide' | TextList;
type TextList = (typeof lists)[number];

/** Words that a reader of the guide sees: running text, or one line. */
export interface GuideText extends TextPlace {
  readonly text: string;
  /** Running text only: with its tree. */
  readonly prose?: Prose;
  /** The author's characters behind `text.slice(start, end)`; the whole value where they cannot be told apart. */
  at(start: number, end: number): Range;
}

const lists = [
  'levels',
  'audiences',
  'systems',
  'notices',
  'roles',
  'tools',
  'contacts',
  'consents',
  'exits',
  'arenas',
  'articles',
  'glossary',
  'examples',
  'laws',
  'tracks',
  'changelog',
] as const satisfies readonly (keyof Guide)[];

/** Fields of one line that are words for the reader; the others are ids, addresses, numbers and dates. */
const lineFields: ReadonlySet<string> = new Set([
  'title',
  'longTitle',
  'keyPoints',
  'questions',
  'duties',
  'aliases',
  'when',
  'text',
  'label',
  'hours',
  'frequency',
  'renewal',
  'givenBy',
  'term',
  'shares',
  'from',
]);

class LineText implements GuideText {
  readonly text: string;
  readonly part: TextPart;
  readonly field: string;
  readonly level?: Level;
  readonly step?: Step;
  readonly branch?: Branch;
  readonly #range: Range;

  constructor(text: string, range: Range, place: TextPlace) {
    this.text = text;
    this.#range = range;
    this.part = place.part;
    this.field = place.field;
    if (place.level) this.level = place.level;
    if (place.step) this.step = place.step;
    if (place.branch) this.branch = place.branch;
  }

  at(start: number, end: number): Range {
    const { file, start: first } = this.#range;
    const written = textOf(this.#range);
    const whole = written.indexOf(this.text);
    if (whole >= 0) return { file, start: first + whole + start, end: first + whole + end };
    // Signs were left out or written in another way: the same words, counted from the start.
    const words = this.text.slice(start, end);
    if (words === '') return this.#range;
    let earlier = this.text.slice(0, start).split(words).length - 1;
    let found = written.indexOf(words);
    while (found >= 0 && earlier-- > 0) found = written.indexOf(words, found + words.length);
    return found < 0 ? this.#range : { file, start: first + found, end: first + found + words.length };
  }
}

const isProse = (value: object): value is Prose => 'text' in value && 'at' in value && typeof value.at === 'function';

function proseText(prose: Prose, place: TextPlace): GuideText {
  return { ...place, text: prose.text, prose, at: (start, end) => prose.at(start, end) };
}

function inField(found: GuideText[], node: object, field: string, value: unknown, place: TextPlace): void {
  if (typeof value === 'string') {
    if (!lineFields.has(field)) return;
    found.push(new LineText(value, at(node as Record<string, unknown>, field), { ...place, field }));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isProse(value)) found.push(proseText(value, { ...place, field }));
  else if (!Array.isArray(value)) inside(found, value, place);
  else {
    value.forEach((item, i) => {
      if (typeof item === 'object' && item !== null) inside(found, item, within(place, field, item));
      else if (typeof item === 'string' && lineFields.has(field)) {
        found.push(new LineText(item, at(value, i), { ...place, field }));
      }
    });
  }
}

/** Where the texts of an item stand: its step or branch, when it is one. */
function within(place: TextPlace, field: string, item: object): TextPlace {
  if (field === 'steps') return { ...place, step: item as Step };
  if (field === 'branches') return { ...place, branch: item as Branch };
  return place;
}

function inside(found: GuideText[], node: object, place: TextPlace): void {
  for (const field of Object.keys(node)) inField(found, node, field, (node as Record<string, unknown>)[field], place);
}

function inGuide(guide: Guide): GuideText[] {
  const place: TextPlace = { part: 'guide', field: 'title' };
  const found: GuideText[] = [new LineText(guide.title, at(guide, 'title'), place)];
  if (guide.name !== undefined) found.push(new LineText(guide.name, at(guide, 'name'), { ...place, field: 'name' }));
  if (guide.ages?.text !== undefined) {
    found.push(new LineText(guide.ages.text, at(guide.ages, 'text'), { ...place, field: 'ages' }));
  }
  if (guide.intro) found.push(proseText(guide.intro, { ...place, field: 'intro' }));
  for (const part of lists) {
    for (const item of guide[part]) {
      inside(found, item, { part, field: '', ...(part === 'levels' ? { level: item as Level } : {}) });
    }
  }
  return found;
}

const made = new WeakMap<Guide, readonly GuideText[]>();

/** Everything a guide says to its readers, in the order of the format, each text once; made once for each guide. */
export function textsOf(guide: Guide): readonly GuideText[] {
  let texts = made.get(guide);
  if (!texts) {
    texts = inGuide(guide);
    made.set(guide, texts);
  }
  return texts;
}
