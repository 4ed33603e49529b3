const blockNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

/** How HTML blocks begin and end, in CommonMark's order; where the end is missing, a blank line ends the block. */
const kinds: readonly { readonly open: RegExp; readonly close?: RegExp }[] = [
  { open: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, close: /<\/(?:script|pre|style|textarea)>/i },
  { open: /^<!--/, close: /-->/ },
  { open: /^<\?/, close: /\?>/ },
  { open: /^<![A-Za-z]/, close: />/ },
  { open: /^<!\[CDATA\[/, close: /\]\]>/ },
  { open: new RegExp(`^</?(?:${blockNames})(?:\\s|/?>|$)`, 'i') },
  {
    open: /^<(?:[A-Za-z][A-Za-z0-9-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>|\/[A-Za-z][A-Za-z0-9-]*[ \t]*>)[ \t]*$/,
  },
];

export interface HtmlKind {
  readonly close: RegExp | undefined;
  /** The first lines of the other kinds end a paragraph. */
  readonly interrupts: boolean;
}

/** The kind of HTML block that a line begins; the line from its first sign on. */
export function htmlKindOf(line: string): HtmlKind | undefined {
  const at = kinds.findIndex(({ open }) => open.test(line));
  return at < 0 ? undefined : { close: kinds[at]?.close, interrupts: at < 6 };
}
