// All indicators on one page: of each as many figures as fit a card, of all the deadlines that fit a line.
import type { IndicatorSummary, IndicatorValue } from '../server/schemas/indicators.ts'
import { type Axis, axisOf, byDeadline, regionsOf } from './measure.ts'
import { type DueYear, dueByYear } from './timeline.ts'

/** More lines would make one card set the height of its row. */
const mostLines = 6
/** More lines nobody follows across a drawing. */
const mostRegions = 16

export type CardValue = Omit<IndicatorValue, 'quote' | 'label'>

export interface Card extends Pick<IndicatorSummary, 'id' | 'zh' | 'en' | 'theme' | 'coverage'> {
  axis: Axis
  /** The first figures, earliest deadline first. */
  values: CardValue[]
  /** How many more figures there are. */
  more: number
}

export interface Overview {
  /** Themes with a figure, whichever is shown. */
  themes: string[]
  cards: Card[]
  dues: DueYear[]
  /** Regions with a deadline that the time line leaves out. */
  left: number
}

/** `theme`: only its indicators; null for all. Most widely stated first. */
export function overviewOf(
  indicators: readonly IndicatorSummary[],
  theme: string | null,
): Overview {
  const stated = indicators.filter(({ values }) => values.length > 0)
  const shown = stated.filter((one) => !theme || one.theme === theme)
  return {
    themes: [...new Set(stated.map((one) => one.theme))],
    cards: [...shown].sort((a, b) => regionsOf(b) - regionsOf(a)).map(cardOf),
    ...deadlinesOf(shown),
  }
}

function cardOf(indicator: IndicatorSummary): Card {
  const { id, zh, en, theme, coverage } = indicator
  const lines = byDeadline(indicator.values, 'value').flatMap(({ values }) => values)
  // One more line takes no more room than the word that there is one.
  const most = lines.length === mostLines + 1 ? lines.length : mostLines
  const values = lines.slice(0, most).map(({ quote: _q, label: _l, ...value }) => value)
  return {
    id,
    zh,
    en,
    theme,
    coverage,
    axis: axisOf(indicator),
    values,
    more: lines.length - values.length,
  }
}

/** Of many regions those with the most deadlines, in the order of their figures. */
function deadlinesOf(indicators: readonly IndicatorSummary[]): Pick<Overview, 'dues' | 'left'> {
  const counts = new Map<string, number>()
  for (const { values } of indicators)
    for (const { region, year } of values)
      if (year !== null) counts.set(region, (counts.get(region) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([region]) => region)
  const kept = new Set(ranked.slice(0, mostRegions))
  const of = indicators.map((one) => ({
    ...one,
    values: one.values.filter((v) => kept.has(v.region)),
  }))
  return { dues: dueByYear(of), left: ranked.length - kept.size }
}
