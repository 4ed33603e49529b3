import type { DefinedKind } from '../../model/definition-index.ts';
import type { Guide, Level } from '../../model/guide.ts';
import type { Prose } from '../../model/prose.ts';
import type { Step } from '../../model/step.ts';
import type { Words } from '../words.ts';
import { capital, joinWords } from '../words.ts';
import type { Block, Inline } from './document.ts';
import { p, text } from './document.ts';
import type { PlaceKind, Places } from './places.ts';
import { proseBlocks } from './prose-blocks.ts';

/** What every part of the handbook is made from. */
export interface Context {
  readonly guide: Guide;
  readonly words: Words;
  readonly places: Places;
  /** The guide's own word for a level and a step, with a capital. */
  readonly levelWord: string;
  readonly stepWord: string;
}

/** `Nivå 1`. */
export const levelLabel = (context: Context, level: Level): string => `${context.levelWord} ${level.id}`;

/** The number a step has in its level: the author's own, else its place. */
export function stepNumber(level: Level, step: Step): string {
  return step.number?.replace(/\.+$/, '') ?? String(level.steps.indexOf(step) + 1);
}

/** What a reader turns the pages for; the parts with roles, tools and contacts are found by their place in the contents. */
const paged: ReadonlySet<PlaceKind> = new Set([
  'level',
  'step',
  'branch',
  'exit',
  'arena',
  'article',
  'example',
  'notice',
]);

/** Whether links to such a thing tell the page. */
export const tellsPage = (kind: PlaceKind): boolean => paged.has(kind);

/** A link to something with an id, in its own words. */
export function ref(context: Context, kind: DefinedKind, id: string): Inline {
  const { places } = context;
  return { t: 'ref', to: places.name(kind, id), c: [text(places.title(kind, id))], page: tellsPage(kind) };
}

/** Links to several, as one line of words. */
export function refs(context: Context, kind: DefinedKind, ids: readonly string[]): Inline[] {
  return ids.flatMap((id, i) => {
    const link = ref(context, kind, id);
    if (i === 0) return [link];
    return [text(i === ids.length - 1 ? ` ${context.words.and} ` : ', '), link];
  });
}

/** Links to several, each on a line of its own. */
export const refLines = (context: Context, kind: DefinedKind, ids: readonly string[]): Block[] =>
  ids.map((id) => p(ref(context, kind, id)));

/** `For barnehage og skole`; empty when it is for everyone. */
export function audienceWords(context: Context, audiences: readonly string[]): string {
  const { places, words } = context;
  return joinWords(
    audiences.map((id) => places.title('audience', id)),
    words.and,
  );
}

/** Running text; `level` is the heading level above it, undefined where headings would be out of place. */
export function prose(context: Context, value: Prose | undefined, level?: number): Block[] {
  return value === undefined ? [] : proseBlocks(value.tree, context, level);
}

/** The prose with words in front of its first paragraph. */
export function led(lead: readonly Inline[], blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first?.t === 'p') return [p(...lead, text(' '), ...first.c), ...rest];
  return [p(...lead), ...blocks];
}

export const wordFor = (own: string | undefined, usual: string): string => capital(own ?? usual);
