// A commitment as the engine stores it: all that the API answers, and what it filters by.
import type { Commitment, Level } from '../data/schema.ts'
import { wordsOf } from '../data/words/lexicon.ts'
import type { EditionContent } from './edition.ts'
import { type SearchFields, searchFields } from './search-fields.ts'

export interface CommitmentDocument extends Commitment, SearchFields {
  /** Of its region. */
  level: Level
  has_target: boolean
  /** Codebook ids of the indicators that its targets state. */
  indicators: string[]
}

/** In the order of the content: plan by plan, each in its own order. */
export function toDocuments({
  plans,
  commitments,
  codebook,
}: EditionContent): CommitmentDocument[] {
  const levels = new Map(plans.map(({ plan }) => [plan.id, plan.region.level]))
  const words = wordsOf(codebook)
  return commitments.map((commitment) => ({
    ...commitment,
    ...searchFields(commitment, words),
    level: levels.get(commitment.plan)!,
    has_target: commitment.targets.length > 0,
    indicators: indicatorsOf(commitment),
  }))
}

const indicatorsOf = ({ targets }: Commitment) => [
  ...new Set(targets.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]))),
]
