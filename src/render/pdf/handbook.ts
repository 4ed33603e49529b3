import type { Guide } from '../../model/guide.ts';
import { referencesOf } from '../../model/references.ts';
import { dateWords, wordsOf } from '../words.ts';
import { backgroundParts, leftoverNotices } from './background.ts';
import type { Context } from './context.ts';
import { levelLabel, prose, ref, wordFor } from './context.ts';
import type { Block, Handbook } from './document.ts';
import { p, strong, text } from './document.ts';
import { fact, facts, line, noticeBlock } from './facts.ts';
import { levelBlocks } from './level-block.ts';
import { deadlineTable, wayTable } from './overview.ts';
import { type Places, placesOf } from './places.ts';

export function contextFor(guide: Guide, places = placesOf(guide)): Context {
  const words = wordsOf(guide.language);
  return {
    guide,
    words,
    places,
    levelWord: wordFor(guide.terms.level, words.terms.level),
    stepWord: wordFor(guide.terms.step, words.terms.step),
  };
}

/** `Versjon 1.2 · 3. mars 2026`. */
export function editionWords({ guide, words }: Context): string {
  const date = guide.dates.updated ?? guide.dates.published ?? guide.dates.created;
  return [
    guide.version === undefined ? '' : `${words.fields.version} ${guide.version}`,
    date === undefined ? '' : dateWords(date, words),
    guide.status === 'draft' ? words.status.draft : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Characters of half a line at the head or foot of a page. */
const halfLine = 56;
/** Characters there is room for on the cover. */
const coverTitle = 240;
const coverName = 120;

const cut = (line: string, room = halfLine): string =>
  line.length <= room ? line : `${line.slice(0, room - 2).trimEnd()} …`;

const part = (title: string, b: readonly Block[], fresh = false): Block[] =>
  b.length === 0 ? [] : [{ t: 'part', title, fresh, b }];

function startBlocks(context: Context): Block[] {
  const { start } = context.guide;
  if (start?.kind === 'step') return [p(ref(context, 'step', start.step))];
  return start?.kind === 'level' ? [p(ref(context, 'level', start.level))] : [];
}

function about(context: Context): Block[] {
  const { guide, words } = context;
  const { fields } = words;
  const dates = (['created', 'published', 'updated', 'review'] as const).flatMap((key) => {
    const date = guide.dates[key];
    return date === undefined ? [] : fact(fields[key], line(dateWords(date, words)));
  });
  const { municipality, variantOf, base } = guide;
  const origin = (of: { guide: string; version?: string } | undefined): Block[] =>
    of === undefined
      ? []
      : line(of.version === undefined ? of.guide : `${of.guide}, ${fields.version.toLowerCase()} ${of.version}`);
  const terms = Object.entries(guide.terms);
  return [
    ...facts(
      guide.title.length > coverTitle ? fact(fields.title, line(guide.title)) : [],
      guide.name !== undefined && guide.name.length > coverName ? fact(fields.title, line(guide.name)) : [],
      fact(
        fields.municipality,
        line(municipality && [municipality.name, municipality.number].filter(Boolean).join(', ')),
      ),
      fact(fields.version, line(guide.version)),
      dates,
      fact(fields.status, line(words.status[guide.status])),
      fact(fields.ages, line(guide.ages && words.ages(guide.ages))),
      guide.profile === 'none' ? [] : fact(fields.profile, line(words.profile[guide.profile])),
      fact(fields.language, line(words.languages[guide.language])),
      fact(fields.start, startBlocks(context)),
      fact(fields.variantOf, origin(variantOf)),
      fact(fields.base, origin(base)),
    ),
    ...(terms.length === 0
      ? []
      : [
          { t: 'head', level: 2, listed: false, c: [text(words.ownWords)] } as const,
          ...facts(...terms.map(([name, own]) => fact(words.concepts[name as keyof typeof words.concepts], line(own)))),
        ]),
  ];
}

function changelog({ guide, words, ...rest }: Context): Block[] {
  return guide.changelog.flatMap(({ version, date, text: change }) => [
    p(
      strong(`${words.fields.version} ${version}`),
      ...(date === undefined ? [] : [text(` – ${dateWords(date, words)}`)]),
    ),
    ...prose({ guide, words, ...rest }, change),
  ]);
}

function coverLines({ guide, words }: Context): { label: string; value: string }[] {
  const { fields } = words;
  const dated = (['published', 'updated', 'review'] as const).map((key) => ({
    label: fields[key],
    value: guide.dates[key] ?? '',
  }));
  return [
    { label: fields.version, value: guide.version ?? '' },
    ...dated.map(({ label, value }) => ({ label, value: value === '' ? '' : dateWords(value, words) })),
    { label: fields.ages, value: guide.ages === undefined ? '' : words.ages(guide.ages) },
  ]
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => ({ label, value: cut(value) }));
}

/** What the cover and the poster say of when the file is from; nothing when no one has said. */
export function documentDate(guide: Guide, timestamp: number | undefined): number[] {
  if (timestamp !== undefined) {
    const at = new Date(timestamp * 1000);
    return [
      at.getUTCFullYear(),
      at.getUTCMonth() + 1,
      at.getUTCDate(),
      at.getUTCHours(),
      at.getUTCMinutes(),
      at.getUTCSeconds(),
    ];
  }
  const { updated, published, created } = guide.dates;
  const written = [updated, published, created].find((date) => date !== undefined && !Number.isNaN(Date.parse(date)));
  return written === undefined ? [] : [...written.split('-').map(Number), 0, 0, 0];
}

function placedNotices(guide: Guide): Set<string> {
  const placed = new Set<string>();
  for (const { kind, id, holder } of referencesOf(guide)) {
    if (kind === 'notice' && (holder === 'level' || holder === 'step' || holder === 'branch')) placed.add(id);
  }
  return placed;
}

export interface LevelChart {
  /** Id of the level. */
  readonly level: string;
  readonly svg: string;
}

export interface HandbookOptions {
  readonly timestamp?: number;
  /** Undefined: the handbook has no chart. */
  readonly chartAlt?: string;
  readonly levelCharts?: readonly LevelChart[];
  /** Names for the places that links lead to; the handbook's own where left out. */
  readonly places?: Places;
}

/** The whole flow, then each level on a page of its own. */
function chartBlocks(context: Context, alt: string, levels: readonly LevelChart[]): Block[] {
  const { guide, words } = context;
  return [
    { t: 'chart', file: 'chart-0.svg', alt },
    ...levels.flatMap(({ level: id }, i): Block[] => {
      const level = guide.levels.find((one) => one.id === id);
      if (level === undefined) return [];
      const title = `${levelLabel(context, level)}: ${level.title}`;
      return [{ t: 'chart', file: `chart-${i + 1}.svg`, alt: words.chartAlt(title) }];
    }),
  ];
}

function runningName(block: Block): string[] {
  if (block.t === 'level') return [cut(`${block.label}: ${block.title}`)];
  return block.t === 'part' ? [cut(block.title)] : [];
}

/** The lines of the contents: parts and levels, and the steps and entries below them. */
function listedIn(body: readonly Block[], urgent: boolean): { parts: number; entries: number } {
  const all = body.flatMap((block) => (block.t === 'part' ? [block, ...block.b] : [block]));
  const count = (wanted: (block: Block) => boolean): number => all.filter(wanted).length;
  return {
    parts: count(({ t }) => t === 'part' || t === 'level') + (urgent ? 1 : 0),
    entries: count((block) => block.t === 'step' || (block.t === 'head' && block.level === 2 && block.listed)),
  };
}

/** The whole handbook as data, in the order it is read. */
export function handbookOf(guide: Guide, options: HandbookOptions = {}): Handbook {
  const context = contextFor(guide, options.places);
  const { words } = context;
  const { parts } = words;
  const emergencies = guide.notices.filter(({ kind }) => kind === 'emergency');
  const placed = placedNotices(guide);
  for (const { id } of emergencies) placed.add(id);
  const first = emergencies.map((notice) => noticeBlock(context, notice));
  const body: Block[] = [
    ...part(parts.introduction, prose(context, guide.intro, 1)),
    ...part(parts.notices, leftoverNotices(context, placed)),
    ...(options.chartAlt === undefined
      ? []
      : part(parts.chart, chartBlocks(context, options.chartAlt, options.levelCharts ?? []), true)),
    ...guide.levels.flatMap((level, i) => levelBlocks(context, level, i)),
    ...part(parts.way, wayTable(context), true),
    ...part(parts.deadlines, deadlineTable(context), true),
    ...backgroundParts(context).flatMap(({ title, b }) => part(title, b)),
    ...part(parts.changelog, changelog(context)),
    ...part(parts.about, about(context)),
  ];
  return {
    lang: guide.language,
    title: guide.title,
    name: cut(guide.name ?? '', coverName),
    coverTitle: cut(guide.title, coverTitle),
    municipality: cut(guide.municipality?.name ?? '', coverName),
    kind: words.handbook,
    draft: guide.status === 'draft' ? words.draft : '',
    cover: coverLines(context),
    levels: guide.levels.map((level, i) => ({ label: levelLabel(context, level), title: level.title, colour: i })),
    contents: parts.contents,
    listed: listedIn(body, first.length > 0),
    urgent: emergencies.length === 0 ? '' : parts.emergency,
    head: cut(guide.title),
    running: [
      ...(emergencies.length === 0 ? [] : [parts.emergency]),
      parts.contents,
      ...body.flatMap((block) => runningName(block)),
    ],
    edition: cut(editionWords(context)),
    words: { page: words.page('{page}'), pageOf: words.pageOf('{page}', '{pages}') },
    date: documentDate(guide, options.timestamp),
    first,
    body,
    places: context.places.taken(),
  };
}
