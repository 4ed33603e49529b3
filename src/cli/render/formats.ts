import type { Guide } from '../../model/guide.ts';
import type { Variant } from '../../render/html/index.ts';
import type { Io } from '../io.ts';

/** What a rendering can be told beside the guide. */
export interface RenderSettings {
  readonly poster: boolean;
  readonly pdfStandard: 'ua-1' | 'a-2a';
  /** The same guide in other languages, as files beside it. */
  readonly variants: readonly Variant[];
}

export interface RenderFormat {
  /** The ending of the file's name. */
  readonly ending: string;
  render(guide: Guide, settings: RenderSettings, io: Io): Promise<string | Uint8Array>;
}

/** The flow as a picture for paper: of one level, or whole. */
async function chartFor(guide: Guide, level?: string): Promise<string> {
  const [{ chartOf }, { chartSvg }] = await Promise.all([
    import('../../render/chart/chart.ts'),
    import('../../render/chart/svg.ts'),
  ]);
  return chartSvg(chartOf(guide, { level }));
}

/** Each format loads what it needs when it is asked for. */
export const renderFormats = {
  html: {
    ending: 'html',
    async render(guide, { variants }, io) {
      const [{ renderHtml }, { pageAssets }] = await Promise.all([
        import('../../render/html/index.ts'),
        import('./assets.ts'),
      ]);
      return renderHtml(guide, { assets: pageAssets(io), variants });
    },
  },
  pdf: {
    ending: 'pdf',
    async render(guide, { poster, pdfStandard }, io) {
      const [{ renderPdf }, { pdfAssets, sourceDate }] = await Promise.all([
        import('../../render/pdf/index.ts'),
        import('./assets.ts'),
      ]);
      const timestamp = sourceDate(io);
      // On the poster a column a level can be read from farther away than the chart.
      const drawn = guide.levels.length > 0 && !poster ? await chartFor(guide) : undefined;
      const levelCharts = [];
      if (drawn !== undefined && guide.levels.length > 1) {
        for (const { id } of guide.levels) levelCharts.push({ level: id, svg: await chartFor(guide, id) });
      }
      return renderPdf(guide, {
        assets: pdfAssets(io),
        standard: pdfStandard,
        poster,
        ...(timestamp === undefined ? {} : { timestamp }),
        ...(drawn === undefined ? {} : { chartSvg: drawn, levelCharts }),
      });
    },
  },
  docx: {
    ending: 'docx',
    async render(guide, _settings, io) {
      const [{ renderDocx }, { sourceDate }] = await Promise.all([
        import('../../render/docx/index.ts'),
        import('./assets.ts'),
      ]);
      const timestamp = sourceDate(io);
      return renderDocx(guide, timestamp === undefined ? {} : { timestamp });
    },
  },
  md: {
    ending: 'md',
    render: async (guide) => (await import('../../render/markdown/index.ts')).renderMarkdown(guide),
  },
  svg: { ending: 'svg', render: (guide) => chartFor(guide) },
} as const satisfies Readonly<Record<string, RenderFormat>>;

export type RenderFormatName = keyof typeof renderFormats;
export const renderFormatNames = Object.keys(renderFormats) as RenderFormatName[];
