// Three kinds of test: pure rules, the API against the real engine, pages in a real Chromium.
import { defineConfig } from 'vitest/config'

interface Turn {
  groupOrder: number
  /** How many files at a time. */
  maxWorkers: number
}

const project = (name: string, turn: Turn, include: string[], exclude: string[] = []) => ({
  test: {
    name,
    include,
    exclude,
    environment: 'node' as const,
    maxWorkers: turn.maxWorkers,
    sequence: { groupOrder: turn.groupOrder },
  },
})

/** Those that open the pages need them built. */
const built = (name: string, turn: Turn, include: string[]) => ({
  test: { ...project(name, turn, include).test, globalSetup: 'test/build.ts' },
})

export default defineConfig({
  // The pages' tests import components as the build does.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Real engines and browsers start in some of them, on machines with two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true as const,
        ...project(
          'unit',
          { groupOrder: 0, maxWorkers: 2 },
          ['test/**/*.test.{ts,tsx}'],
          ['test/contract/**', 'test/browser/**', 'test/start/**'],
        ),
      },
      {
        extends: true as const,
        ...built('engine', { groupOrder: 1, maxWorkers: 2 }, [
          'test/contract/**/*.test.ts',
          'test/start/**/*.test.ts',
        ]),
      },
      {
        extends: true as const,
        // One after another: what a reader waits for is measured in them.
        ...built('browser', { groupOrder: 2, maxWorkers: 1 }, ['test/browser/**/*.test.ts']),
      },
    ],
  },
})
