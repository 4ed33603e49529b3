import { visible } from './visible.ts';

/** Markup that is safe to put into a page. Only `el`, `join` and `trusted` make it. */
export interface Html {
  readonly html: string;
}

/** A string is a text of the guide or of the program: it is always escaped. */
export type Child = Html | string | undefined | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const voids = new Set(['br', 'hr', 'input', 'meta', 'link', 'wbr']);
/** Addresses that a link may have: the web, mail, telephone, places on the page, and pages beside it. */
const address = /^(?:https?:\/\/|mailto:|tel:|#|(?:\.\.?\/)*(?:[\w%-][\w.%-]*(?:\/[\w.%-]+)*)?(?:#|$))/i;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most texts: nothing to escape and nothing to name. */
const plain = /^[\n\t !#-%(-;=?-~\u00A0-\u017F\u2010-\u2027\u2030-\u205E]*$/;

/** A text as markup that shows that very text; what cannot be seen is named (`[U+202E]`). */
export function escaped(text: string): string {
  if (plain.test(text)) return text;
  return visible(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function markup(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escaped(child);
  return 'html' in child ? child.html : child.map(markup).join('');
}

/** An element; attributes that are undefined or false are left out. Throws on an address that no link may have. */
export function el(tag: string, attributes: Attributes, ...children: readonly Child[]): Html {
  let open = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === false) continue;
    if (name === 'href' && !address.test(String(value))) throw new Error(`not an address for a link: ${value}`);
    open += value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
  }
  return { html: voids.has(tag) ? `${open}>` : `${open}>${markup(children)}</${tag}>` };
}

/** Pieces one after another. */
export const join = (...children: readonly Child[]): Html => ({ html: markup(children) });

/** Markup from the program itself (its styles, its script, its chart): never a text of the guide. */
export const trusted = (html: string): Html => ({ html });

export const isEmpty = (child: Child): boolean => markup(child) === '';
