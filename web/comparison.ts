// What a comparison shows and says: which rows, and the sentence that a reader may quote.
import type { Bilingual } from '../data/schema.ts'
import type { CellTarget, CompareAnswer, Row, Side } from '../server/schemas/compare.ts'
import { type Names, themeName, topicName } from './catalog.ts'
import { figureText } from './figure.ts'
import type { Dictionary, Lang } from './i18n/index.ts'

/** As many as the API compares at once. */
export const mostSides = 8

export const shows = ['all', 'shared', 'differences', 'gaps'] as const
export type Show = (typeof shows)[number]

export function isShow(value: string | null): value is Show {
  return shows.some((show) => show === value)
}

/**
 * The rows under a switch. shared: stated by two sides or more; differences: stated by some while a
 * complete source is silent; gaps: stated elsewhere while the side `of` is silent and its source complete.
 */
export function rowsShown(rows: readonly Row[], show: Show, of: string | null): Row[] {
  const silent = (row: Row) => row.cells.some(({ status }) => status === 'not-stated')
  const tests: Record<Show, (row: Row) => boolean> = {
    all: () => true,
    shared: (row) => row.stated >= 2,
    differences: silent,
    gaps: (row) =>
      row.cells.some(({ region, plan, status }) => {
        return (region === of || plan === of) && status === 'not-stated'
      }),
  }
  return rows.filter((row) => row.stated > 0 && tests[show](row))
}

/** What is compared, as the title says it. */
export function subject(query: URLSearchParams, names: Names, lang: Lang, t: Dictionary): string {
  const [theme, topic, q] = ['theme', 'topic', 'q'].map((name) => query.get(name))
  if (theme) return themeName(names, theme)[lang]
  if (topic) return topicName(names, topic)[lang]
  if (q) return t.compare.searchFor(q)
  return t.compare.chosen
}

interface Measure {
  row: Row
  /** One figure a side, in the order of the sides; sides without one are left out. */
  figures: { side: Side; target: CellTarget }[]
  /** The name of the indicator: each plan calls it otherwise. */
  name: Bilingual
}

/** The row with figures for one indicator, in one unit, from the most sides; null below two sides. */
export function bestMeasure({
  rows,
  regions,
  indicators,
}: Pick<CompareAnswer, 'rows' | 'regions' | 'indicators'>): Measure | null {
  let best: Omit<Measure, 'name'> | null = null
  for (const row of rows) {
    for (const key of new Set(row.cells.flatMap(({ targets }) => targets.flatMap(measureOf)))) {
      const figures = regions.flatMap((side, i) => {
        const target = row.cells[i]?.targets.find((one) => measureOf(one).includes(key))
        return target ? [{ side, target }] : []
      })
      if (figures.length >= 2 && figures.length > (best?.figures.length ?? 0))
        best = { row, figures }
    }
  }
  if (!best) return null
  const { indicator } = best.figures[0]!.target
  return { ...best, name: indicators.find(({ id }) => id === indicator) ?? best.row.topic }
}

const measureOf = ({ indicator, unit }: CellTarget) => (indicator ? [`${indicator} ${unit}`] : [])

/** Sentences that stand by themselves: how much is covered, one measure in figures, what is unknown. */
export function summary(answer: CompareAnswer, lang: Lang, t: Dictionary): string[] {
  const { rows, regions } = answer
  const stated = rows.filter((row) => row.stated > 0)
  const shared = stated.filter((row) => row.stated === regions.length)
  const said = [t.compare.summary(regions.length, stated.length, shared.length)]
  const measure = bestMeasure(answer)
  if (measure) {
    const figures = measure.figures.map(({ side, target }) =>
      t.compare.figureOf(
        side[lang],
        figureText(target, lang, t),
        target.year ? t.format.year(target.year) : '',
      ),
    )
    const of = regions.length
    const what = measure.name[lang]
    said.push(t.compare.figure(what, measure.figures.length, of, t.format.list(figures)))
  }
  const broken = regions.filter(({ plan }) => !plan.complete).map((side) => side[lang])
  if (broken.length > 0) said.push(t.compare.incompleteSides(t.format.list(broken)))
  return said
}
