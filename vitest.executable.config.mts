import { defineConfig } from 'vitest/config';

/** The command line as a single executable has it: npm run test:executable. */
export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/cli/**/*.test.ts', 'test/executable/**/*.executable.ts'],
    // What else is a call within one process is a process each here.
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
