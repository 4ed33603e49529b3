import { defineConfig } from 'vitest/config';

/** CI for guide repositories, run as the services would: `npm run test:ci`. Fetches its tools (actionlint, pre-commit, npm packages). */
export default defineConfig({
  test: { include: ['test/ci/**/*.ci.ts'], testTimeout: 600_000, hookTimeout: 600_000, fileParallelism: false },
});
