import { render } from 'ink';
import type { WalkState } from '../walk/state.ts';
import type { Setting } from './setting.ts';
import { begin, type Size, type UiState } from './state.ts';
import { WalkScreen } from './walk-screen.tsx';

export type { GuideWords, Setting } from './setting.ts';

export interface ScreenOptions {
  readonly setting: Omit<Setting, 'say'>;
  readonly language: 'nb' | 'nn' | 'en';
  readonly walk: WalkState;
  /** Whether whom the walk is for is still to be chosen. */
  readonly askAudience: boolean;
  readonly colour: boolean;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

export interface Walked {
  readonly walk: WalkState;
  /** By Ctrl-C, or by the key for it. */
  readonly end: 'quit' | 'interrupted';
}

const enter = '\u001B[?1049h\u001B[2J\u001B[H';
const leave = '\u001B[?1049l';
const wipe = '\u001B[2J\u001B[H';

const sizeOf = ({ columns, rows }: NodeJS.WriteStream): Size => ({ columns: columns || 80, rows: rows || 24 });

/**
 * The stream as ink is to see it. Of a window that has become lower ink believes that its rows have scrolled, and
 * wipes everything the terminal remembers, also what was there before the walk; so it is not told of heights. Of a
 * terminal that does not know its width it asks other programs, which may wait for ever.
 */
function withoutHeight(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  const seen: NodeJS.WriteStream = Object.create(stdout, {
    rows: { value: 100_000 },
    columns: { get: () => sizeOf(stdout).columns },
    write: { value: stdout.write.bind(stdout) },
    on: { value: () => seen },
    off: { value: () => seen },
  });
  return seen;
}

/** Walks a guide on the terminal's other screen, and leaves the terminal as it was, however the walk ends. */
export async function walkOnScreen(options: ScreenOptions): Promise<Walked> {
  const { setting, language, walk, askAudience, colour, stdin, stdout } = options;
  const say = await wordsIn(language);
  let last: UiState = begin(walk, sizeOf(stdout), askAudience);
  let gone = false;
  const onGone = (): void => {
    if (!gone) stdout.write(leave);
    gone = true;
  };
  stdout.write(enter);
  try {
    const app = render(
      <WalkScreen
        setting={{ ...setting, say }}
        start={last}
        colour={colour}
        onState={(state) => {
          last = state;
        }}
        onResize={(listener) => {
          const tell = (): void => {
            stdout.write(wipe);
            listener(sizeOf(stdout));
          };
          stdout.on('resize', tell);
          return () => stdout.off('resize', tell);
        }}
        onGone={onGone}
      />,
      {
        stdin,
        stdout: withoutHeight(stdout),
        exitOnCtrlC: false,
        patchConsole: false,
        isScreenReaderEnabled: false,
        maxFps: 60,
      },
    );
    await app.waitUntilExit();
  } finally {
    onGone();
  }
  return { walk: last.walk, end: last.end ?? 'quit' };
}

async function wordsIn(language: ScreenOptions['language']): Promise<Setting['say']> {
  switch (language) {
    case 'nb':
      return (await import('../messages/screens/nb.ts')).nb;
    case 'nn':
      return (await import('../messages/screens/nn.ts')).nn;
    case 'en':
      return (await import('../messages/screens/en.ts')).en;
  }
}
