// One indicator's figures in words, and in the order that a reader asks for.
import type { IndicatorSummary, IndicatorValue } from '../server/schemas/indicators.ts'
import { figureText } from './figure.ts'
import type { Dictionary, Lang } from './i18n/index.ts'
import type { Study } from './i18n/study/index.ts'

export const sorts = ['deadline', 'value', 'region'] as const
export type Sort = (typeof sorts)[number]

export const isSort = (value: string | null): value is Sort => sorts.some((one) => one === value)

/** The figure in the indicator's own unit where it converts, else as written. */
export function figureIn(
  { unit }: Pick<IndicatorSummary, 'unit'>,
  value: IndicatorValue,
  lang: Lang,
  t: Dictionary,
): string {
  const { converted } = value
  if (converted.value === null) return figureText(value, lang, t)
  return figureText(
    { ...value, value: converted.value, value_max: converted.value_max, unit },
    lang,
    t,
  )
}

/** `期限 2025年`, `By 2025 · counted a year`, or that no deadline is stated. */
export function deadlineText(
  { year, per }: Pick<IndicatorValue, 'year' | 'per'>,
  words: Study['indicators'],
  t: Dictionary,
): string {
  const when = year ? words.by(t.format.year(year)) : words.noDeadline
  return per ? `${when} · ${words.per(t.per[per])}` : when
}

const size = ({ converted, value }: IndicatorValue) =>
  converted.value_max ?? converted.value ?? value

/**
 * deadline: the earliest first, figures without one last, of one deadline the greatest first;
 * value: the greatest first; region: in the order of `names`.
 */
export function sorted(
  values: readonly IndicatorValue[],
  sort: Sort,
  name: (region: string) => string,
  lang: Lang,
): IndicatorValue[] {
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en')
  const year = (value: IndicatorValue) => value.year ?? Number.POSITIVE_INFINITY
  const orders: Record<Sort, (a: IndicatorValue, b: IndicatorValue) => number> = {
    // Two figures without a deadline differ by NaN, which is neither more nor less.
    deadline: (a, b) => year(a) - year(b) || size(b) - size(a),
    value: (a, b) => size(b) - size(a),
    region: (a, b) => collator.compare(name(a.region), name(b.region)),
  }
  return [...values].sort(orders[sort])
}
