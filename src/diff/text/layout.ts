import { patternOfLetters } from './letters.ts';

/** A line that begins something of its own in Markdown: a list item, heading, quote, table row or fence. */
const beginsBlock = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|>|\||```|~~~)/;

/**
 * Running text without what layout alone decides: where lines are broken, which sign marks a list or emphasis, how
 * wide a table is drawn. Blocks stand on lines of their own.
 */
export function withoutLayout(text: string): string {
  if (!/[\n*_+|\\]| {2}/.test(text)) return text.trim();
  const blocks: string[] = [];
  let open = false;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/(?:\\|\s+)$/, '');
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const last = blocks.length - 1;
    if (open && !beginsBlock.test(line)) blocks[last] = `${blocks[last]} ${line.trim()}`;
    else blocks.push(line);
    open = !/^\s*(?:#{1,6}\s|\|)/.test(line);
  }
  return blocks.map(plainBlock).join('\n');
}

const underscored = patternOfLetters(
  ({ letter, digit }) => `(?<![${letter}${digit}_])_(?=\\S)([^_]+)_(?![${letter}${digit}_])`,
);

function plainBlock(block: string): string {
  const row = /^\s*\|/.test(block) ? block.replace(/\s*\|\s*/g, '|').replace(/:?-{2,}:?/g, '--') : block;
  return row
    .replace(/^(\s*)[*+-]\s+/, '$1- ')
    .replace(/^(\s*)(\d{1,9})[.)]\s+/, '$1$2. ')
    .replace(/^(?: {2}|\t)+/, ' ')
    .replace(/__(?=\S)(.+?)__/g, '**$1**')
    .replace(underscored(row), '*$1*')
    .replace(/(\S)\s+/g, '$1 ')
    .trimEnd();
}
