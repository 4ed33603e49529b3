import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { markPdfUa } from '../../../src/cli/executable/mark-pdf-ua.ts';

/** A tagged PDF as Typst makes it when it is not told of PDF/UA. */
function plainPdf(title = 'Veileder for åpne øyne'): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: '/w' });
  const source = `#set document(title: "${title}", date: none)\n#set text(lang: "nb")\n= Første\nTekst om barn.`;
  compiler.mapShadow('/w/main.typ', Buffer.from(source));
  const { result } = compiler.compile({ mainFilePath: '/w/main.typ' });
  if (!result) throw new Error('not set');
  return new Uint8Array(compiler.pdf(result, { pdfStandard: '1.7' as never }));
}

async function looksOf(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { metadata, info } = await document.getMetadata();
  const preferences = await document.getViewerPreferences();
  return { metadata: metadata?.getRaw() as string, info, preferences, marked: await document.getMarkInfo() };
}

describe('the mark of PDF/UA', () => {
  it('is in the metadata, and the title is shown; all else is as it was', async () => {
    const plain = plainPdf();
    const pdf = markPdfUa(plain);
    const [before, after] = [await looksOf(plain), await looksOf(pdf)];
    expect(before.metadata).not.toContain('pdfuaid');
    expect(after.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(after.metadata).toContain('Veileder for åpne øyne');
    expect(after.preferences).toMatchObject({ DisplayDocTitle: true });
    expect(after.marked).toEqual(before.marked);
    expect(after.info).toEqual(before.info);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect(text).toContain('Tekst om barn.');
    expect(Buffer.from(pdf.subarray(0, plain.length)).equals(Buffer.from(plain))).toBe(true);
  });

  it('is the same every time', () => {
    expect(Buffer.from(markPdfUa(plainPdf())).equals(Buffer.from(markPdfUa(plainPdf())))).toBe(true);
  });

  it('is put in no file that is built in another way', () => {
    expect(() => markPdfUa(Buffer.from('%PDF-1.7\nnothing\nstartxref\n0\n%%EOF\n'))).toThrow('cross-reference');
    expect(() => markPdfUa(Buffer.from(''))).toThrow('cross-reference');
    const cut = plainPdf();
    expect(() => markPdfUa(cut.subarray(0, cut.length - 200))).toThrow('cross-reference');
  });
});
