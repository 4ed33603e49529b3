/** Numbers that may be written in words: one to twelve (bokmål and nynorsk). */
const values: Readonly<Record<string, number>> = {
  én: 1,
  en: 1,
  ei: 1,
  éi: 1,
  ein: 1,
  éin: 1,
  ett: 1,
  eitt: 1,
  et: 1,
  eit: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
};

/** Times that a guide counts in; ages (`år`) are written in digits everywhere and say nothing of the style. */
export const timeUnits: readonly string[] =
  'uke uker veke veker dag dager dagar måned måneder månad månader time timer timar døgn'.split(' ');

/** A small number right before what it counts. Ranges (`2–4 uker`, `to til fire uker`) are written in either way. */
export const numberBefore = new RegExp(
  `(?<![0-9A-Za-zÀ-ž,./§–-])(?<![0-9A-Za-zÀ-ž] ?[–-] ?| (?:til|eller|og) )(\\d{1,2}|${Object.keys(values).join('|')})\\s+$`,
  'i',
);

export const isNumberWord = (word: string): boolean => word in values;

export const numberOf = (written: string): number => values[written.toLowerCase()] ?? Number(written);

const inWords = ['', '', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

/** A number of one to twelve in words before what it counts; undefined for others. */
export function numberInWords(value: number, unit: string, language: 'nb' | 'nn'): string | undefined {
  if (value !== 1) return inWords[value];
  if (unit === 'døgn') return language === 'nb' ? 'ett' : 'eitt';
  if (language === 'nb') return 'én';
  return unit === 'veke' ? 'éi' : 'éin';
}
