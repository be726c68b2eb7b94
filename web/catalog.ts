// The names behind ids: themes, topics, regions and plans, as much of them as a page needs.
import type { Bilingual, Plan, Region } from '../data/schema.ts'
import type { ThemeSummary, ThemesAnswer } from '../server/schemas/codebook.ts'
import type {
  PlanSummary,
  PlansAnswer,
  RegionSummary,
  RegionsAnswer,
} from '../server/schemas/plans.ts'
import type { Api, Asking } from './api.ts'
import { need } from './page.ts'

export interface Catalog {
  version: string
  themes: ThemeSummary[]
  regions: RegionSummary[]
  plans: PlanSummary[]
}

export type RegionName = Pick<Region, 'id' | 'zh' | 'en' | 'level' | 'anonymised' | 'province'>
export type PlanName = Pick<Plan, 'id' | 'title' | 'years' | 'complete'> & {
  title_en: string | null
  region: string
  inferred: string[]
}

export interface Names {
  themes: ThemeSummary[]
  regions: Record<string, RegionName>
  plans: Record<string, PlanName>
}

export const noNames: Names = { themes: [], regions: {}, plans: {} }

/** Fetches the catalog; throws PageProblem where the API refuses. */
export async function loadCatalog(api: Api, query: URLSearchParams, asking?: Asking) {
  const edition = query.get('v')
  const at = edition ? `?v=${encodeURIComponent(edition)}` : ''
  const [themes, regions, plans] = await Promise.all([
    api.get<ThemesAnswer>(`/themes${at}`, asking),
    api.get<RegionsAnswer>(`/regions${at}`, asking),
    api.get<PlansAnswer>(`/plans${at}`, asking),
  ])
  const { version, themes: list } = need(themes)
  return { version, themes: list, regions: need(regions).regions, plans: need(plans).plans }
}

function regionName({ id, zh, en, level, anonymised, province }: RegionName): RegionName {
  return { id, zh, en, level, anonymised, province }
}

export function planName(plan: Plan): PlanName {
  const { id, title, years, complete, region } = plan
  const title_en = plan.title_en ?? null
  return { id, title, title_en, years, complete, region: region.id, inferred: plan.inferred ?? [] }
}

/** The names of all themes, and of the plans and regions asked for (a plan brings its region). */
export function namesFor(
  catalog: Catalog,
  wanted: { plans?: Iterable<string>; regions?: Iterable<string> } = {},
): Names {
  const plans = new Set(wanted.plans)
  const chosen = catalog.plans.filter((plan) => plans.has(plan.id))
  const regions = new Set([...(wanted.regions ?? []), ...chosen.map((plan) => plan.region.id)])
  return {
    themes: catalog.themes,
    regions: Object.fromEntries(
      catalog.regions.filter(({ id }) => regions.has(id)).map((r) => [r.id, regionName(r)]),
    ),
    plans: Object.fromEntries(chosen.map((plan) => [plan.id, planName(plan)])),
  }
}

/** The names of every region, for pages that let one choose among them, and of the plans asked for. */
export function regionNames(catalog: Catalog, plans: Iterable<string> = []): Names {
  return namesFor(catalog, { plans, regions: catalog.regions.map(({ id }) => id) })
}

export function themeName(names: Names, id: string): Bilingual {
  return names.themes.find((theme) => theme.id === id) ?? { zh: id, en: id }
}

export function topicName(names: Names, id: string): Bilingual {
  for (const theme of names.themes) {
    const topic = theme.topics.find((one) => one.id === id)
    if (topic) return topic
  }
  return { zh: id, en: id }
}
