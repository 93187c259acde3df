import { defineConfig } from 'vitest/config';

/**
 * Two files at a time, on two cores. A file of browser tests has browsers of its own, whose windows have the focus for
 * themselves, and mostly waits; unit tests come last and fill what the last of them leave.
 */
const WORKERS = 2;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'repository', include: ['tests/repository/**/*.test.ts'], maxWorkers: WORKERS } },
      {
        test: {
          name: 'node',
          include: ['{lib,components,scripts}/**/*.test.ts'],
          maxWorkers: WORKERS,
          // Commands read all knowledge files anew, seconds of work, while browsers are tested beside them.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          maxWorkers: WORKERS,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
