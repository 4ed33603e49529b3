import type { GuideText } from '../../model/texts.ts';

/** Fences, code in a line, tags and addresses in angle brackets, addresses of links, of link definitions, bare ones, and of e-mail. */
const hidden =
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))|(`+)(?!`)[\s\S]*?[^`]\2(?!`)|<[a-z/!?][^<>]*>|(?<=\])\((?:<[^<>\n]*>|[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)|^ {0,3}\[[^\]\n]+\]:[^\n]*|\b(?:https?:\/\/|www\.)[^\s<>)\]]+|[\w.+æøåÆØÅ-]+@[\w.æøåÆØÅ-]+/gm;
const mayHide = /[`<@]|\]\(|\]:|:\/\/|www\./;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const made = new WeakMap<GuideText, string>();

/** The words a reader sees, as long as `text`: code, tags and addresses are spaces. */
export function maskedText(text: GuideText): string {
  if (!mayHide.test(text.text)) return text.text;
  let masked = made.get(text);
  if (masked === undefined) {
    masked = text.text.replace(hidden, blank);
    made.set(text, masked);
  }
  return masked;
}

const quotes = /[«“„"][^«»“”„"\n]{1,200}[»”"]/g;

/** The same, without what stands in quotation marks. */
export function withoutQuotes(masked: string): string {
  return /[«“„"]/.test(masked) ? masked.replace(quotes, blank) : masked;
}
