/** Beyond this, readers of PDF and Word give up on an address. */
const longest = 2000;

/**
 * The address a link may lead to: `http`, `https`, `mailto` and `tel` only, percent-encoded. Undefined for anything
 * else (`javascript:`, `file:`, a relative path), which is then shown as text.
 */
export function safeUrl(raw: string): string | undefined {
  const address = raw.trim();
  if (!/^(https?:\/\/|mailto:|tel:)[^\s\\]/i.test(address)) return undefined;
  try {
    const { href, protocol, host } = new URL(address);
    if ((protocol === 'http:' || protocol === 'https:') && host === '') return undefined;
    return href.length > longest ? undefined : href;
  } catch {
    return undefined;
  }
}

/** `tel:+4722334455`; undefined when there are no digits to call. Foreign and short numbers are kept as they are. */
export function phoneUrl(number: string): string | undefined {
  const digits = number.replace(/[^\d+]/g, '');
  if (!/^\+?\d{3,15}$/.test(digits)) return undefined;
  return `tel:${digits.length === 8 && !digits.startsWith('+') ? `+47${digits}` : digits}`;
}
