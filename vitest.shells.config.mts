import { defineConfig } from 'vitest/config';

/** What only real shells can show; needs tmux, bash, zsh, fish and mandoc, and fails without them (.ci/run installs them). */
export default defineConfig({
  test: { include: ['test/shells/**/*.shells.ts'], testTimeout: 120_000, hookTimeout: 60_000, fileParallelism: false },
});
