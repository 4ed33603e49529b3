import { markPdfUa } from './mark-pdf-ua.ts';

/** What is used of `@myriaddreamin/typst-ts-web-compiler`: Typst as WebAssembly, which runs on every system. */
interface Web {
  TypstFontResolverBuilder: new () => { add_raw_font(font: Uint8Array): void; build(): Promise<unknown> };
  TypstCompilerBuilder: new () => { set_dummy_access_model(): void; build(): Promise<WebCompiler> };
}

interface WebCompiler {
  set_fonts(fonts: unknown): void;
  map_shadow(path: string, content: Uint8Array): boolean;
  /** `format` 'pdf'; diagnostics 2: one line each. */
  compile(
    main: string,
    inputs: undefined,
    format: 'pdf',
    diagnostics: number,
  ): { result?: Uint8Array; diagnostics?: unknown };
}

const oneLineEach = 2;

interface Settings {
  readonly workspace: string;
  readonly fontArgs: readonly { readonly fontBlobs: readonly Uint8Array[] }[];
}

/** Typst with the part of `NodeCompiler`'s face that the program looks at, for systems that there is no native code for. */
export function typstOf(web: Web): { NodeCompiler: { create(settings: Settings): Promise<WasmCompiler> } } {
  return {
    NodeCompiler: {
      async create({ workspace, fontArgs }) {
        const fonts = new web.TypstFontResolverBuilder();
        for (const font of fontArgs.flatMap(({ fontBlobs }) => fontBlobs)) fonts.add_raw_font(font);
        const builder = new web.TypstCompilerBuilder();
        builder.set_dummy_access_model();
        const compiler = await builder.build();
        compiler.set_fonts(await fonts.build());
        return new WasmCompiler(compiler, workspace);
      },
    },
  };
}

class WasmCompiler {
  readonly #compiler: WebCompiler;
  readonly #workspace: string;

  constructor(compiler: WebCompiler, workspace: string) {
    this.#compiler = compiler;
    this.#workspace = workspace;
  }

  /** Nothing is read from disk: the workspace is the root of what has been mapped. */
  #inside(path: string): string {
    if (!path.startsWith(`${this.#workspace}/`)) throw new Error(`not in the workspace: ${path}`);
    return path.slice(this.#workspace.length);
  }

  mapShadow(path: string, content: Uint8Array): void {
    this.#compiler.map_shadow(this.#inside(path), content);
  }

  /** WebAssembly's memory goes with the process; a run sets few guides. */
  evictCache(): void {}

  compile({ mainFilePath }: { mainFilePath: string }): { result: Uint8Array | null; takeDiagnostics(): unknown } {
    const { result, diagnostics } = this.#compiler.compile(this.#inside(mainFilePath), undefined, 'pdf', oneLineEach);
    return { result: result ?? null, takeDiagnostics: () => ({ shortDiagnostics: diagnostics }) };
  }

  pdf(result: Uint8Array, { pdfStandard }: { pdfStandard: string }): Uint8Array {
    if (pdfStandard !== 'ua-1') throw new Error(`${pdfStandard} cannot be made here`);
    return markPdfUa(result);
  }
}
