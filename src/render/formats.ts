import type { Guide } from '../model/guide.ts';
import type { PageAssets, Variant } from './html/index.ts';
import type { PdfAssets, PdfStandard } from './pdf/index.ts';

export const renderFormatNames = ['html', 'pdf', 'docx', 'md', 'svg'] as const;
export type RenderFormatName = (typeof renderFormatNames)[number];

/** What renderings are made with beside the guide, each asked for only by the format that needs it. */
export interface RenderAssets {
  page(): PageAssets;
  handbook(): PdfAssets;
}

/** What a rendering can be told beside the guide. */
export interface RenderSettings {
  readonly poster: boolean;
  readonly pdfStandard: PdfStandard;
  /** The same guide in other languages, as files beside it. */
  readonly variants: readonly Variant[];
  /** Seconds since 1970: the date of the file. Without it, the guide's own. */
  readonly timestamp?: number | undefined;
}

export interface RenderFormat {
  /** The ending of the file's name. */
  readonly ending: string;
  render(guide: Guide, settings: RenderSettings, assets: RenderAssets): Promise<string | Uint8Array>;
}

/** The flow as a picture for paper: of one level, or whole. */
async function chartFor(guide: Guide, level?: string): Promise<string> {
  const [{ chartOf }, { chartSvg }] = await Promise.all([import('./chart/chart.ts'), import('./chart/svg.ts')]);
  return chartSvg(chartOf(guide, { level }));
}

/** Each format loads what it needs when it is asked for. */
export const renderFormats = {
  html: {
    ending: 'html',
    async render(guide, { variants }, assets) {
      const { renderHtml } = await import('./html/index.ts');
      return renderHtml(guide, { assets: assets.page(), variants });
    },
  },
  pdf: {
    ending: 'pdf',
    async render(guide, { poster, pdfStandard, timestamp }, assets) {
      const { renderPdf } = await import('./pdf/index.ts');
      // On the poster a column a level can be read from farther away than the chart.
      const drawn = guide.levels.length > 0 && !poster ? await chartFor(guide) : undefined;
      const levelCharts = [];
      if (drawn !== undefined && guide.levels.length > 1) {
        for (const { id } of guide.levels) levelCharts.push({ level: id, svg: await chartFor(guide, id) });
      }
      return renderPdf(guide, {
        assets: assets.handbook(),
        standard: pdfStandard,
        poster,
        ...(timestamp === undefined ? {} : { timestamp }),
        ...(drawn === undefined ? {} : { chartSvg: drawn, levelCharts }),
      });
    },
  },
  docx: {
    ending: 'docx',
    async render(guide, { timestamp }) {
      const { renderDocx } = await import('./docx/index.ts');
      return renderDocx(guide, timestamp === undefined ? {} : { timestamp });
    },
  },
  md: {
    ending: 'md',
    render: async (guide) => (await import('./markdown/index.ts')).renderMarkdown(guide),
  },
  svg: { ending: 'svg', render: (guide) => chartFor(guide) },
} as const satisfies Readonly<Record<RenderFormatName, RenderFormat>>;
