/** Levels, articles and examples may be Markdown files; steps and arenas are read as YAML. */
export const anyForm = /\.(?:md|markdown|ya?ml)$/i;
export const yamlForm = /\.ya?ml$/i;

/** Whether an address is a file of the guide in one of these forms. */
export const isPartFile = (url: string, forms: RegExp): boolean =>
  !/^[a-z][a-z0-9+.-]*:|#/i.test(url) && forms.test(url);
