// After a publication: the oldest editions past the number kept go, and what no edition names.
import type { Meilisearch } from 'meilisearch'
import { CATALOGUE, COMMITMENTS_PREFIX, SOURCES, type StoredSource } from '../edition.ts'
import { type KeptEntry, keptEntries } from './catalogue.ts'
import { done } from './tasks.ts'

export async function clearAway(
  engine: Meilisearch,
  { keep, grace }: { keep: number; grace: number },
): Promise<void> {
  const entries = await keptEntries(engine)
  const kept = entries.slice(0, keep)
  const dropped = entries.slice(keep)
  if (dropped.length > 0) {
    // From the catalogue first, so that nobody is led to an index that is gone.
    const deletion = engine.index(CATALOGUE).deleteDocuments(dropped.map((entry) => entry.version))
    await done(engine, deletion, 'dropping the oldest edition')
  }
  await deleteIndexes(engine, kept, dropped, grace)
  await deleteSources(engine, kept, dropped, grace)
}

/** Those of dropped editions at once; unknown ones may be another publisher's, being built. */
async function deleteIndexes(
  engine: Meilisearch,
  kept: KeptEntry[],
  dropped: KeptEntry[],
  grace: number,
): Promise<void> {
  const named = new Set(kept.map((entry) => entry.uid))
  const left = new Set(dropped.map((entry) => entry.uid))
  const { results } = await engine.getRawIndexes({ limit: 10_000 })
  for (const { uid, updatedAt } of results) {
    if (!uid.startsWith(COMMITMENTS_PREFIX) || named.has(uid)) continue
    if (!left.has(uid) && Date.now() - Date.parse(String(updatedAt)) < grace) continue
    await done(engine, engine.deleteIndex(uid), 'removing an index no longer used')
  }
}

async function deleteSources(
  engine: Meilisearch,
  kept: KeptEntry[],
  dropped: KeptEntry[],
  grace: number,
): Promise<void> {
  // Where others may publish too, an unknown source may be theirs: only what we dropped goes.
  const candidates = grace > 0 ? dropped.flatMap((one) => one.sources) : await sourceIds(engine)
  const named = new Set(kept.flatMap((entry) => entry.sources))
  const unused = candidates.filter((id) => !named.has(id))
  if (unused.length === 0) return
  const deletion = engine.index(SOURCES).deleteDocuments(unused)
  await done(engine, deletion, 'removing sources no longer used')
}

async function sourceIds(engine: Meilisearch): Promise<string[]> {
  const index = engine.index<StoredSource>(SOURCES)
  const { results } = await index.getDocuments({ limit: 1_000_000, fields: ['id'] })
  return results.map((source) => source.id)
}
