// The columns of tables: a row a commitment, or a row a target.
import type { Bilingual, Commitment, Plan, Target } from '../../data/schema.ts'
import { converted } from '../measures.ts'
import type { Entry } from './entries.ts'
import { type FileFacts, linkTo } from './file.ts'
import { LEVELS, PERIODS, STATUSES, STRENGTHS } from './words.ts'

export type Value = string | number | null

export interface Column<Row> {
  /** The name of the field; it stays what it is. */
  id: string
  zh: string
  en: string
  /** Characters, for formats that set a width. */
  width: number
  of: (row: Row, facts: FileFacts) => Value
}

export interface TargetRow {
  entry: Entry & { commitment: Commitment }
  target: Target
}

export const targetRows = (entry: Entry): TargetRow[] => {
  const { commitment } = entry
  if (!commitment) return []
  return commitment.targets.map((target) => ({ entry: { ...entry, commitment }, target }))
}

const JOIN = '；'

function column<Row>(
  id: string,
  [zh, en]: [zh: string, en: string],
  width: number,
  of: Column<Row>['of'],
): Column<Row> {
  return { id, zh, en, width, of }
}

/** In the language asked for; the id where none is. */
const named = (name: Bilingual | undefined, id: string, { lang }: FileFacts) =>
  lang === null || !name ? id : name[lang]

const planOf = (entry: Entry, { plans }: FileFacts): Plan => plans.get(entry.plan)!

const whereFrom: Column<Entry>[] = [
  column('region', ['地区', 'Region'], 14, (entry, facts) => {
    const { region } = planOf(entry, facts)
    return facts.lang === 'en' ? region.en : region.zh
  }),
  column(
    'region_id',
    ['地区编号', 'Region id'],
    14,
    (entry, facts) => planOf(entry, facts).region.id,
  ),
  column('level', ['层级', 'Level'], 8, (entry, facts) => {
    const { level } = planOf(entry, facts).region
    return named(LEVELS[level], level, facts)
  }),
  column('plan', ['规划编号', 'Plan id'], 18, (entry) => entry.plan),
  column('plan_title', ['规划', 'Plan'], 36, (entry, facts) => {
    const plan = planOf(entry, facts)
    return facts.lang === 'en' ? (plan.title_en ?? plan.title) : plan.title
  }),
  column(
    'plan_from',
    ['规划起始年', 'Plan from'],
    8,
    (entry, facts) => planOf(entry, facts).years.from,
  ),
  column('plan_to', ['规划结束年', 'Plan to'], 8, (entry, facts) => planOf(entry, facts).years.to),
  column('years_inferred', ['年份为推定', 'Years inferred'], 8, (entry, facts) =>
    yes(planOf(entry, facts).years.inferred, facts),
  ),
  column('plan_complete', ['原文完整', 'Source complete'], 8, (entry, facts) =>
    yes(planOf(entry, facts).complete, facts),
  ),
]

const yes = (value: boolean, { lang }: FileFacts) =>
  lang === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'

/** Of an entry that has one; a side's silence leaves the cell empty. */
const said =
  (of: (commitment: Commitment, facts: FileFacts) => Value): Column<Entry>['of'] =>
  ({ commitment }, facts) =>
    commitment ? of(commitment, facts) : null

const comparison: Column<Entry>[] = [
  column('topic', ['议题', 'Topic'], 20, ({ row }, facts) =>
    named(row?.topic, row?.topic.id ?? '', facts),
  ),
  column('status', ['状态', 'Status'], 14, ({ row }, facts) =>
    row ? named(STATUSES[row.status], row.status, facts) : null,
  ),
]

