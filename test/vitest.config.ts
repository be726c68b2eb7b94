// Three kinds of test: pure rules, the API against the real engine, pages in a real Chromium.
import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[], exclude: string[] = []) => ({
  test: { name, include, exclude, environment: 'node' as const },
})

/** Those that open the pages need them built. */
const built = (name: string, include: string[]) => ({
  test: { ...project(name, include).test, globalSetup: 'test/build.ts' },
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
          ['test/**/*.test.{ts,tsx}'],
          ['test/contract/**', 'test/browser/**', 'test/start/**'],
        ),
      },
      {
        extends: true as const,
        ...built('engine', ['test/contract/**/*.test.ts', 'test/start/**/*.test.ts']),
      },
      { extends: true as const, ...built('browser', ['test/browser/**/*.test.ts']) },
    ],
  },
})
