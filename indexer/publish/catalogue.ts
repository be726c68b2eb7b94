// Writes the catalogue of editions. For publishing only; readers use catalogue.ts.
import { type Meilisearch, MeilisearchApiError } from 'meilisearch'
import { CATALOGUE, type EditionEntry, SOURCES } from '../edition.ts'
import { done } from './tasks.ts'

/** An entry without what is large and written once. */
export type KeptEntry = Omit<EditionEntry, 'body' | 'echoes'>

const FIELDS: (keyof KeptEntry)[] = [
  'version',
  'date',
  'activated',
  'uid',
  'counts',
  'fingerprint',
  'sources',
]

/** The current edition first; none where nothing was published yet. */
export async function keptEntries(engine: Meilisearch): Promise<KeptEntry[]> {
  try {
    const index = engine.index<EditionEntry>(CATALOGUE)
    const { results } = await index.getDocuments({ limit: 1000, fields: FIELDS })
    return results.sort((a, b) => b.activated - a.activated)
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return []
    throw error
  }
}

/** Both shared indexes, with the settings that this code relies on. */
export async function ensureCatalogue(engine: Meilisearch): Promise<void> {
  const { results } = await engine.getRawIndexes({ limit: 10_000 })
  const present = new Set(results.map((one) => one.uid))
  for (const [uid, key] of [
    [CATALOGUE, 'version'],
    [SOURCES, 'id'],
  ] as const) {
    if (!present.has(uid)) {
      await done(engine, engine.createIndex(uid, { primaryKey: key }), 'creating the catalogue')
    }
    const settings = { searchableAttributes: [key], filterableAttributes: [key] }
    await done(engine, engine.index(uid).updateSettings(settings), 'catalogue settings')
  }
}

/** The change-over: one document, written whole or not at all. */
export async function record(engine: Meilisearch, entry: EditionEntry): Promise<void> {
  const added = engine.index<EditionEntry>(CATALOGUE).addDocuments([entry])
  await done(engine, added, 'catalogue')
}

/** Makes an edition that is kept the current one, or notes that other files lead to it too. */
export async function reactivate(
  engine: Meilisearch,
  entry: Pick<EditionEntry, 'version' | 'fingerprint' | 'activated'>,
): Promise<void> {
  const updated = engine.index<EditionEntry>(CATALOGUE).updateDocuments([entry])
  await done(engine, updated, 'catalogue')
}
