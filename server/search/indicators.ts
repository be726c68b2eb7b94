// Every figure that the plans state for an indicator, in one unit, and which plans state none.
import type { Meilisearch } from 'meilisearch'
import type { Commitment, Indicator, Plan } from '../../data/schema.ts'
import type { Edition, EditionPlan } from '../../indexer/edition.ts'
import { converted, isChange } from '../measures.ts'
import type { IndicatorSummary, IndicatorValue } from '../schemas/indicators.ts'
import { allOf } from './all.ts'
import { oneOf } from './filters.ts'

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

/** How many of the plans state each, as the indexer counted; no figures. */
export function withoutValues(indicators: Placed[], plans: EditionPlan[]): IndicatorSummary[] {
  return indicators.map((indicator) => {
    const silent = plans.filter(({ indicators }) => !indicators.includes(indicator.id))
    const unknown = silent.filter(({ plan }) => !plan.complete).length
    const coverage = {
      stated: plans.length - silent.length,
      not_stated: silent.length - unknown,
      unknown,
    }
    return { ...described(indicator), values: [], coverage, silent: [] }
  })
}

const described = ({ id, zh, en, unit, theme, topic, higher_is_better }: Placed) => ({
  id,
  zh,
  en,
  unit,
  theme,
  topic,
  higher_is_better,
})

type Stating = Pick<Commitment, 'id' | 'plan' | 'region' | 'order' | 'targets'>
const STATING: (keyof Stating)[] = ['id', 'plan', 'region', 'order', 'targets']

/** In the order given. One engine query at a time, whatever their number. `plans` are all of the edition's by default. */
export async function withValues(
  engine: Meilisearch,
  edition: Edition,
  indicators: Placed[],
  plans: Plan[] = edition.plans.map(({ plan }) => plan),
): Promise<IndicatorSummary[]> {
  const ids = indicators.map(({ id }) => id)
  if (ids.length === 0) return []
  const some = plans.length < edition.plans.length
  const asked = plans.map(({ id }) => id)
  const found: Stating[] = await allOf(engine, edition.uid, {
    filter: [oneOf('indicators', ids), ...(some ? [oneOf('plan', asked)] : [])],
    attributesToRetrieve: STATING,
  })
  const place = new Map(asked.map((id, i) => [id, i]))
  const inOrder = found.toSorted(
    (a, b) => place.get(a.plan)! - place.get(b.plan)! || a.order - b.order,
  )
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]))
  const values = Map.groupBy(
    inOrder.flatMap((commitment) => valuesOf(commitment, units)),
    ({ indicator }) => indicator,
  )
  return indicators.map((indicator) =>
    summaryOf(
      indicator,
      (values.get(indicator.id) ?? []).map(({ value }) => value),
      plans,
    ),
  )
}

function summaryOf(indicator: Placed, values: IndicatorValue[], plans: Plan[]): IndicatorSummary {
  const stated = new Set(values.map(({ plan }) => plan))
  const silent = plans
    .filter((plan) => !stated.has(plan.id))
    .map((plan) => ({
      region: plan.region.id,
      plan: plan.id,
      status: plan.complete ? ('not-stated' as const) : ('unknown' as const),
    }))
  const unknown = silent.filter(({ status }) => status === 'unknown').length
  const coverage = { stated: stated.size, not_stated: silent.length - unknown, unknown }
  return { ...described(indicator), values, coverage, silent }
}

/** One for each target, also where a commitment states several of one indicator. */
function valuesOf(
  { id, plan, region, targets }: Stating,
  units: Map<string, string>,
): { indicator: string; value: IndicatorValue }[] {
  return targets.flatMap((target) => {
    const { indicator, label, value, value_max, unit, comparator, year, per, quote } = target
    const to = indicator === null ? undefined : units.get(indicator)
    if (indicator === null || to === undefined) return []
    const stated = { region, plan, label, value, value_max, unit, comparator, year, per, quote }
    return [
      {
        indicator,
        value: {
          ...stated,
          commitment: id,
          kind: isChange(unit) && !isChange(to) ? 'change' : 'level',
          converted: {
            value: converted(value, unit, to),
            value_max: converted(value_max, unit, to),
          },
        },
      },
    ]
  })
}
