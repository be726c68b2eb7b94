// The key the API reads with: it may search our indexes and nothing else.
import { type KeyCreation, Meilisearch, MeilisearchApiError } from 'meilisearch'
import { INDEX_PREFIX } from '../../indexer/edition.ts'

/** Ours on every engine, so that a second start finds it again. */
const SEARCH_KEY: KeyCreation = {
  uid: '6f1c2d0a-9b4e-4c57-8a13-d2e07c5b9f64',
  name: 'Duizhao reader',
  description: 'Searches the editions of the Duizhao portal',
  actions: ['search'],
  indexes: [`${INDEX_PREFIX}*`],
  expiresAt: null,
}

const SEARCH_TIMEOUT_MS = 5_000

/**
 * The engine writes a compressed answer in small pieces, each of which then waits for the
 * acknowledgement of the one before: 40 ms an answer on loopback, where compressing saves nothing.
 */
const UNCOMPRESSED = { 'accept-encoding': 'identity' }

/**
 * A client that can only search. An engine without a master key knows no keys, and a key that may
 * not manage keys is already the narrow one its operator chose: both are used as given.
 */
export async function searchOnly(admin: Meilisearch): Promise<Meilisearch> {
  const key = await searchKey(admin)
  const { host, apiKey } = admin.config
  const chosen = key ?? apiKey
  return new Meilisearch({
    host,
    timeout: SEARCH_TIMEOUT_MS,
    requestInit: { headers: UNCOMPRESSED },
    ...(chosen === undefined ? {} : { apiKey: chosen }),
  })
}

async function searchKey(admin: Meilisearch): Promise<string | null> {
  try {
    return (await admin.getKey(SEARCH_KEY.uid!)).key
  } catch (error) {
    if (!(error instanceof MeilisearchApiError)) throw error
    if (error.cause?.code !== 'api_key_not_found') return null
    return (await admin.createKey(SEARCH_KEY)).key
  }
}
