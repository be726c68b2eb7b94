// One engine with the repository's plans for all test files that only ask: made once, not by each.
import type { TestProject } from 'vitest/node'
import { publishPlans, startEngine } from './contract/engine.ts'

/** Where it is, as the settings of a portal that works with it. */
export interface Published {
  MEILI_URL: string
  MEILI_API_KEY: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    published: Published
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engine = await startEngine()
  try {
    await publishPlans(engine)
  } catch (error) {
    await engine.stop()
    throw error
  }
  const { host, apiKey } = engine.admin.config
  project.provide('published', { MEILI_URL: host, MEILI_API_KEY: apiKey! })
  return engine.stop
}
