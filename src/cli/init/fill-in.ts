/** `{{NAME|usual}}` → the given text as a quoted YAML string (both forms have these in YAML), else the usual one. */
export function fillIn(template: string, texts: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{\{(\w+)\|([^}]*)\}\}/g, (_, name: string, usual: string) =>
    JSON.stringify(texts[name] ?? usual),
  );
}

/**
 * `{{NAME}}` → its text as it is.
 * @throws Error for a name without a text: a fault of the template.
 */
export function fillPlain(template: string, texts: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{([A-Z_]+)\}\}/g, (_, name: string) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`the template names ${name}, which has no text`);
    return text;
  });
}
