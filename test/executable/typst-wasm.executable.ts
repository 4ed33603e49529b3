import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { fetchPackage } from '../../scripts/executables/fetch.mjs';
import { typstOf } from '../../src/cli/executable/typst-wasm.ts';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(
  readFileSync(join(root, 'node_modules/@myriaddreamin/typst-ts-node-compiler/package.json'), 'utf8'),
) as { version: string };
const fonts = join(root, 'templates/fonts');

type Typst = ReturnType<typeof typstOf>;
let typst: Typst;

beforeAll(async () => {
  const spec = `@myriaddreamin/typst-ts-web-compiler@${version}`;
  const folder = fetchPackage(spec, join(root, 'executables/.build/packages'));
  if (!folder) throw new Error(`the registry has no ${spec}`);
  const web = await import(pathToFileURL(join(folder, 'pkg/typst_ts_web_compiler.mjs')).href);
  await web.default({ module_or_path: readFileSync(join(folder, 'pkg/typst_ts_web_compiler_bg.wasm')) });
  typst = typstOf(web);
});

const compilerWith = async (source: string, workspace = 'C:\\Users\\Kari\\veileder') => {
  const named = readdirSync(fonts).filter((name) => name.endsWith('.ttf'));
  const compiler = await typst.NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: named.map((name) => readFileSync(join(fonts, name))) }],
  });
  compiler.mapShadow(`${workspace}/main.typ`, Buffer.from(source));
  return { compile: () => compiler.compile({ mainFilePath: `${workspace}/main.typ` }), compiler };
};
const heading =
  '#set document(title: "Tittel", date: none)\n#set text(lang: "nb", font: "Source Sans 3")\n= Hva er én øy?';

describe('Typst as WebAssembly', () => {
  it('sets what the other does, from what it is given alone, also with paths of Windows', async () => {
    const { compiler, compile } = await compilerWith(`${heading}\n#json("data.json").text`);
    compiler.mapShadow('C:\\Users\\Kari\\veileder/data.json', Buffer.from('{"text":"Fra dataene."}'));
    const { result } = compile();
    const pdf = compiler.pdf(result ?? new Uint8Array(), { pdfStandard: 'ua-1' });
    const document = await getDocumentProxy(new Uint8Array(pdf));
    expect((await extractText(document, { mergePages: true })).text).toBe('Hva er én øy?\nFra dataene.');
    expect((await document.getMetadata()).metadata?.getRaw()).toContain('<pdfuaid:part>1');
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('tells what is wrong with what it cannot set', async () => {
    const { compile } = await compilerWith(`${heading}\n#missing`);
    const compiled = compile();
    expect(compiled.result).toBeNull();
    expect(JSON.stringify(compiled.takeDiagnostics())).toContain('unknown variable: missing');
  });

  it('claims no standard that it cannot keep, and reads nothing outside of its workspace', async () => {
    const { compiler, compile } = await compilerWith(heading);
    const { result } = compile();
    expect(() => compiler.pdf(result ?? new Uint8Array(), { pdfStandard: 'a-2a' })).toThrow('a-2a');
    expect(() => compiler.mapShadow('/etc/passwd', Buffer.from(''))).toThrow('workspace');
  });
});
