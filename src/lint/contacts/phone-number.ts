/** What a written phone number is. `grouped` is the number as it is written since 22 May 2019: eight digits two and two. */
export type PhoneNumber =
  | { readonly kind: 'valid'; readonly digits: string; readonly grouped: string }
  | { readonly kind: 'foreign'; readonly digits: string }
  | { readonly kind: 'invalid'; readonly digits: string };

const pairs = (digits: string): string => digits.replace(/\d\d(?=\d)/g, '$& ');
const triples = (digits: string): string => digits.replace(/\d{3}(?=\d)/g, '$& ');

/**
 * The grouping of a Norwegian number without country code; undefined when the numbering plan has no such number.
 * Source: nkom.no, “Alle nummerserier for norske telefonnumre”.
 */
function grouping(digits: string): string | undefined {
  if (/^(?:10\d|11[0-57-9]|1[2-7]\d|19\d)$/.test(digits)) return digits;
  if (/^116\d{3}$/.test(digits)) return triples(digits);
  if (/^18\d\d$/.test(digits) || /^0[2-9]\d{3}$/.test(digits)) return digits;
  if (/^8\d{7}$/.test(digits)) return digits.replace(/^(\d{3})(\d\d)(\d{3})$/, '$1 $2 $3');
  // 58 and 59 are for machines that talk to each other.
  return /^(?:[234679]\d|5[0-7])\d{6}$/.test(digits) ? pairs(digits) : undefined;
}

/** Reads a phone number; anything but digits, spaces, `+` and signs between groups makes it invalid. */
export function readPhone(written: string): PhoneNumber {
  const text = written.trim();
  const digits = text.replace(/\D/g, '');
  if (!/^(?:\+|\(\+?\d+\)|\d)[\d\s().\u00a0-]*$/.test(text)) return { kind: 'invalid', digits };
  const abroad = /^(?:\(?\+|00)/.test(text);
  const home = abroad ? digits.replace(/^(?:00)?47/, '') : digits;
  if (abroad && !/^(?:00)?47/.test(digits)) {
    return { kind: /^(?:00)?[1-9]\d{6,14}$/.test(digits) ? 'foreign' : 'invalid', digits };
  }
  const grouped = grouping(home);
  if (grouped === undefined) return { kind: 'invalid', digits };
  return { kind: 'valid', digits: home, grouped: abroad ? `+47 ${grouped}` : grouped };
}
