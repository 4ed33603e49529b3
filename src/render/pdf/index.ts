import type { Guide } from '../../model/guide.ts';
import { wordsOf } from '../words.ts';
import type { PdfAssets, PdfStandard } from './compile.ts';
import { compilePdf, TypesettingError } from './compile.ts';
import type { Coverage } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import { handbookOf, type LevelChart } from './handbook.ts';
import { legible } from './legible.ts';
import { posterOf } from './poster.ts';

export type { PdfAssets, PdfStandard } from './compile.ts';
export { TypesettingError } from './compile.ts';

export interface PdfOptions {
  readonly standard: PdfStandard;
  /** One page with the flow instead of the handbook. */
  readonly poster?: boolean;
  /** Seconds since 1970 (SOURCE_DATE_EPOCH): the date of the file. Without it, the guide's own. */
  readonly timestamp?: number;
  /** The flow as an SVG picture, and what it shows in words. */
  readonly chartSvg?: string;
  /** The flow of each level, to be read where the whole is too small. */
  readonly levelCharts?: readonly LevelChart[];
  readonly chartAlt?: string;
  readonly assets: PdfAssets;
}

const coverages = new WeakMap<PdfAssets, Coverage>();

function coverageFor(assets: PdfAssets): Coverage {
  let coverage = coverages.get(assets);
  if (!coverage) {
    coverage = coverageOf(assets.fonts);
    coverages.set(assets, coverage);
  }
  return coverage;
}

/** Keys whose values are no text for readers: kinds, names of places, addresses. */
const unread = new Set(['t', 'look', 'to', 'id', 'url', 'lang']);

/** The chart is set in the handbook's own font, whatever it asks for, so that it looks the same everywhere. */
const ownFont = (svg: string): string =>
  svg
    .replace(/font-family\s*=\s*("[^"]*"|'[^']*')/g, 'font-family="Source Sans 3"')
    .replace(/font-family\s*:[^;}"'<]*(?:(["'])[^"'<]*\1[^;}"'<]*)*/g, 'font-family:Source Sans 3');

const noChart = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** Characters of one text. */
const longestOnPoster = 400;

/** PDF/A asks for a date even where no one has given one. */
const dateless = [1980, 1, 1, 0, 0, 0];

/**
 * The guide as a tagged PDF: the A4 handbook, or the poster. The same input gives the same bytes.
 * Throws TypesettingError when the template is at fault.
 */
export async function renderPdf(guide: Guide, options: PdfOptions): Promise<Uint8Array> {
  const { standard, assets, timestamp, chartSvg } = options;
  const chartAlt =
    chartSvg === undefined ? undefined : (options.chartAlt ?? wordsOf(guide.language).chartAlt(guide.title));
  const details = {
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(chartAlt === undefined ? {} : { chartAlt }),
    ...(options.levelCharts === undefined ? {} : { levelCharts: options.levelCharts }),
  };
  const made = options.poster === true ? posterOf(guide, details) : handbookOf(guide, details);
  const data = made.date.length === 0 && standard === 'a-2a' ? { ...made, date: dateless } : made;
  const covers = coverageFor(assets);
  // A poster is an overview, to be read from a distance: what has no room there stands in the handbook.
  const forRoom = (value: string): string =>
    options.poster === true && value.length > longestOnPoster ? `${value.slice(0, longestOnPoster)} …` : value;
  const compile = (strict: boolean): Promise<Uint8Array> =>
    compilePdf(
      options.poster === true ? 'poster.typ' : 'handbook.typ',
      JSON.stringify(data, (key, value: unknown) =>
        typeof value === 'string' && !unread.has(key) ? legible(forRoom(value), covers, strict) : value,
      ),
      [chartSvg ?? noChart, ...(options.levelCharts ?? []).map(({ svg }) => svg)].map(ownFont),
      standard,
      assets,
    );
  try {
    return await compile(assets.isUnchecked === true);
  } catch (fault) {
    if (!(fault instanceof TypesettingError)) throw fault;
    return compile(true);
  }
}
