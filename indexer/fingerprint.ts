// Tells in milliseconds whether anything that an edition is made from has changed.
import { createHash, type Hash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Inputs } from './content.ts'
import { identityOf } from './embedding-model.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
/** The indexer with all it stands on: its code, the shapes of the data, its libraries. */
const INDEXER = ['indexer/**/*.ts', 'data/**/*.ts', 'package-lock.json']

/**
 * A hash of the files of the plans and the codebook, and of the indexer itself. Equal: nothing to
 * do. Unequal: the edition may still come out the same, which its version then tells.
 */
export function fingerprint({ plans, codebook, model }: Inputs): string {
  const hash = createHash('sha256')
  if (model) hash.update(JSON.stringify(identityOf(model)))
  addFiles(hash, plans, '*/{plan.yaml,source.*}')
  addFiles(hash, codebook, '*.yaml')
  for (const pattern of INDEXER) addFiles(hash, ROOT, pattern)
  return hash.digest('hex')
}

function addFiles(hash: Hash, dir: string, pattern: string): void {
  if (!existsSync(dir)) return
  for (const name of globSync(pattern, { cwd: dir }).sort()) {
    const bytes = readFileSync(path.join(dir, name))
    hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  }
}
