import type { Contact, Phone } from '../../model/definitions.ts';
import type { Guide } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import type { Range } from '../../source/source-file.ts';
import { textOf } from '../../source/source-file.ts';
import { textsWith } from '../text/haystack.ts';
import { maskedText } from '../text/masked.ts';
import { inSmallLetters } from '../text/small-letters.ts';

/** A phone number as it is written, in a field of its own or in a text. */
export interface WrittenPhone {
  readonly written: string;
  readonly range: Range;
  readonly contact?: Contact;
}

/** Between two numbers in one field. */
const between = /\s*(?:\/|,|;|\||(?<![a-zß-öø-ɏ])(?:eller|og|or|and)(?![a-zß-öø-ɏ]))\s*/i;
const enough = (part: string): boolean => part.replace(/\D/g, '').length >= 3;

/** The numbers a field holds: one, as it should. */
export const numbersIn = (field: string): string[] =>
  (/^[\d +]*$/.test(field) ? [field] : field.split(between)).filter(enough);

/** Words before and after a lone number in its field, such as “(08.00–15.00)” or “Tlf.”. */
export function besideNumber(field: string): string {
  return field.replace(/^\s*\+?[\d\s.\u00a0-]+/, '').trim();
}

export interface NumberField extends WrittenPhone {
  readonly contact: Contact;
  readonly phone: Phone;
}

export function* numberFields(guide: Guide): Generator<NumberField> {
  for (const contact of guide.contacts) {
    for (const phone of contact.numbers) {
      yield { written: phone.number, range: narrowed(at(phone, 'number'), phone.number), contact, phone };
    }
  }
}

function narrowed(range: Range, written: string): Range {
  const found = textOf(range).indexOf(written);
  return found < 0
    ? range
    : { file: range.file, start: range.start + found, end: range.start + found + written.length };
}

/** A word that says a number is to be called, right before it. */
const toCall =
  /(?<![a-zß-öø-ɏ])(?:tlf|telefon(?:nummer(?:et)?)?|tel|mobil(?:nummer)?|ring(?:er)?|vakttelefon(?:en)?|sms til|phone|call)\.?:?\s*(?:oss\s|oss på\s|på\s|nr\.?\s)?\s*$/;
const digitsHere =
  /(?<![\d.,/§-])(?:(?:\+|00)\d{2} ?)?\d(?:[ \u00a0]?\d){2,14}(?![\d])(?![.,/-]\d|\s*(?:kr|kroner|%|år\b|uker|dager|prosent))/g;
/** Three, two and three digits: the way mobile numbers were written until 2019. */
export const oldMobile = /^[49]\d{2} \d{2} \d{3}$/;

/** Numbers in running text: after a word that says so, or shaped as nothing else is. */
export function* numbersInText(guide: Guide): Generator<WrittenPhone> {
  for (const text of textsWith(guide, digitsHere)) {
    if (!text.prose || text.part === 'changelog') continue;
    const shown = maskedText(text);
    for (const match of shown.matchAll(digitsHere)) {
      const [written] = match;
      const said = toCall.test(inSmallLetters(shown.slice(Math.max(0, match.index - 40), match.index)));
      const shape = oldMobile.test(written) || /^[2-9]\d(?: \d\d){3}$/.test(written);
      if (!said && !shape) continue;
      yield { written, range: text.at(match.index, match.index + written.length) };
    }
  }
}
