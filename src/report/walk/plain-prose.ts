import { terminalText } from '../../source/terminal-text.ts';

/** Markdown as lines of plain words, safe for a terminal: marks of emphasis and addresses of links left out. */
export function plainProse(markdown: string): readonly string[] {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\r?\n/)
    .map((line) =>
      terminalText(
        line
          .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replace(/(\*\*|__)(.+?)\1/g, '$2')
          .replace(/(?<![\p{L}\p{N}])([*_])(?!\s)(.+?)\1(?![\p{L}\p{N}])/gu, '$2')
          .replace(/\\([\\`*_[\]<>#])/g, '$1'),
      ).trimEnd(),
    );
}

/** The same on one line. */
export const plainLine = (markdown: string): string =>
  plainProse(markdown)
    .filter((line) => line !== '')
    .join(' ');
