import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['{lib,components,scripts}/**/*.test.ts', 'tests/repository/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          // One browser of each kind at a time: two cores, and focus belongs to one window.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
