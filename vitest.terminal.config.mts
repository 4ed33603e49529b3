import { defineConfig } from 'vitest/config';

/** What only a real terminal can show; needs tmux, and fails without it (.ci/run installs it). */
export default defineConfig({
  test: { include: ['test/terminal/**/*.terminal.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
