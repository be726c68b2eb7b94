// The plans' files in the engine, so that an edition can show its sources after the files changed.
import type { Meilisearch } from 'meilisearch'
import { SOURCES, type StoredSource } from '../edition.ts'
import { done } from './tasks.ts'

/** Characters of JSON a request, well below the engine's 100 MB. */
const REQUEST_CHARACTERS = 20_000_000

export async function addSources(
  engine: Meilisearch,
  sources: Iterable<StoredSource>,
): Promise<void> {
  const index = engine.index<StoredSource>(SOURCES)
  for (const group of groupsOf(sources)) {
    await done(engine, index.addDocuments(group, { primaryKey: 'id' }), 'sources')
  }
}

function* groupsOf(sources: Iterable<StoredSource>): Generator<StoredSource[]> {
  let group: StoredSource[] = []
  let room = REQUEST_CHARACTERS
  for (const source of sources) {
    const size = source.text.length + (source.bytes?.length ?? 0)
    if (size > room && group.length > 0) {
      yield group
      group = []
      room = REQUEST_CHARACTERS
    }
    group.push(source)
    room -= size
  }
  if (group.length > 0) yield group
}