const commitmentColumns: Column<Entry>[] = [
  column(
    'id',
    ['承诺编号', 'Commitment id'],
    26,
    said(({ id }) => id),
  ),
  column(
    'text',
    ['原文', 'Text'],
    80,
    said(({ text }) => text),
  ),
  column(
    'section',
    ['所在标题', 'Section'],
    30,
    said(({ section }) => section.join(' › ')),
  ),
  column(
    'order',
    ['序号', 'Place in plan'],
    8,
    said(({ order }) => order),
  ),
  column(
    'themes',
    ['主题', 'Themes'],
    18,
    said(({ themes }, facts) =>
      themes.map((id) => named(facts.names.theme.get(id), id, facts)).join(JOIN),
    ),
  ),
  column(
    'topics',
    ['议题（编码）', 'Topics'],
    24,
    said(({ topics }, facts) =>
      topics.map((id) => named(facts.names.topic.get(id), id, facts)).join(JOIN),
    ),
  ),
  column(
    'strength',
    ['力度', 'Strength'],
    12,
    said(({ strength }, facts) => named(STRENGTHS[strength], strength, facts)),
  ),
  column(
    'years',
    ['期限', 'Deadlines'],
    12,
    said(({ years }) => numberOrList(years)),
  ),
  column(
    'targets',
    ['数字目标', 'Targets'],
    30,
    said(({ targets }) => targets.map(({ quote }) => quote).join(JOIN)),
  ),
  column(
    'lead',
    ['牵头单位', 'Lead agencies'],
    20,
    said(({ agencies }) => agencies.lead.join(JOIN)),
  ),
  column(
    'support',
    ['配合单位', 'Supporting agencies'],
    20,
    said(({ agencies }) => agencies.support.join(JOIN)),
  ),
  column(
    'url',
    ['链接', 'Link'],
    40,
    said(({ id }, facts) => linkTo(id, facts)),
  ),
  column(
    'source_url',
    ['原文网址', 'Source address'],
    40,
    (entry, facts) => planOf(entry, facts).source.url,
  ),
  column('edition', ['数据版本', 'Edition'], 14, (_entry, { edition }) => edition.version),
]

/** One year is a number, several are a list. */
const numberOrList = (years: number[]): Value =>
  years.length === 1 ? years[0]! : years.join(JOIN) || null

export const columnsOf = ({ compared }: FileFacts): Column<Entry>[] => [
  ...(compared ? comparison : []),
  ...whereFrom,
  ...commitmentColumns,
]

const fromEntry = ({ id, zh, en, width, of }: Column<Entry>): Column<TargetRow> =>
  column(id, [zh, en], width, ({ entry }, facts) => of(entry, facts))

const byId = (id: string) => fromEntry(commitmentColumns.find((one) => one.id === id)!)

const unitOf = ({ indicator }: Target, { names }: FileFacts) =>
  (indicator && names.indicator.get(indicator)?.unit) || null

const inUnit = (value: number | null, target: Target, facts: FileFacts) => {
  const unit = unitOf(target, facts)
  return unit ? converted(value, target.unit, unit) : null
}

const targetColumns: Column<TargetRow>[] = [
  byId('id'),
  column('indicator', ['指标', 'Indicator'], 24, ({ target: { indicator } }, facts) =>
    indicator ? named(facts.names.indicator.get(indicator), indicator, facts) : null,
  ),
  column('label', ['原文所指', 'Speaks of'], 24, ({ target }) => target.label),
  column('comparator', ['比较', 'Comparator'], 8, ({ target }) => COMPARATORS[target.comparator]),
  column('value', ['数值', 'Value'], 10, ({ target }) => target.value),
  column('value_max', ['数值上限', 'Upper value'], 10, ({ target }) => target.value_max),
  column('unit', ['单位', 'Unit'], 8, ({ target }) => target.unit),
  column('per', ['周期', 'Period'], 8, ({ target: { per } }, facts) =>
    per ? named(PERIODS[per], per, facts) : null,
  ),
  column('year', ['期限', 'Deadline'], 8, ({ target }) => target.year),
  column('value_converted', ['换算值', 'Converted value'], 10, ({ target }, facts) =>
    inUnit(target.value, target, facts),
  ),
  column('value_max_converted', ['换算上限', 'Converted upper value'], 10, ({ target }, facts) =>
    inUnit(target.value_max, target, facts),
  ),
  column('unit_converted', ['指标单位', 'Unit of indicator'], 8, ({ target }, facts) =>
    unitOf(target, facts),
  ),
  column('quote', ['原文', 'Quote'], 50, ({ target }) => target.quote),
  byId('url'),
  byId('edition'),
]

/** As people read them, and such that no table takes one for a formula. */
const COMPARATORS = { '>=': '≥', '<=': '≤', '=': '＝', range: '–' } as const

export const targetColumnsOf = ({ compared }: FileFacts): Column<TargetRow>[] => [
  ...(compared ? comparison.map(fromEntry) : []),
  ...whereFrom.map(fromEntry),
  ...targetColumns,
]

export const headingOf = <Row>({ id, zh, en }: Column<Row>, { lang }: FileFacts): string =>
  lang === null ? id : { zh, en }[lang]
