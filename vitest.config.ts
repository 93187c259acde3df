import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'repository', include: ['tests/repository/**/*.test.ts'] } },
      {
        test: {
          name: 'node',
          include: ['{lib,components,scripts}/**/*.test.ts'],
          // Commands read all knowledge files anew, seconds of work, while browsers are tested beside them.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          // One file at a time: two cores, and one window has the focus.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
