import { defineConfig } from 'vitest/config';

/** Tests in a real browser: `npm run test:browser`. One file at a time, since each runs a browser of its own. */
export default defineConfig({
  test: {
    // A loaded machine paints late: what is asked for is waited for.
    expect: { poll: { timeout: 15_000 } }, include: ['test/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
