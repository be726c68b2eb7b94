// The plans' files in the engine, so that an edition can show its sources after the files changed.
import type { Meilisearch } from 'meilisearch'
import { SOURCES, type StoredSource } from '../edition.ts'
import { done } from './tasks.ts'

/** Characters of JSON a request, well below the engine's 100 MB. */
const REQUEST_CHARACTERS = 20_000_000

export async function addSources(engine: Meilisearch, sources: StoredSource[]): Promise<void> {
  const index = engine.index<StoredSource>(SOURCES)
  for (const group of groupsOf(sources)) {
    await done(engine, index.addDocuments(group, { primaryKey: 'id' }), 'sources')
  }
}

function groupsOf(sources: StoredSource[]): StoredSource[][] {
  const groups: StoredSource[][] = []
  let room = 0
  for (const source of sources) {
    const size = source.text.length + (source.bytes?.length ?? 0)
    if (groups.length === 0 || size > room) {
      groups.push([])
      room = REQUEST_CHARACTERS
    }
    groups.at(-1)!.push(source)
    room -= size
  }
  return groups
}
