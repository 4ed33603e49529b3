import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**'],
    // For a loaded machine: no test is about time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Left alone, two cores get one worker, and most tests only wait for a program that they have started.
    maxWorkers: 2,
  },
});
