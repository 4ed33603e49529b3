const tag =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:[ \t\r\n]+[A-Za-z_:][\w.:-]*(?:[ \t\r\n]*=[ \t\r\n]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t\r\n]*\/?>|\/[A-Za-z][A-Za-z0-9-]*[ \t\r\n]*>|!-->|!--->|!--[\s\S]*?-->|\?[\s\S]*?\?>|![A-Za-z][^>]*>|!\[CDATA\[[\s\S]*?\]\]>)/y;

/** Where the HTML that begins at a place ends; undefined when none begins there. */
export function htmlEnd(text: string, at: number): number | undefined {
  tag.lastIndex = at;
  return tag.test(text) ? tag.lastIndex : undefined;
}

const address =
  /<(?:([A-Za-z][A-Za-z0-9.+-]{1,31}:[^\0-\x20<>\x7f]*)|([\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*))>/y;

/** `<https://…>` or `<name@place>`. */
export function autolinkAt(text: string, at: number): { readonly url: string; readonly end: number } | undefined {
  address.lastIndex = at;
  const match = address.exec(text);
  if (!match) return undefined;
  return { url: match[1] ?? `mailto:${match[2] ?? ''}`, end: address.lastIndex };
}
