/** `«a», «b» og «c»`, with the quotes and the word of a language. */
export function quotedList(texts: readonly string[], and: string, quotes: readonly [string, string]): string {
  const quoted = texts.map((text) => `${quotes[0]}${text}${quotes[1]}`);
  const last = quoted.pop();
  if (last === undefined) return '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${and} ${last}`;
}
