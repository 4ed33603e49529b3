import { type RenderFormatName, renderFormatNames, renderFormats } from '../render/formats.ts';
import type { PdfStandard } from '../render/pdf/index.ts';
import type { FindingJson } from '../report/lint/json.ts';
import { checkOptions, oneOf, seconds, yesOrNo } from './arguments.ts';
import type { Host } from './host.ts';
import { langKind } from './languages.ts';
import type { ParseOptions } from './parse-guide.ts';
import { type GuideSource, readKinds, readSource } from './source.ts';

export interface RenderOptions extends ParseOptions {
  /** `html` when left out. `md` is the guide in the Markdown form, `svg` its flow. */
  readonly to?: RenderFormatName | undefined;
  /** `pdf`: one page with the flow instead of the handbook. */
  readonly poster?: boolean | undefined;
  /** `pdf`: PDF/UA-1, accessible, or PDF/A-2a, for archives; `ua-1` when left out. */
  readonly pdfStandard?: PdfStandard | undefined;
  /** `pdf`, `docx`: the date of the file, in seconds since 1970; the guide's own when left out. */
  readonly timestamp?: number | undefined;
  /** `never`: a guide with errors of form is rendered all the same, so far as it could be read. */
  readonly failOn?: 'error' | 'never' | undefined;
}

export interface Rendering<Content> {
  /** Undefined where the text has errors (see `failOn`), or holds no guide. The same guide gives the same content. */
  readonly content: Content | undefined;
  /** What is wrong with the text of the guide. */
  readonly diagnostics: readonly FindingJson[];
}

/**
 * Makes what is published of a guide: text (`html`, `md`, `svg`) or bytes (`pdf`, `docx`). Nothing is written.
 * Rejected with a TypeError when the call is wrong.
 */
export interface Render {
  (source: GuideSource, options: RenderOptions & { readonly to: 'pdf' | 'docx' }): Promise<Rendering<Uint8Array>>;
  (source: GuideSource, options?: RenderOptions & { readonly to?: 'html' | 'md' | 'svg' }): Promise<Rendering<string>>;
  (source: GuideSource, options?: RenderOptions): Promise<Rendering<string | Uint8Array>>;
}

const kinds = {
  ...readKinds,
  lang: langKind,
  to: oneOf(renderFormatNames),
  poster: yesOrNo,
  pdfStandard: oneOf(['ua-1', 'a-2a']),
  timestamp: seconds,
  failOn: oneOf(['error', 'never']),
} as const;

/** `render`, with the files that pages and handbooks are made with. */
export function makeRender({ assets }: Pick<Host, 'assets'>): Render {
  const render = async (
    source: GuideSource,
    options: RenderOptions = {},
  ): Promise<Rendering<string> & Rendering<Uint8Array>> => {
    checkOptions('render', options, kinds);
    const { lang = 'en', to = 'html', poster = false, pdfStandard = 'ua-1', timestamp, failOn, ...how } = options;
    const { guide, diagnostics: found } = (await readSource('render', source, how)).parsed;
    const { findingsOf } = await import('./findings.ts');
    const diagnostics = await findingsOf(found, lang);
    const held = failOn !== 'never' && found.some(({ severity }) => severity === 'error');
    if (!guide || held) return { content: undefined, diagnostics };
    const content = await renderFormats[to].render(guide, { poster, pdfStandard, timestamp, variants: [] }, assets);
    // Which of the two it is follows from `to`, as the signatures say.
    return { content: content as string & Uint8Array, diagnostics };
  };
  return render;
}
