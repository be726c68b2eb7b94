// The words of exported files in both languages; without a language the names of the fields.
import type { Bilingual, Level, Period, Strength } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { CellStatus } from '../schemas/compare.ts'

export type Lang = 'zh' | 'en'

type Named<T extends string> = Record<T, Bilingual>

export const STRENGTHS: Named<Strength> = {
  binding: { zh: '刚性要求', en: 'binding' },
  firm: { zh: '明确承诺', en: 'firm pledge' },
  aspirational: { zh: '力争', en: 'aspiration' },
  exploratory: { zh: '探索试点', en: 'pilot' },
}

export const LEVELS: Named<Level> = {
  province: { zh: '省', en: 'province' },
  city: { zh: '市', en: 'city' },
  county: { zh: '县', en: 'county' },
  district: { zh: '区', en: 'district' },
}

export const STATUSES: Named<CellStatus> = {
  stated: { zh: '有表述', en: 'stated' },
  'not-stated': { zh: '未表述', en: 'not stated' },
  unknown: { zh: '不详（原文不全）', en: 'unknown (the source breaks off)' },
}

export const PERIODS: Named<Period> = {
  year: { zh: '每年', en: 'per year' },
  semester: { zh: '每学期', en: 'per semester' },
  month: { zh: '每月', en: 'per month' },
  week: { zh: '每周', en: 'per week' },
  day: { zh: '每天', en: 'per day' },
}

/** Themes, topics and indicators of an edition by their ids, which differ across the three kinds. */
export interface CodebookNames {
  theme: Map<string, Bilingual>
  topic: Map<string, Bilingual>
  indicator: Map<string, Bilingual & { unit: string }>
}

export function codebookNames({ codebook }: Edition): CodebookNames {
  const topics = codebook.themes.flatMap((theme) => theme.topics)
  const indicators = topics.flatMap((topic) => topic.indicators ?? [])
  return {
    theme: new Map(codebook.themes.map(({ id, zh, en }) => [id, { zh, en }])),
    topic: new Map(topics.map(({ id, zh, en }) => [id, { zh, en }])),
    indicator: new Map(indicators.map(({ id, zh, en, unit }) => [id, { zh, en, unit }])),
  }
}
