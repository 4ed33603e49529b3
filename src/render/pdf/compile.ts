import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** The files the handbook is set with, read by the caller. */
export interface PdfAssets {
  /** Absolute path of the folder the template stands in; nothing is read from it. */
  readonly root: string;
  /** Template files by name: `handbook.typ`, `poster.typ` and what they import. */
  readonly template: ReadonlyMap<string, Uint8Array>;
  /** TrueType or OpenType fonts. */
  readonly fonts: readonly Uint8Array[];
  /** Whether Typst here does not tell of text that the standard does not allow: then none that it might is handed to it. */
  readonly isUnchecked?: boolean;
}

export type PdfStandard = 'ua-1' | 'a-2a';

/** What Typst says of a document it could not set. A fault of the template, as the guide is only data in it. */
export class TypesettingError extends Error {}

const compilers = new WeakMap<PdfAssets, Promise<NodeCompiler>>();

async function newCompiler(assets: PdfAssets): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  // In an executable without native code it is WebAssembly, which is awaited.
  const compiler = await NodeCompiler.create({
    workspace: assets.root,
    fontArgs: [{ fontBlobs: assets.fonts.map((font) => Buffer.from(font)) }],
  });
  for (const [name, bytes] of assets.template) compiler.mapShadow(`${assets.root}/${name}`, Buffer.from(bytes));
  return compiler;
}

function compilerFor(assets: PdfAssets): Promise<NodeCompiler> {
  let compiler = compilers.get(assets);
  if (!compiler) {
    compiler = newCompiler(assets);
    compilers.set(assets, compiler);
  }
  return compiler;
}

function messageOf(fault: unknown): string {
  if (fault instanceof Error) return fault.message;
  const listed =
    typeof fault === 'object' && fault !== null && 'shortDiagnostics' in fault ? fault.shortDiagnostics : fault;
  return JSON.stringify(listed);
}

/**
 * Sets `main` with `data` (JSON) and `charts` (SVG) to hand, as `data.json`, `chart-0.svg`, `chart-1.svg` …
 * Throws TypesettingError.
 */
export async function compilePdf(
  main: string,
  data: string,
  charts: readonly string[],
  standard: PdfStandard,
  assets: PdfAssets,
): Promise<Uint8Array> {
  const compiler = await compilerFor(assets);
  // What Typst remembers of one guide would else pile up over many; what two guides share is kept.
  compiler.evictCache(2);
  compiler.mapShadow(`${assets.root}/data.json`, Buffer.from(data));
  for (const [i, chart] of charts.entries()) compiler.mapShadow(`${assets.root}/chart-${i}.svg`, Buffer.from(chart));
  try {
    const compiled = compiler.compile({ mainFilePath: `${assets.root}/${main}` });
    const { result } = compiled;
    if (result === null) throw new TypesettingError(messageOf(compiled.takeDiagnostics()));
    return new Uint8Array(compiler.pdf(result, { pdfStandard: standard }));
  } catch (fault) {
    if (fault instanceof TypesettingError) throw fault;
    throw new TypesettingError(messageOf(fault));
  }
}
