// An edition as the engine keeps it: the names of the indexes and the shapes of their documents.
import type { Codebook, Commitment, Plan } from '../data/schema.ts'
import type { EmbeddingModel } from './embedding-model.ts'
import type { Format } from './shapes.ts'

export const INDEX_PREFIX = 'duizhao-'

/** One document an edition kept, `EditionEntry`. What it names is served; what it does not is not. */
export const CATALOGUE = `${INDEX_PREFIX}editions`

/** The files of the plans, `StoredSource`, each once however many editions hold it. */
export const SOURCES = `${INDEX_PREFIX}sources`

/** Followed by the version and a nonce: one index an edition, a document a commitment. */
export const COMMITMENTS_PREFIX = `${INDEX_PREFIX}commitments-`

export const EDITIONS_KEPT = 10

/**
 * Counts up whenever the fields that commitments are searched by change their meaning. What asks for
 * them knows one form: an edition of another is not served, since it would answer wrongly.
 */
export const DOCUMENT_FORM = 5

export interface EditionCounts {
  plans: number
  regions: number
  commitments: number
  targets: number
}

/** What is told of an edition without opening it. */
export interface EditionSummary {
  /** 12 hexadecimal digits: a hash of everything the edition holds. */
  version: string
  /** ISO 8601: when this content was first published. */
  date: string
  /** Milliseconds since 1970, when it last became the current edition. The greatest is current. */
  activated: number
  /** The index that holds its commitments. */
  uid: string
  /** `DOCUMENT_FORM` of the release that published it. */
  form: number
  counts: EditionCounts
}

/** Characters that a theme takes in a plan. */
export interface ThemeCharacters {
  /** Of all commitments that carry it: those of a commitment of two themes count in both. */
  whole: number
  /** A commitment of n themes gives each of them one nth of its characters. */
  split: number
  /** Of the commitments whose main theme it is. */
  main: number
}

/** What a plan says in numbers. */
export interface PlanProfile {
  commitments: number
  targets: number
  /** Commitments by theme; one of two themes counts in both. */
  themes: Record<string, number>
  /** Commitments by topic. */
  topics: Record<string, number>
  /** Those that its targets state. */
  indicators: string[]
  /** Of its commitments, without spaces. */
  characters: { all: number; themes: Record<string, ThemeCharacters> }
  /** Equal in two editions: the same commitments; the same commitments coded the same. */
  digests: { texts: string; labels: string }
}

/** A plan of an edition, and what was found in it. */
export interface EditionPlan extends PlanProfile {
  plan: Plan
  source: { id: string; format: Format }
}

export interface Edition extends EditionSummary {
  plans: EditionPlan[]
  codebook: Codebook
  /** The name of the embedding model that its commitments have vectors of; left out where there is none. */
  model?: string
}

/** A run of wording that commitments of two regions share; see echoes/index.ts. */
export interface StoredEcho {
  /** Ids, and places in their texts, UTF-16 code units. */
  a: { id: string; start: number; end: number }
  b: { id: string; start: number; end: number }
  regions: [string, string]
  /** Those that either carries. */
  themes: string[]
  /** Letters and figures that are the same on both sides. */
  length: number
  /** Chinese characters of them that are not the genre's own. */
  distinct: number
}

export interface StoredEchoes {
  /** Wording in the sources of more regions than this was left out. */
  most_regions: number
  /** The longest, longest first. */
  found: StoredEcho[]
  /** How many there were before the shorter ones were cut off. */
  total: number
}

/** As it lies in the catalogue. */
export interface EditionEntry extends EditionSummary {
  /** Of the files it was made from and of the indexer that read them; see fingerprint.ts. */
  fingerprint: string
  /** Ids of its sources. */
  sources: string[]
  /** `plans`, `codebook` and `model` as JSON text, which the engine stores and does not look into. */
  body: string
  /** `StoredEchoes` as JSON text. */
  echoes: string
}

export interface StoredSource {
  /** sha256 of the file, hexadecimal. */
  id: string
  format: Format
  /** The text that the offsets of commitments point into, UTF-16. */
  text: string
  /** The file itself in base64; null where it is `text` in UTF-8, to the byte. */
  bytes: string | null
}

/** Everything that is published together. */
export interface EditionContent {
  codebook: Codebook
  model?: EmbeddingModel | null
  plans: EditionPlan[]
  /** Plan by plan, each in its own order. They are gone through several times, and need not all be held. */
  commitments: Iterable<Commitment>
  /** Of the plans, in their order; the same holds of these. */
  sources: Iterable<StoredSource>
  echoes: StoredEchoes
}
