// Every figure that the plans state for an indicator, in one unit, and which plans state none.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Meilisearch } from 'meilisearch'
import type { Commitment, Indicator, Plan } from '../../data/schema.ts'
import type { Edition, EditionPlan } from '../../indexer/edition.ts'
import { converted, isChange } from '../measures.ts'
import { recent } from '../recent.ts'
import type { IndicatorSummary, IndicatorValue } from '../schemas/indicators.ts'
import { byPlans } from './all.ts'

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

/** By indicator, by plan, in the plan's order. */
type Figures = Map<string, Map<string, IndicatorValue[]>>

/** Figures of all editions held, half a kilobyte each. */
const HELD = 1_000_000
const held = recent<{ figures: Figures; size: number }>(HELD, ({ size }) => size + 1)

/** All figures of the edition. Fetched on first need, in a second or so for a hundred thousand commitments. */
export const figuresOf = async (engine: Meilisearch, edition: Edition): Promise<Figures> =>
  (await held(edition.uid, () => fetched(engine, edition))).figures

async function fetched(engine: Meilisearch, edition: Edition) {
  const units = new Map(indicatorsOf(edition).map(({ id, unit }) => [id, unit]))
  const figures: Figures = new Map()
  const asked = { filter: ['indicators EXISTS'] }
  let size = 0
  for await (const hits of byPlans(engine, edition, asked)) {
    for (const { indicator, value } of hits.flatMap((hit) => valuesOf(hit, units))) {
      const byPlan = figures.get(indicator) ?? new Map<string, IndicatorValue[]>()
      figures.set(indicator, byPlan)
      const own = byPlan.get(value.plan)
      if (own) own.push(value)
      else byPlan.set(value.plan, [value])
      size++
    }
    await breathe()
  }
  return { figures, size }
}

/** In the order given. `plans` are all of the edition's by default. */
export async function withValues(
  engine: Meilisearch,
  edition: Edition,
  indicators: Placed[],
  plans: Plan[] = edition.plans.map(({ plan }) => plan),
): Promise<IndicatorSummary[]> {
  const told = await valuesAmong(engine, edition, plans)
  return indicators.map(told)
}

/** The same, one indicator at a time: all of them are much. */
export async function valuesAmong(
  engine: Meilisearch,
  edition: Edition,
  plans: Plan[],
): Promise<(indicator: Placed) => IndicatorSummary> {
  const figures = await figuresOf(engine, edition)
  return (indicator) => {
    const byPlan = figures.get(indicator.id)
    return summaryOf(
      indicator,
      byPlan ? plans.flatMap(({ id }) => byPlan.get(id) ?? []) : [],
      plans,
    )
  }
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
