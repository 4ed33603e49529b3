/** Eleven digits that may be a fødselsnummer, a D-number or an H-number; synthetic ones for tests are left out. */
export interface IdentityNumber {
  readonly start: number;
  readonly end: number;
  /** Both check digits are right. */
  readonly certain: boolean;
}

const shape = /(?<![\d.,/-])(?<!\d )(\d{6})[ -]?(\d{5})(?![\d])(?![.,/-]\d)/g;

const first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;

/**
 * Both check digits: the weighted sum, with the digit itself, is 0 modulo 11. Numbers given from 1 January 2032 may leave
 * 0 to 3 for the first. Source: skatteetaten.no (PID).
 */
export function hasCheckDigits(digits: string, from2032 = false): boolean {
  return weighted(digits, first) <= (from2032 ? 3 : 0) && weighted(digits, second) === 0;
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date, with 40 added to the day (D) or to the month (H); 65 and 80 added to the month are numbers made for tests. */
function kindOf(digits: string): 'person' | 'synthetic' | undefined {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const plain = month <= 12 ? month : undefined;
  const shifted = [40, 65, 80].find((added) => month > added && month <= added + 12);
  const inYear = plain ?? (shifted === undefined ? undefined : month - shifted);
  if (inYear === undefined || inYear < 1) return undefined;
  const inMonth = day > 40 ? day - 40 : day;
  if (inMonth < 1 || inMonth > (daysIn[inYear - 1] ?? 0)) return undefined;
  return shifted === 65 || shifted === 80 ? 'synthetic' : 'person';
}

/** The numbers in a text, also as `ddmmåå nnnnn` and `ddmmåå-nnnnn`. */
export function identityNumbersIn(text: string, from2032 = false): IdentityNumber[] {
  const found: IdentityNumber[] = [];
  for (const match of text.matchAll(shape)) {
    const digits = `${match[1]}${match[2]}`;
    if (kindOf(digits) !== 'person') continue;
    const start = match.index;
    found.push({ start, end: start + match[0].length, certain: hasCheckDigits(digits, from2032) });
  }
  return found;
}

/** A line as it may be shown: every digit of such a number is a dot, the length is the same. */
export function withoutIdentityNumbers(text: string): string {
  if (!/\d{5}/.test(text)) return text;
  let shown = text;
  for (const { start, end } of identityNumbersIn(text)) {
    shown = shown.slice(0, start) + shown.slice(start, end).replace(/\d/g, '•') + shown.slice(end);
  }
  return shown;
}
