// A commitment as the engine stores it: all that the API answers, and what it filters by.
import { FACETS_FIELD, facetTokens } from '../data/facets.ts'
import { featuresOf, kindsOf } from '../data/likeness/features.ts'
import { pack } from '../data/likeness/pack.ts'
import { rarityOf } from '../data/likeness/rarity.ts'
import { EMBEDDER, vectorOf } from '../data/likeness/vector.ts'
import { weigh } from '../data/likeness/weigh.ts'
import type { Commitment, Level } from '../data/schema.ts'
import { readWords } from '../data/words/find.ts'
import { wordsOf } from '../data/words/lexicon.ts'
import type { EditionContent } from './edition.ts'
import { type SearchFields, searchFields } from './search-fields.ts'

/** What it is filtered, sorted or embedded by stands beside the packed whole. */
type Beside = Pick<
  Commitment,
  'id' | 'plan' | 'region' | 'order' | 'themes' | 'topics' | 'years' | 'text' | 'section'
>

/**
 * The engine takes every hit apart value by value, whatever it is asked for: what only the API reads
 * is one value.
 */
export interface CommitmentDocument extends Beside, SearchFields {
  /** The commitment whole, as JSON. */
  commitment: string
  /** Of its region. */
  level: Level
  has_target: boolean
  /** What it is counted under; see data/facets.ts. */
  [FACETS_FIELD]: string[]
  /** Codebook ids of the indicators that its targets state. */
  indicators: string[]
  /** What it is compared by, packed; see likeness/pack.ts. */
  likeness: string
  /** Where it lies among the others, for finding its like. */
  _vectors: { [EMBEDDER]: number[] }
}

/**
 * In the order of the content: plan by plan, each in its own order. Made one at a time whenever they
 * are gone through, since all at once would not fit: only what they have in common is weighed first.
 */
export function documentsOf({
  plans,
  commitments,
  codebook,
}: EditionContent): Iterable<CommitmentDocument> {
  const levels = new Map(plans.map(({ plan }) => [plan.id, plan.region.level]))
  const words = wordsOf(codebook)
  const rarity = rarityOf(Iterator.from(commitments).map((one) => kindsOf(one, words)))
  const documentOf = (commitment: Commitment): CommitmentDocument => {
    const read = readWords(commitment.text, words)
    const features = featuresOf(commitment, words, read)
    const vector = vectorOf(features, rarity)
    const level = levels.get(commitment.plan)!
    const { id, plan, region, order, themes, topics, years, text, section } = commitment
    return {
      commitment: JSON.stringify(commitment),
      ...{ id, plan, region, order, themes, topics, years, text, section },
      ...searchFields(commitment, words, read),
      level,
      [FACETS_FIELD]: facetTokens(commitment, level),
      has_target: commitment.targets.length > 0,
      indicators: indicatorsOf(commitment),
      likeness: pack(weigh(features, rarity), vector),
      _vectors: { [EMBEDDER]: vector },
    }
  }
  return { [Symbol.iterator]: () => Iterator.from(commitments).map(documentOf) }
}

const indicatorsOf = ({ targets }: Commitment) => [
  ...new Set(targets.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]))),
]
