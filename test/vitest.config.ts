// Three kinds of test: pure rules, the API against the real engine, pages in a real Chromium.
import path from 'node:path'
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

/** Those that open the pages need them built; those that only ask share one engine. */
const opened = (name: string, turn: Turn, include: string[]) => ({
  test: {
    ...project(name, turn, include).test,
    globalSetup: ['test/build.ts', 'test/publish-once.ts'],
  },
})

// The commands that tests start find their sources compiled by the first of them.
process.env.NODE_COMPILE_CACHE ??= path.resolve('node_modules/.cache/compiled')

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
        ...opened('engine', { groupOrder: 1, maxWorkers: 2 }, [
          'test/contract/**/*.test.ts',
          'test/start/**/*.test.ts',
        ]),
      },
      {
        extends: true as const,
        ...opened('browser', { groupOrder: 2, maxWorkers: 2 }, ['test/browser/**/*.test.ts']),
      },
    ],
  },
})
