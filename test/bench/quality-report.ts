// The tables and the figures of reading quality.
import { macroF1, rates } from './quality.ts'
import type { Quality, Share } from './quality-shapes.ts'
import { percent, table } from './table.ts'

export interface Scored {
  name: string
  quality: Quality
}

const shareOf = ({ right, of }: Share): number => (of === 0 ? 1 : right / of)

/** What `/about` and bench-results.json show of one set, shares from 0 to 1. */
export function figures({ name, quality }: Scored) {
  const { commitments: found, themes } = quality
  const round = (share: number) => Math.round(share * 10_000) / 10_000
  const rounded = (tally: Parameters<typeof rates>[0]) => {
    const { precision, recall, f1 } = rates(tally)
    return { precision: round(precision), recall: round(recall), f1: round(f1) }
  }
  return {
    set: name,
    commitments: found.labelled,
    found: round(found.found / found.labelled),
    partial: round(found.partial / found.labelled),
    false: round(found.false / Math.max(1, found.read)),
    macro_f1: round(macroF1(themes)),
    strict_macro_f1: round(macroF1(quality.strictThemes)),
    main_theme: round(shareOf(quality.mainTheme)),
    targets: {
      labelled: quality.targets.right + quality.targets.missed,
      ...rounded(quality.targets),
      comparator: round(shareOf(quality.comparator)),
      unit: round(shareOf(quality.unit)),
      year: round(shareOf(quality.year)),
      per: round(shareOf(quality.per)),
    },
    themes: Object.fromEntries(
      Object.entries(themes).map(([id, tally]) => [
        id,
        { labelled: tally.right + tally.missed, ...rounded(tally) },
      ]),
    ),
  }
}

/** `clauses` have targets only. */
export function qualityTables(sets: Scored[], clauses: Scored): string {
  const all = sets.map(figures)
  const summary = table([
    ['reading', 'commitments', 'found', 'partly', 'false', 'macro-F1', 'strict', 'main theme'],
    ...all.map((one) => [
      one.set,
      String(one.commitments),
      ...[one.found, one.partial, one.false, one.macro_f1, one.strict_macro_f1, one.main_theme].map(
        percent,
      ),
    ]),
  ])
  const targets = table([
    ['targets', 'labelled', 'precision', 'recall', 'F1', 'comparator', 'unit', 'year', 'per'],
    ...[...all, figures(clauses)].map(({ set, targets: one }) => [
      set,
      String(one.labelled),
      ...[one.precision, one.recall, one.f1, one.comparator, one.unit, one.year, one.per].map(
        percent,
      ),
    ]),
  ])
  return [summary, targets, themeTable(all)].join('\n\n')
}

function themeTable(all: ReturnType<typeof figures>[]): string {
  const ids = [...new Set(all.flatMap((one) => Object.keys(one.themes)))].sort()
  const heads = all.flatMap((one) => [one.set, 'P', 'R', 'F1'])
  const rows = ids.map((id) => [
    id,
    ...all.flatMap(({ themes }) => {
      const one = themes[id]
      return one
        ? [String(one.labelled), percent(one.precision), percent(one.recall), percent(one.f1)]
        : ['0', '', '', '']
    }),
  ])
  return table([['theme', ...heads], ...rows])
}

export function disagreements(sets: Scored[]): string {
  return sets
    .flatMap(({ name, quality }) =>
      quality.disagreements.map(({ plan, about, text, expected, read }) =>
        [
          `${name} · ${plan} · ${about}: ${text}`,
          ...(expected ? [`    label: ${expected}`] : []),
          ...(read ? [`    read:  ${read}`] : []),
        ].join('\n'),
      ),
    )
    .join('\n')
}
