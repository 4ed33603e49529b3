import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Numbers instead of the names that are made anew each time, in the order in which they are met. */
function numbered(names: Iterable<string>): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, `rIdL${numbers.size + 1}`);
  return numbers;
}

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/**
 * The same file with nothing in it that chance or the clock has put there: names of links, numbers of bookmarks,
 * dates. `date` is an instant in ISO 8601, and the zip's own dates are always the first that zip knows.
 */
export function fixed(bytes: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(bytes);
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
  const links = numbered(found(texts.get('word/_rels/document.xml.rels') ?? '', /\bId="(rId(?!\d+")[^"]+)"/g));
  const marks = new Map(
    found(texts.get('word/document.xml') ?? '', /<w:bookmarkStart [^>]*w:id="(\d+)"/g).map((id, i) => [
      id,
      String(i + 1),
    ]),
  );
  const contents = new Map(
    [...new Set(found(texts.get('word/document.xml') ?? '', /<w:bookmarkStart [^>]*w:name="(_Toc\d+)"/g))].map(
      (name, i) => [name, `_Toc${i + 1}`],
    ),
  );
  const made: Zippable = {};
  for (const [name, text] of texts) {
    made[name] = strToU8(
      text
        .replace(/(\b(?:r:id|Id)=")(rId[^"]+)"/g, (_, start: string, id: string) => `${start}${links.get(id) ?? id}"`)
        .replace(/<w:bookmark(Start|End)\b[^>]*>/g, (tag) =>
          tag.replace(/w:id="(\d+)"/, (_, id: string) => `w:id="${marks.get(id) ?? id}"`),
        )
        .replace(
          /((?:w:name|w:anchor)="|<w:instrText[^>]*>PAGEREF )(_Toc\d+)/g,
          (_, start: string, name: string) => `${start}${contents.get(name) ?? name}`,
        )
        .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}`),
    );
  }
  return zipSync(made, { mtime: new Date(1980, 0, 1), level: 6 });
}
