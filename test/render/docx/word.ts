import { strFromU8, unzipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? whole;
  });

/** The files inside a Word file, as text, by name. */
export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The words of the document, a line a paragraph. */
export function wordsIn(xml: string): string {
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => decoded(m[1] ?? '')).join(''),
    )
    .join('\n');
}

/** What is wrong with a piece of XML: elements that do not match, characters that XML does not allow, loose signs. */
export function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u.test(xml))
    faults.push('a character that XML does not allow');
  const open: string[] = [];
  let end = 0;
  for (const tag of xml.matchAll(
    /<(\?[^>]*\?|!--[\s\S]*?--|\/?[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?)>/g,
  )) {
    const between = xml.slice(end, tag.index);
    if (/[<>]|&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i.test(between))
      faults.push(`loose sign in ${between.slice(0, 60)}`);
    end = tag.index + tag[0].length;
    const inside = tag[1] ?? '';
    const name = /^\/?([\w:.-]+)/.exec(inside)?.[1] ?? '';
    if (inside.startsWith('?') || inside.startsWith('!') || inside.endsWith('/')) continue;
    if (!inside.startsWith('/')) open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(', ')}`);
  if (xml.slice(end).trim() !== '') faults.push('text after the end');
  return faults;
}
