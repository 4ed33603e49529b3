import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { terminalText } from '../source/terminal-text.ts';
import type { Line, Style } from './line.ts';
import type { Look } from './theme.ts';

/** Rows on the screen. Every text is made safe once more here, where nothing can come after it. */
export function Rows({
  lines,
  theme,
}: {
  readonly lines: readonly Line[];
  readonly theme: Readonly<Record<Style, Look>>;
}): ReactElement {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
        <Text key={row} wrap="truncate">
          {line.length === 0
            ? ' '
            : line.map(({ text, style }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: spans have nothing else to be told apart by
                <Text key={i} {...(style && theme[style])}>
                  {terminalText(text)}
                </Text>
              ))}
        </Text>
      ))}
    </Box>
  );
}
