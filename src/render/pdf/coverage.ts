/** Says whether some font of the handbook has a picture for a character. */
export type Coverage = (codePoint: number) => boolean;

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Spans of a `cmap` subtable of format 12 (OpenType specification, "cmap"). */
function longSpans(view: DataView, at: number): Span[] {
  const spans: Span[] = [];
  for (let i = 0, groups = view.getUint32(at + 12); i < groups; i++) {
    const group = at + 16 + i * 12;
    spans.push({ first: view.getUint32(group), last: view.getUint32(group + 4) });
  }
  return spans;
}

/** Spans of a `cmap` subtable of format 4: segments, less the characters a segment maps to glyph 0. */
function shortSpans(view: DataView, at: number): Span[] {
  const spans: Span[] = [];
  const double = view.getUint16(at + 6);
  for (let i = 0; i < double; i += 2) {
    const last = view.getUint16(at + 14 + i);
    const first = view.getUint16(at + 16 + double + i);
    const delta = view.getUint16(at + 16 + 2 * double + i);
    const offsetAt = at + 16 + 3 * double + i;
    const offset = view.getUint16(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : view.getUint16(offsetAt + offset + 2 * (code - first));
      if ((glyph & 0xffff) !== 0) spans.push({ first: code, last: code });
    }
  }
  return spans;
}

/** The characters a TrueType or OpenType font maps to glyphs; none when the bytes are not such a font. */
function spansOf(font: Uint8Array): Span[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tag = (at: number): string => String.fromCharCode(...font.subarray(at, at + 4));
  for (let i = 0, tables = view.getUint16(4); i < tables; i++) {
    if (tag(12 + i * 16) !== 'cmap') continue;
    const cmap = view.getUint32(12 + i * 16 + 8);
    let short: number | undefined;
    for (let j = 0, subtables = view.getUint16(cmap + 2); j < subtables; j++) {
      const at = cmap + view.getUint32(cmap + 4 + j * 8 + 4);
      const format = view.getUint16(at);
      if (format === 12) return longSpans(view, at);
      if (format === 4) short = at;
    }
    return short === undefined ? [] : shortSpans(view, short);
  }
  return [];
}

function merge(spans: Span[]): readonly Span[] {
  const merged: { first: number; last: number }[] = [];
  for (const span of spans.sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before && span.first <= before.last + 1) before.last = Math.max(before.last, span.last);
    else merged.push({ ...span });
  }
  return merged;
}

/** What a set of fonts can show between them; the fonts are read at the first question. Its answers throw RangeError on bytes that end inside a table. */
export function coverageOf(fonts: readonly Uint8Array[]): Coverage {
  let made: readonly Span[] | undefined;
  return (codePoint) => {
    made ??= merge(fonts.flatMap(spansOf));
    const merged = made;
    let low = 0;
    let high = merged.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = merged[middle];
      if (!span) return false;
      if (codePoint < span.first) high = middle - 1;
      else if (codePoint > span.last) low = middle + 1;
      else return true;
    }
    return false;
  };
}
