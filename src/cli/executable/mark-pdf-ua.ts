/** Where the objects of a PDF stand, as its one cross-reference table tells (ISO 32000-1, 7.5.4). */
interface Objects {
  readonly text: string;
  /** Byte offsets by object number. */
  readonly offsets: readonly number[];
  readonly trailer: string;
  readonly table: number;
}

/**
 * Adds to a tagged PDF what makes it say that it is PDF/UA-1: the mark in its metadata, and that a reader shows its title
 * (ISO 14289-1, clauses 5 and 7.1). Typst does so itself where it can be told to. An incremental update: what was there stays.
 * @throws where the PDF is not built as Typst builds it
 */
export function markPdfUa(pdf: Uint8Array): Uint8Array {
  const objects = read(pdf);
  const catalog = reference(objects.trailer, 'Root');
  const catalogText = objectOf(objects, catalog);
  const metadata = reference(catalogText, 'Metadata');
  const parts: Buffer[] = [Buffer.from(pdf), Buffer.from('\n')];
  const offsets = new Map<number, number>();
  const add = (n: number, body: Buffer): void => {
    offsets.set(n, sizeOf(parts));
    parts.push(Buffer.from(`${n} 0 obj\n`), body, Buffer.from('\nendobj\n'));
  };
  add(catalog, Buffer.from(withTitleShown(catalogText), 'latin1'));
  const packet = Buffer.from(withMark(streamOf(objects, metadata)));
  const head = `<<\n  /Length ${packet.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n`;
  add(metadata, Buffer.concat([Buffer.from(head), packet, Buffer.from('\nendstream')]));
  const table = sizeOf(parts);
  const entries = [...offsets].sort(([a], [b]) => a - b);
  const rows = entries.map(([n, offset]) => `${n} 1\n${String(offset).padStart(10, '0')} 00000 n\r\n`);
  const trailer = objects.trailer.replace(/>>\s*$/, `/Prev ${objects.table}\n>>`);
  parts.push(Buffer.from(`xref\n${rows.join('')}trailer\n${trailer}\nstartxref\n${table}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
}

const sizeOf = (parts: readonly Buffer[]): number => parts.reduce((sum, part) => sum + part.length, 0);

function read(pdf: Uint8Array): Objects {
  const text = Buffer.from(pdf).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [, rows = '', trailer] =
    /^xref\s+0 \d+\s+((?:\d{10} \d{5} [fn]\s{1,2})+)trailer\s+(<<[\s\S]*?>>)\s+startxref/.exec(text.slice(table)) ?? [];
  if (trailer === undefined) throw new Error('the PDF has no plain cross-reference table');
  return { text, offsets: rows.match(/\d{10}(?= \d{5})/g)?.map(Number) ?? [], trailer, table };
}

function reference(dictionary: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  if (found === undefined) throw new Error(`the PDF has no ${key}`);
  return Number(found);
}

function objectOf({ text, offsets }: Objects, n: number): string {
  const from = offsets[n] ?? Number.NaN;
  const head = `${n} 0 obj`;
  if (!text.startsWith(head, from)) throw new Error(`the PDF has no object ${n}`);
  return text.slice(from + head.length, text.indexOf('endobj', from)).trim();
}

function streamOf(objects: Objects, n: number): string {
  const stream = /stream\r?\n([\s\S]*)\r?\nendstream$/.exec(objectOf(objects, n))?.[1];
  if (!stream?.includes('<x:xmpmeta')) throw new Error('the metadata of the PDF cannot be read');
  return Buffer.from(stream, 'latin1').toString('utf8');
}

function withTitleShown(catalog: string): string {
  const shown = '/DisplayDocTitle true';
  const preferences = '/ViewerPreferences <<';
  if (catalog.includes(preferences)) return catalog.replace(preferences, `${preferences} ${shown}`);
  return catalog.replace(/>>$/, `${preferences} ${shown} >>\n>>`);
}

function withMark(packet: string): string {
  const mark =
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF>';
  return packet.replace('</rdf:RDF>', mark);
}
