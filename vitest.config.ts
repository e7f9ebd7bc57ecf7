// The test rooms: unit (pure), integration (real files, SQLite, PDF), e2e (a real browser; the ways a clerk goes every day) and
// e2e-more (every other behaviour in the browser: `npm run e2e`). All run on the sources.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const everyDay = ['register', 'register-electron', 'electron', 'safe-file', 'moving'].map(
  (name) => `test/e2e/${name}.test.ts`,
);

/** Vitest leaves a core to itself, which on two cores would be half of them; it needs none while tests run. */
const onEveryCore = { maxWorkers: Math.max(1, availableParallelism()) } as const;

// After all others and one by one: a browser beside a busy core waits for its frames.
const inBrowser = {
  environment: 'node',
  testTimeout: 120_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  sequence: { groupOrder: 1 },
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/*.test.ts'],
          environment: 'node',
          ...onEveryCore,
          // Pure rooms: one world for all files saves loading them a hundred times and more.
          isolate: false,
          // A guard against hanging only: a busy machine must not fail a test.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts', 'test/packaging/**/*.test.ts'],
          environment: 'node',
          ...onEveryCore,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'e2e', include: everyDay, ...inBrowser } },
      { test: { name: 'e2e-more', include: ['test/e2e/**/*.test.ts'], exclude: everyDay, ...inBrowser } },
    ],
  },
});
