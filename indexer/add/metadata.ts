// Makes the metadata of a new plan out of what the person says and what the text shows.
import { pinyin } from 'pinyin-pro'
import type { Level, Plan, Region } from '../../data/schema.ts'
import type { SourceText } from '../shapes.ts'

export interface Said {
  region: string
  level: Level
  from: number
  to?: number
  id?: string
  title?: string
  sourceUrl?: string
}

/**
 * @param known regions already described; a region of the same name is taken over as it stands
 * @param today YYYY-MM-DD
 */
export function describePlan(said: Said, source: SourceText, known: Region[], today: string): Plan {
  const existing = known.find((one) => isSame(one, said.region))
  const region = existing ?? describeRegion(said.region, said.level)
  return {
    id: said.id ?? `${region.id}-${said.from}`,
    region,
    title: said.title ?? titleOf(source) ?? said.region,
    publisher: null,
    years: { from: said.from, to: said.to ?? said.from, inferred: false },
    source: { url: said.sourceUrl ?? null, note: null, retrieved: today },
    complete: true,
    notes: null,
    inferred: [
      ...(existing ? [] : ['region.id', 'region.en']),
      ...(!existing && region.province ? ['region.province'] : []),
      ...(said.to === undefined ? ['years.to'] : []),
      ...(said.title === undefined ? ['title'] : []),
    ],
  }
}

/** The same name, though one of the two may leave the province out. */
function isSame(known: Region, name: string): boolean {
  if (known.zh === name) return true
  const [a, b] = [known.zh, name].map((one) => PROVINCE.exec(one)?.[1] ?? '')
  return (a === '' || b === '' || a === b) && known.zh.slice(a!.length) === name.slice(b!.length)
}

const PROVINCE = /^(.{2,4}?(?:省|自治区))(?=.)/

const LEVELS: Record<Level, string> = {
  province: '',
  city: '',
  county: 'County',
  district: 'District',
}

/** A name in Chinese, with or without its province, or already in Latin letters. */
function describeRegion(name: string, level: Level): Region {
  const province = PROVINCE.exec(name)?.[1] ?? null
  const own = province ? name.slice(province.length) : name
  const anonymised = MASKED.test(own)
  const latin = romanise(
    own.replace(/(?<=..)(?:(?:维吾尔|.族)*自治[区州县旗]|[省市县区旗州盟])$/, ''),
  )
  return {
    id: [slug(latin) || 'region', ...(anonymised ? [level] : [])].join('-'),
    zh: name,
    en: [latin || name, LEVELS[level]].filter(Boolean).join(' '),
    province: level === 'province' ? name : province,
    level,
    anonymised,
  }
}

/** A masked name: XX县, 某市, **区. */
const MASKED = /(?:[X×*＊]|某)+(?:[省市县区州旗]|$)/i

function romanise(name: string): string {
  if (!/\p{Script=Han}/u.test(name)) return name
  const latin = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  }).join('')
  return latin.charAt(0).toUpperCase() + latin.slice(1)
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The first heading, or the first line that reads like a title: short, and no sentence. */
function titleOf({ text, blocks }: SourceText): string | null {
  const heading = blocks.find((block) => block.kind === 'heading')
  if (heading) return text.slice(heading.start, heading.end).trim()
  const lines = text.split(/\r?\n/, 40).map((line) => line.trim())
  const candidates = lines.filter(
    (line) => line.length >= 4 && line.length <= 60 && !/[。！？；;|]/.test(line),
  )
  return candidates.find((line) => TITLE.test(line)) ?? candidates[0] ?? null
}

const TITLE = /(规划|计划|方案|意见|要点|措施|重点|纲要|通知|安排)(（[^）]*）|\([^)]*\))?$/
