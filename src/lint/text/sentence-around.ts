/** Shortened words that go on, whatever follows; and those that end a sentence before a capital. */
const goesOn = /(?:^|[^a-zß-öø-ɏ])(?:nr|kl|evt|eks|bl|jfr?|pkt|kap|ca|tlf|art|oppl)\.$/;
const mayEnd = /(?:^|[^a-zß-öø-ɏ])(?:ev|mv|osv|dvs|pga|inkl|ekskl|hhv|mm|f|m|o|a|l|s|\d)\.$/;
const boundary = /[.!?]+[)»”"]?(?=\s|$)|\n[ \t]*\n|\n(?=[ \t]*(?:[-*+•]|\d+[.)])[ \t])|\n(?=#)/g;

type Mark = readonly [start: number, end: number];

/** The ends of the text asked for last: rules ask for its sentences place by place. */
let last: { readonly text: string; readonly marks: readonly Mark[] } = { text: '', marks: [] };

function marksOf(text: string): readonly Mark[] {
  if (last.text === text) return last.marks;
  const marks: Mark[] = [];
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0] === '.') {
      const before = text.slice(Math.max(0, match.index - 8), end).toLowerCase();
      if (goesOn.test(before)) continue;
      if (mayEnd.test(before) && !/^\s+[A-ZÀ-ÖØ-ÞČĐŊŠŦŽ]/.test(text.slice(end, end + 12))) continue;
    }
    marks.push([match.index, end]);
  }
  last = { text, marks };
  return marks;
}

/** Offsets of the sentence around a place, its mark included; headings, list items and paragraphs end a sentence too. */
export function sentenceAround(text: string, start: number, end: number = start): readonly [number, number] {
  let from = 0;
  for (const [mark, after] of marksOf(text)) {
    if (after <= start) from = after;
    else if (mark >= end) return [from, after];
  }
  return [from, text.length];
}
