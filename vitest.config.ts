import { configDefaults, defineConfig } from 'vitest/config';

const builtSite = ['tests/built-site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
const running = ['tests/dev/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...builtSite, ...running],
          // No test is a stopwatch: a machine with other work must not fail it.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'built site',
          include: builtSite,
          globalSetup: 'tests/harness/build-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'running',
          include: running,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Astro's own server and builds want both cores: they wait until the rest is done.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
        },
      },
    ],
  },
});
