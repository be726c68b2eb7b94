// Reads editions from the engine with a key that may only search. Sees a new one within a second.
import { type Meilisearch, MeilisearchApiError } from 'meilisearch'
import {
  CATALOGUE,
  DOCUMENT_FORM,
  type Edition,
  type EditionEntry,
  type EditionSummary,
  SOURCES,
  type StoredEchoes,
  type StoredSource,
} from './edition.ts'

export interface Catalogue {
  /** The edition served; null where nothing was published yet. */
  current: () => Promise<Edition | null>
  /** A kept edition; null where it is no longer kept, or never was. */
  edition: (version: string) => Promise<Edition | null>
  /** Those kept that this release can search, the current one first. */
  editions: () => Promise<EditionSummary[]>
  /** Wording that its plans share; null for an edition made before it was looked for. */
  echoes: (edition: Edition) => Promise<StoredEchoes | null>
  /** The stored file of a plan, by `EditionPlan.source.id`. */
  source: (id: string) => Promise<{ source: StoredSource; bytes: Buffer } | null>
}

/** How long an answer of the catalogue is taken for true, milliseconds. */
const FRESH_MS = 1_000

const SUMMARY: (keyof EditionSummary)[] = ['version', 'date', 'activated', 'uid', 'form', 'counts']

/** Every function rejects with the client's own error where the engine does not answer. */
export function openCatalogue(search: Meilisearch, freshMs = FRESH_MS): Catalogue {
  const opened = new Map<string, Promise<Edition | null>>()
  let listed: { at: number; list: Promise<EditionSummary[]> } | null = null

  function editions(): Promise<EditionSummary[]> {
    if (listed && performance.now() - listed.at < freshMs) return listed.list
    const asked = { at: performance.now(), list: list(search) }
    listed = asked
    asked.list.catch(() => {
      if (listed === asked) listed = null
    })
    return asked.list
  }

  async function edition(version: string): Promise<Edition | null> {
    const kept = await editions()
    forget(opened, kept)
    const summary = kept.find((one) => one.version === version)
    return summary ? open(summary) : null
  }

  /** Under the index's name: a version published anew lies in another index. */
  function open(summary: EditionSummary): Promise<Edition | null> {
    const known = opened.get(summary.uid)
    if (known) return known
    const edition = read(search, summary)
    opened.set(summary.uid, edition)
    edition.then(
      (found) => found ?? opened.delete(summary.uid),
      () => opened.delete(summary.uid),
    )
    return edition
  }

  return {
    editions,
    edition,
    current: async () => {
      const [newest] = await editions()
      return newest ? edition(newest.version) : null
    },
    echoes: (edition) => readEchoes(search, edition),
    source: (id) => readSource(search, id),
  }
}

function forget(opened: Map<string, unknown>, kept: EditionSummary[]): void {
  const uids = new Set(kept.map((one) => one.uid))
  for (const uid of opened.keys()) if (!uids.has(uid)) opened.delete(uid)
}

async function list(search: Meilisearch): Promise<EditionSummary[]> {
  const found = await hits<EditionSummary>(search, CATALOGUE, { attributesToRetrieve: SUMMARY })
  const readable = found.filter(({ form }) => form === DOCUMENT_FORM)
  return readable.sort((a, b) => b.activated - a.activated)
}

async function read(search: Meilisearch, summary: EditionSummary): Promise<Edition | null> {
  const filter = `version = "${summary.version}"`
  const [entry] = await hits<EditionEntry>(search, CATALOGUE, {
    filter,
    attributesToRetrieve: [...SUMMARY, 'body'],
  })
  if (!entry) return null
  const { version, date, activated, uid, form, counts } = entry
  return { version, date, activated, uid, form, counts, ...JSON.parse(entry.body) }
}

const echoesRead = new WeakMap<Edition, Promise<StoredEchoes | null>>()

/** Read on the first need and kept with the edition: most visits ask for none. */
function readEchoes(search: Meilisearch, edition: Edition): Promise<StoredEchoes | null> {
  const known = echoesRead.get(edition)
  if (known) return known
  const filter = `version = "${edition.version}"`
  const asked = hits<Partial<EditionEntry>>(search, CATALOGUE, {
    filter,
    attributesToRetrieve: ['echoes'],
  }).then(([entry]) => (entry?.echoes ? (JSON.parse(entry.echoes) as StoredEchoes) : null))
  echoesRead.set(edition, asked)
  asked.catch(() => echoesRead.delete(edition))
  return asked
}

async function readSource(search: Meilisearch, id: string) {
  const [source] = await hits<StoredSource>(search, SOURCES, { filter: `id = "${id}"` })
  if (!source) return null
  const bytes =
    source.bytes === null ? Buffer.from(source.text) : Buffer.from(source.bytes, 'base64')
  return { source, bytes }
}

/** No index yet is an engine with nothing published, no failure. */
async function hits<T extends object>(
  search: Meilisearch,
  uid: string,
  parameters: { filter?: string; attributesToRetrieve?: string[] },
): Promise<T[]> {
  try {
    return (await search.index<T>(uid).search('', { limit: 1000, ...parameters })).hits
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return []
    throw error
  }
}
