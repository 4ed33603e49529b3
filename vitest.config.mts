import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'], include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: ['test/browser/**'], testTimeout: 60_000, hookTimeout: 120_000 },
});
