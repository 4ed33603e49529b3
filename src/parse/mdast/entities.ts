/** The names a guide may be expected to use; a text with another one is left to the parser that knows all 2125. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  sect: '§',
  copy: '©',
  laquo: '«',
  raquo: '»',
  deg: '°',
  middot: '·',
  frac12: '½',
  aring: 'å',
  Aring: 'Å',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  eacute: 'é',
  Eacute: 'É',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  rarr: '→',
  larr: '←',
  rArr: '⇒',
  times: '×',
  euro: '€',
};

/** Whether every name between `&` and `;` is one of those above. */
export function knowsEntities(text: string): boolean {
  if (!text.includes('&')) return true;
  for (const [, name = ''] of text.matchAll(/&([A-Za-z][A-Za-z0-9]{0,30});/g))
    if (!Object.hasOwn(named, name)) return false;
  return true;
}

const form = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{0,30}));/y;

/** What the entity at a place stands for and how long it is; undefined where none stands. */
export function entityAt(text: string, at: number): { readonly value: string; readonly length: number } | undefined {
  form.lastIndex = at;
  const match = form.exec(text);
  if (!match) return undefined;
  const [{ length }, decimal, hex, name] = match;
  if (name !== undefined) {
    const value = Object.hasOwn(named, name) ? named[name] : undefined;
    return value === undefined ? undefined : { value, length };
  }
  return { value: character(Number.parseInt(decimal ?? hex ?? '0', decimal === undefined ? 16 : 10)), length };
}

/** Codes that no text may hold are shown as `\uFFFD`. */
function character(code: number): string {
  const forbidden =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 55295 && code < 57344) ||
    (code > 64975 && code < 65008) ||
    (code & 65535) === 65535 ||
    (code & 65535) === 65534 ||
    code > 1114111;
  return forbidden ? '\ufffd' : String.fromCodePoint(code);
}

/** Escapes and entities of an address, a title or a label resolved. */
export function decoded(text: string): string {
  if (!/[\\&]/.test(text)) return text;
  return text.replace(
    /\\([!-/:-@[-`{-~])|&(?:#(?:\d{1,7}|[xX][\dA-Fa-f]{1,6})|[A-Za-z][A-Za-z0-9]{0,30});/g,
    (all, sign: string | undefined) => sign ?? entityAt(all, 0)?.value ?? all,
  );
}
