// Every figure that the plans state for an indicator, in one unit, and which plans state none.
import type { Meilisearch } from 'meilisearch'
import type { Commitment, Indicator } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { converted } from '../measures.ts'
import type { IndicatorSummary, IndicatorValue } from '../schemas/indicators.ts'
import { oneOf } from './filters.ts'
import { every } from './lookup.ts'

interface Placed extends Indicator {
  theme: string
  topic: string
}

export const indicatorsOf = ({ codebook }: Edition): Placed[] =>
  codebook.themes.flatMap((theme) =>
    theme.topics.flatMap((topic) =>
      (topic.indicators ?? []).map((one) => ({ ...one, theme: theme.id, topic: topic.id })),
    ),
  )

/** In the order given. One engine query, whatever their number. */
export async function withValues(
  engine: Meilisearch,
  edition: Edition,
  indicators: Placed[],
): Promise<IndicatorSummary[]> {
  const ids = indicators.map(({ id }) => id)
  const commitments = ids.length ? await every(engine, edition, [oneOf('indicators', ids)]) : []
  return indicators.map((indicator) => summaryOf(indicator, commitments, edition))
}

function summaryOf(
  { id, zh, en, unit, theme, topic, higher_is_better }: Placed,
  commitments: Commitment[],
  { plans }: Edition,
): IndicatorSummary {
  const values = commitments.flatMap((commitment) => valuesOf(commitment, id, unit))
  const stated = new Set(values.map(({ plan }) => plan))
  const silent = plans
    .filter(({ plan }) => !stated.has(plan.id))
    .map(({ plan }) => ({
      region: plan.region.id,
      plan: plan.id,
      status: plan.complete ? ('not-stated' as const) : ('unknown' as const),
    }))
  return { id, zh, en, unit, theme, topic, higher_is_better, values, silent }
}

function valuesOf(commitment: Commitment, indicator: string, unit: string): IndicatorValue[] {
  return commitment.targets
    .filter((target) => target.indicator === indicator)
    .map((target) => ({
      region: commitment.region,
      plan: commitment.plan,
      value: target.value,
      value_max: target.value_max,
      unit: target.unit,
      comparator: target.comparator,
      year: target.year,
      per: target.per,
      commitment: commitment.id,
      quote: target.quote,
      converted: {
        value: converted(target.value, target.unit, unit),
        value_max: converted(target.value_max, target.unit, unit),
      },
    }))
}
