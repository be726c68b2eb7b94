// A region named beside other words of a question: what its plan says counts, whether or not it names the region.
import { foldText } from '../../data/words/fold.ts'
import type { Edition } from '../../indexer/edition.ts'
import { oneOf } from './filters.ts'
import type { Readings } from './interpret.ts'
import type { Interpretation, Part } from './part.ts'

const kept = new WeakMap<Edition, Map<string, Set<string>>>()
const HAN = /\p{Script=Han}/u
/** 锦州 is 锦州市. */
const SUFFIX = /(?:特别行政区|自治[区州县旗]|地区|新区|[省市县区旗州盟])$/
/** The last name of 咸阳市渭城区. */
const WITHIN = /^.+?(?:省|自治区|自治州|地区|市|盟)(?=.{2,}$)/

/** The readings with names of regions as such. */
export function withRegions({ byWords, asTyped }: Readings, edition: Edition): Readings {
  return { byWords: named(byWords, edition), asTyped: asTyped && named(asTyped, edition) }
}

function named(reading: Interpretation, edition: Edition): Interpretation {
  const regions = regionsOf(edition)
  const parts = reading.parts.map((part) => asRegion(part, regions))
  // 锦州 alone is looked for where it stands; Jinzhou alone stands nowhere.
  const isBeside = parts.some((part, i) => part === reading.parts[i] || !HAN.test(part.shown))
  return isBeside && !reading.quoted ? { ...reading, parts } : reading
}

function asRegion(part: Part, regions: Map<string, Set<string>>): Part {
  const ids = part.kind === 'literal' ? regions.get(part.forms.typed[0]!) : undefined
  return ids ? { ...part, kind: 'region', clause: '', filter: oneOf('region', [...ids]) } : part
}

/** By every name that people use for a region, in Chinese, English and pinyin; masked ones have none. */
function regionsOf(edition: Edition): Map<string, Set<string>> {
  const known = kept.get(edition)
  if (known) return known
  const regions = new Map<string, Set<string>>()
  for (const { plan } of edition.plans) {
    const { id, zh, en, anonymised } = plan.region
    if (anonymised) continue
    for (const name of [...chineseNames(zh), ...englishNames(en)]) {
      regions.set(name, (regions.get(name) ?? new Set()).add(id))
    }
  }
  kept.set(edition, regions)
  return regions
}

function chineseNames(zh: string): string[] {
  const last = zh.replace(WITHIN, '')
  const short = last.replace(SUFFIX, '')
  return [zh, last, ...(short.length > 1 ? [short] : [])].map(foldText)
}

const englishNames = (en: string): string[] => [
  en
    .split(',')[0]!
    .replace(/ (?:Province|City|County|District)$/i, '')
    .toLowerCase(),
]
