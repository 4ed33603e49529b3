import type { DefinedKind } from '../../model/definition-index.ts';
import { flowOf } from '../../model/flow.ts';
import type { Guide, Level } from '../../model/guide.ts';
import { type GuideIndex, indexOf } from '../../model/index-of.ts';
import type { Prose } from '../../model/prose.ts';
import type { Step } from '../../model/step.ts';
import { capital, joinWords, type Words, wordsOf } from '../words.ts';
import { type Edges, edgesOf } from './edges.ts';
import type { Child, Html } from './html.ts';
import { el } from './html.ts';
import { type PageOf, type Places, type PlaceTable, placesOn, placeTable } from './places.ts';
import { proseHtml } from './prose.ts';

/** What the pages of one guide share. */
export interface GuideContext {
  readonly guide: Guide;
  readonly index: GuideIndex;
  readonly words: Words;
  readonly table: PlaceTable;
  readonly edges: Edges;
  /** The guide's own word for a level and a step, with a capital. */
  readonly levelWord: string;
  readonly stepWord: string;
  /** Numbers of the audiences from 1, as the filter knows them. */
  readonly audiences: ReadonlyMap<string, number>;
}

/** One page being made. */
export interface Context extends GuideContext {
  readonly places: Places;
  /** The level of the headings of definitions: below that of their part. */
  readonly entryHeading: number;
}

export function guideContext(guide: Guide): GuideContext {
  const words = wordsOf(guide.language);
  const ids = [...new Set(guide.audiences.map(({ id }) => id))];
  return {
    guide,
    index: indexOf(guide),
    words,
    table: placeTable(guide),
    edges: edgesOf(flowOf(guide), ids),
    levelWord: capital(guide.terms.level ?? words.terms.level),
    stepWord: capital(guide.terms.step ?? words.terms.step),
    audiences: new Map(ids.map((id, i) => [id, i + 1])),
  };
}

/** `page` and `pageOf`: for a guide that is spread over several pages. */
export function pageContext(shared: GuideContext, page?: string, pageOf: PageOf = () => undefined): Context {
  return { ...shared, places: placesOn(shared.table, page, pageOf), entryHeading: page === undefined ? 3 : 2 };
}

/** Words of the program inside an attribute or element of the page; marked where they are in another language than the guide. */
export function ui({ guide, words }: GuideContext, text: string): Child {
  return words.language === guide.language ? text : el('span', { lang: words.language }, text);
}

/** `Nivå 1`. */
export const levelLabel = (context: GuideContext, level: Level): string => `${context.levelWord} ${level.id}`;

/** The number a step has in its level: the author's own, else its place. */
export function stepNumber(level: Level, step: Step): string {
  return step.number?.replace(/\.+$/, '') ?? String(level.steps.indexOf(step) + 1);
}

/** The value of `data-for`: numbers of the audiences something is for; undefined: for everyone. */
export function dataFor({ audiences }: GuideContext, ids: readonly string[]): string | undefined {
  if (ids.length === 0 || audiences.size === 0) return undefined;
  const numbers = ids.map((id) => audiences.get(id)).filter((n) => n !== undefined);
  return numbers.length === 0 ? '0' : numbers.join(' ');
}

/** The title of an audience inside a sentence: names of services are common words, but for abbreviations and places. */
function insideSentence(title: string, municipality: string | undefined): string {
  if (!/^\p{Lu}\p{Ll}/u.test(title) || /^Nav\b/.test(title)) return title;
  if (municipality !== undefined && title.startsWith(municipality)) return title;
  return title.replace(/^./u, (letter) => letter.toLowerCase());
}

/** The same for those of the flow: an empty list is no one. */
export const dataForOnly = (context: GuideContext, ids: readonly string[] | undefined): string | undefined =>
  ids && (dataFor(context, ids) ?? '0');

/** `barnehage og skole`; empty when it is for everyone. */
export function audienceWords({ guide, places, words }: Context, ids: readonly string[]): string {
  return joinWords(
    ids.map((id) => insideSentence(places.title('audience', id), guide.municipality?.name)),
    words.and,
  );
}

/** A link to something with an id, in its own words; only the words where the guide has no such thing. */
export function ref({ places }: Context, kind: DefinedKind, id: string, words = places.title(kind, id)): Html {
  const href = places.href(kind, id);
  return href === undefined ? el('span', {}, words) : el('a', { class: 'ds-link', href }, words);
}

/** Links to several, as one line of words. */
export function refs(context: Context, kind: DefinedKind, ids: readonly string[]): Child[] {
  return ids.flatMap((id, i) => {
    const link = ref(context, kind, id);
    return i === 0 ? [link] : [i === ids.length - 1 ? ` ${context.words.and} ` : ', ', link];
  });
}

/** Running text; headings in it begin below heading level `above` (1–6); undefined where they would be out of place. */
export function prose(context: Context, value: Prose | undefined, above?: number): Child {
  return value === undefined ? undefined : proseHtml(value.tree, context, above);
}
