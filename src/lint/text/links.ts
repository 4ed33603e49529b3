/** A link as it is written: `[label](address)`. Offsets into the text. */
export interface WrittenLink {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly labelStart: number;
  readonly address: string;
}

const link = /(!?)\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\](?:\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)|\[[^[\]\n]*\])/g;

/** The links of a text, images left out; by their signs, without the Markdown parser. */
export function writtenLinks(text: string): readonly WrittenLink[] {
  if (!text.includes('](') && !text.includes('][')) return [];
  const found: WrittenLink[] = [];
  for (const match of text.matchAll(link)) {
    const [whole, image, label = '', address] = match;
    if (image === '!') continue;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      label,
      labelStart: match.index + 1,
      address: address === undefined ? '?' : address.trim(),
    });
  }
  return found;
}
