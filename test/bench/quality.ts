// How well the rules read: produced commitments, themes and targets against hand-made labels.
import { matchCommitments } from './quality-matching.ts'
import type {
  Disagreement,
  GoldCommitment,
  GoldPlan,
  GoldTarget,
  Quality,
  ReadCommitment,
  ReadTarget,
  Tally,
} from './quality-shapes.ts'
import { matchTargets } from './quality-targets.ts'

export const CORE = ['preschool', 'compulsory', 'high-school', 'vocational', 'teachers', 'safety']

/** Adds up over all plans; how matching is scored is told in test/gold/README.md. */
export function score(pairs: { gold: GoldPlan; read: ReadCommitment[] }[]): Quality {
  const quality = nothing()
  for (const { gold, read } of pairs) scorePlan(quality, gold, read)
  return quality
}

function scorePlan(quality: Quality, gold: GoldPlan, read: ReadCommitment[]): void {
  const matching = matchCommitments(gold, read)
  const { commitments } = quality
  const note = (about: Disagreement['about'], text: string, expected: string, got: string) =>
    quality.disagreements.push({ plan: gold.plan, about, text, expected, read: got })
  commitments.read += read.length
  for (const { gold: label, exact, partial } of matching.matches) {
    if (label.optional) continue
    commitments.labelled += 1
    if (exact) {
      commitments.found += 1
      scoreThemes(quality, label, exact, note)
    } else if (partial.length > 0) {
      commitments.partial += 1
      note('partial', label.text, '', partial.map((one) => one.text).join(' ‖ '))
    } else note('missed', label.text, '', '')
    const produced = (exact ? [exact, ...partial] : partial).flatMap((one) => one.targets)
    scoreTargets(quality, label, produced, note)
  }
  for (const one of matching.false) {
    commitments.false += 1
    const kind = gold.others.find(({ text }) => text.includes(one.text))?.not ?? ''
    note('false', one.text, kind, '')
    quality.targets.wrong += one.targets.length
  }
  for (const one of matching.twice) note('twice', one.text, '', '')
}

type Note = (about: Disagreement['about'], text: string, expected: string, read: string) => void

function scoreThemes(quality: Quality, label: GoldCommitment, read: ReadCommitment, note: Note) {
  const open = new Set(label.readers_differ)
  const wrong = read.themes.filter((theme) => !label.themes.includes(theme) && !open.has(theme))
  const missed = label.themes.filter((theme) => !read.themes.includes(theme))
  const right = label.themes.filter((theme) => read.themes.includes(theme))
  const doubtful = read.themes.filter((theme) => open.has(theme))
  count(quality.themes, { right, wrong, missed })
  count(quality.strictThemes, { right, wrong: [...wrong, ...doubtful], missed })
  const shown = () => [label.themes.join(' '), read.themes.join(' ')] as const
  if (wrong.length > 0 || missed.length > 0) note('theme', label.text, ...shown())
  const main = read.themes[0]
  if (main === undefined || open.has(main)) return
  quality.mainTheme.of += 1
  if (main === label.themes[0]) quality.mainTheme.right += 1
  else if (wrong.length === 0 && missed.length === 0) note('main theme', label.text, ...shown())
}

function count(tallies: Record<string, Tally>, themes: Record<keyof Tally, string[]>) {
  for (const part of ['right', 'wrong', 'missed'] as const)
    for (const theme of themes[part]) {
      tallies[theme] ??= { right: 0, wrong: 0, missed: 0 }
      tallies[theme][part] += 1
    }
}

function scoreTargets(quality: Quality, label: GoldCommitment, read: ReadTarget[], note: Note) {
  const matching = matchTargets(label.targets, read)
  quality.targets.right += matching.right.length
  quality.targets.wrong += matching.wrong.length
  quality.targets.missed += matching.missed.length
  quality.unit.right += matching.right.length
  quality.unit.of += matching.right.length + matching.otherUnit.length
  if (matching.missed.length > 0 || matching.wrong.length > 0)
    note('target', label.text, list(matching.missed), list(matching.wrong))
  for (const { gold, read: one } of matching.right) {
    const parts = ['comparator', 'year', 'per'] as const
    for (const part of parts) {
      quality[part].of += 1
      if (gold[part] === one[part]) quality[part].right += 1
    }
    if (parts.some((part) => gold[part] !== one[part]))
      note('reading', gold.quote ?? label.text, list([gold]), list([one]))
  }
}

const list = (targets: (GoldTarget | ReadTarget)[]): string =>
  targets
    .map(({ comparator, value, value_max, unit, year, per }) =>
      [comparator, value_max === null ? value : `${value}-${value_max}`, unit, year, per]
        .filter((part) => part !== null && part !== '')
        .join(' '),
    )
    .join('; ')

/** Precision, recall and F1; 1 where there was nothing to find and nothing was said. */
export function rates({ right, wrong, missed }: Tally) {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  return { precision, recall, f1: right === 0 && wrong + missed > 0 ? 0 : f1(precision, recall) }
}

const f1 = (precision: number, recall: number) => (2 * precision * recall) / (precision + recall)

/** Mean F1 of the six core themes; a theme that no label has is left out. */
export function macroF1(themes: Quality['themes']): number {
  const seen = CORE.flatMap((theme) => {
    const tally = themes[theme]
    return tally && tally.right + tally.missed > 0 ? [rates(tally).f1] : []
  })
  return seen.reduce((sum, one) => sum + one, 0) / Math.max(1, seen.length)
}

const nothing = (): Quality => ({
  commitments: { labelled: 0, found: 0, partial: 0, read: 0, false: 0 },
  themes: {},
  strictThemes: {},
  mainTheme: { right: 0, of: 0 },
  targets: { right: 0, wrong: 0, missed: 0 },
  comparator: { right: 0, of: 0 },
  unit: { right: 0, of: 0 },
  year: { right: 0, of: 0 },
  per: { right: 0, of: 0 },
  disagreements: [],
})
