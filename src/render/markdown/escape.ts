/**
 * A text of one line as Markdown that reads as just that text. Signs are escaped only where they would mean
 * something, so that ordinary words stay as they are.
 */
export function escaped(line: string): string {
  return line
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[A-Za-z!/?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\{#/g, '&#123;#')
    .replace(/--+>|->|=>|→|⇒/g, (arrow) => [...arrow].map((sign) => `&#${sign.codePointAt(0)};`).join(''))
    .replace(/^([-+>#=~])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(?<=\s)#+\s*$/, (signs) => signs.replaceAll('#', '\\#'));
}

/** Text as YAML in one line. */
export function yamlText(text: string): string {
  const plain =
    /^[\p{L}][\p{L}\p{N} ,.()/–«»-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain && text.trim() === text
    ? text
    : JSON.stringify(text).replace(
        /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
}

/** A value as YAML in one line. */
export function yamlValue(value: unknown): string {
  if (typeof value === 'string') return yamlText(value);
  if (Array.isArray(value)) return `[${value.map(yamlValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{ ${pairs.map(([key, one]) => `${yamlText(key)}: ${yamlInFlow(one)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** Signs that part values inside brackets must be quoted. */
const yamlInFlow = (value: unknown): string =>
  typeof value === 'string' && /[,()]/.test(value) ? JSON.stringify(value) : yamlValue(value);

/** Lines moved in under a list item. */
export const indented = (text: string, by: number): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`))
    .join('\n');

/** Whether running text can stand behind a label, on its line. */
export const fitsOnLine = (text: string): boolean =>
  !/[\r\n]/.test(text) && !/^(?:[-+*>#=|~`<]|\d+[.)]|\s|\[!|\*\*)/.test(text) && !/^[:\s]/.test(text);
