import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

/** A terminal whose clock is set by hand. */
function terminal(columns?: number) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const out = { write: (text: string) => written.push(text), isTTY: true, columns };
  const io = {
    env: {},
    cwd: '.',
    packageRoot: '.',
    now: () => new Date(clock.ms),
    stdout: out,
    stderr: out,
    stdin: async () => new Uint8Array(),
  };
  return { progress: progressOn(io, ({ done, total }) => `Kontrollerer ${done} av ${total}`), written, clock };
}

describe('progress', () => {
  it('says nothing of short work', () => {
    const { progress, written, clock } = terminal();
    progress.told(1, 2);
    clock.ms = 250;
    progress.told(2, 2);
    progress.clear();
    expect(written).toEqual([]);
  });

  it('writes one line over and over, not too often, and takes it away', () => {
    const { progress, written, clock } = terminal();
    for (clock.ms = 0; clock.ms <= 1000; clock.ms += 10) progress.told(clock.ms / 10, 100);
    progress.clear();
    expect(written.length).toBeGreaterThan(5);
    expect(written.length).toBeLessThan(11);
    for (const text of written.slice(0, -1)) expect(text).toMatch(/^\r\u001B\[2KKontrollerer \d+ av 100$/);
    expect(written.at(-1)).toBe('\r\u001B[2K');
  });

  it('stays within the width of the terminal', () => {
    const { progress, written, clock } = terminal(10);
    clock.ms = 500;
    progress.told(1, 2);
    expect(written).toEqual(['\r\u001B[2KKontrolle']);
  });
});
