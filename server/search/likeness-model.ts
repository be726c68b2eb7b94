// What likeness in an edition is judged by: how rare each feature is, and what commitments are compared by.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Meilisearch } from 'meilisearch'
import { type Described, type Features, featuresOf } from '../../data/likeness/features.ts'
import { hashOf } from '../../data/likeness/hash.ts'
import { type Unnamed, type Unpacked, unpack } from '../../data/likeness/pack.ts'
import { type Rarity, rarityOf } from '../../data/likeness/rarity.ts'
import { vectorOf } from '../../data/likeness/vector.ts'
import { type Weighed, weigh } from '../../data/likeness/weigh.ts'
import type { Commitment } from '../../data/schema.ts'
import { type Words, wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask } from './engine.ts'
import { likenessOf } from './held.ts'
import { isSmall } from './small-edition.ts'

/** Enough to know what is common; all of a small edition. */
const SAMPLE = 5000
/** So many are read at once before others get their turn. */
const AT_ONCE = 200
/** Commitments kept ready to compare, some dozen kB each: the same ones come near again and again. */
const KEPT = 1000

/** What is needed of a commitment to compare it. */
export interface Known {
  readonly weighed: Weighed
  readonly vector: ArrayLike<number>
  /** How long the vector is. */
  readonly length: number
}

export interface LikenessModel {
  rarity: Rarity
  /** Of a text of a visitor, say: nothing of it is kept. */
  read: (described: Described) => Known
  /** Of a commitment of the edition, quick where it was asked for WITH_LIKENESS; kept. */
  know: (commitment: Commitment) => Known
  /** How alike pairs were found to be; see between.ts. */
  pairs: Map<string, number>
}

const models = new WeakMap<Edition, Promise<LikenessModel>>()

/**
 * Learnt from a sample of the edition on first need. Of a small edition all questions share one; in a
 * larger one the same commitments seldom come near again, so that each question keeps its own and what
 * it kept is gone with it.
 */
export async function likenessIn(engine: Meilisearch, edition: Edition): Promise<LikenessModel> {
  const model = await learntOf(engine, edition)
  return isSmall(edition) ? model : { ...model, know: keeping(model.know), pairs: new Map() }
}

function learntOf(engine: Meilisearch, edition: Edition): Promise<LikenessModel> {
  const known = models.get(edition)
  if (known) return known
  const model = learn(engine, edition)
  models.set(edition, model)
  model.catch(() => models.delete(edition))
  return model
}

async function learn(engine: Meilisearch, edition: Edition): Promise<LikenessModel> {
  const words = wordsOf(edition.codebook)
  const sample: Features[] = []
  for (let page = 1; (page - 1) * AT_ONCE < SAMPLE; page++) {
    const [found] = await ask(engine, edition, [{ page, hitsPerPage: AT_ONCE }])
    for (const one of found!.hits) sample.push(featuresOf(one, words))
    if (found!.hits.length < AT_ONCE) break
    await breathe()
  }
  const rarity = rarityOf(sample)
  const read = (described: Described) => {
    const features = featuresOf(described, words)
    return { weighed: weigh(features, rarity), vector: vectorOf(features, rarity), length: 1 }
  }
  const names = nameBehind(words)
  const know = (commitment: Commitment) => {
    const packed = likenessOf(commitment)
    return packed === undefined ? read(commitment) : new Packed(commitment, packed, names)
  }
  return { rarity, read, know: isSmall(edition) ? keeping(know) : know, pairs: new Map() }
}

type Names = Record<'word' | 'heading', Map<number, string>>

/** The codebook's words behind the numbers of features; other pairs of characters in headings have no name to tell. */
function nameBehind(words: Words): Names {
  const byHash = (kind: string, names: Iterable<string>) =>
    new Map([...names].map((name) => [hashOf(`${kind} ${name}`), name]))
  const zh = words.words.map((word) => word.zh)
  return { word: byHash('word', zh), heading: byHash('heading', [...zh, ...words.byForm.keys()]) }
}

/** Its vector at once; the rest on the first need, for most are only seen to be far away. */
class Packed implements Known {
  readonly vector: Int8Array
  readonly length: number
  readonly #commitment: Commitment
  readonly #unpacked: Unpacked
  readonly #names: Names
  #weighed: Weighed | undefined

  constructor(commitment: Commitment, packed: string, names: Names) {
    this.#commitment = commitment
    this.#unpacked = unpack(packed)
    this.#names = names
    this.vector = this.#unpacked.vector
    this.length = this.#unpacked.length
  }

  get weighed(): Weighed {
    this.#weighed ??= withNames(this.#commitment, this.#unpacked.weighed, this.#names)
    return this.#weighed
  }
}

function withNames({ topics, targets }: Commitment, weighed: Unnamed, names: Names): Weighed {
  const named = (kind: keyof Names) =>
    new Set([...weighed[kind].ids].flatMap((id) => names[kind].get(id) ?? []))
  const own = {
    word: named('word'),
    heading: named('heading'),
    topic: new Set(topics),
    indicator: new Set(targets.flatMap(({ indicator }) => indicator ?? [])),
  }
  return { ...weighed, names: own }
}

/** By id; what was kept first goes first. */
function keeping(know: (commitment: Commitment) => Known) {
  const kept = new Map<string, Known>()
  return (commitment: Commitment) => {
    const before = kept.get(commitment.id)
    if (before) return before
    const known = know(commitment)
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
    kept.set(commitment.id, known)
    return known
  }
}
