// Regions by their names: as a reader types them, and as a list tells those of one name apart.
import type { RegionName } from './catalog.ts'
import type { Lang } from './i18n/index.ts'

type Named = Pick<RegionName, 'id' | 'zh' | 'en' | 'province'>

/** A list longer than this is looked through by typing. */
export const longList = 24

/** The name of each region, with its province or else its id where another has the same name. */
export function labelsOf(regions: readonly Named[], lang: Lang): Map<string, string> {
  const byName = Map.groupBy(regions, (region) => region[lang])
  return new Map(
    regions.map((region) => {
      const name = region[lang]
      const namesakes = byName.get(name) ?? []
      if (namesakes.length < 2) return [region.id, name]
      const near = namesakes.filter(({ province }) => province === region.province)
      const apart = lang === 'zh' && region.province && near.length < 2
      return [region.id, `${name} (${apart ? region.province : region.id})`]
    }),
  )
}

/** Ids of the regions that are meant by what was typed: by the whole of a name, else by a part. */
export function regionsNamed(regions: readonly Named[], typed: string): string[] {
  const wanted = folded(typed)
  if (!wanted) return []
  const labels = (['zh', 'en'] as const).map((lang) => labelsOf(regions, lang))
  const namesOf = (region: Named) =>
    [region.id, region.zh, region.en, ...labels.map((all) => all.get(region.id) ?? '')].map(folded)
  const whole = regions.filter((region) => namesOf(region).includes(wanted))
  const meant =
    whole.length > 0
      ? whole
      : regions.filter((one) => namesOf(one).some((name) => name.includes(wanted)))
  return meant.map(({ id }) => id)
}

const folded = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
