// The scorer counts what it says it counts.
import { expect, test } from 'vitest'
import { macroF1, rates, score } from './quality.ts'
import { goldClauses, goldSets } from './quality-gold.ts'
import type { GoldPlan, GoldTarget, ReadCommitment } from './quality-shapes.ts'

const target = (value: number, unit: string, more: Partial<GoldTarget> = {}): GoldTarget => ({
  value,
  unit,
  value_max: null,
  comparator: '=',
  year: null,
  per: null,
  ...more,
})

const gold: GoldPlan = {
  plan: 'here',
  commitments: [
    { text: '新建幼儿园3所。', themes: ['preschool'], targets: [target(3, '所')] },
    {
      text: '占比达92%以上。',
      themes: ['compulsory'],
      readers_differ: ['governance'],
      targets: [],
    },
    { text: '创建示范校5所。', themes: ['safety'], optional: true, targets: [target(5, '所')] },
  ],
  others: [{ text: '一、总体目标', not: 'heading' }],
}

const read = (text: string, themes: string[], targets: GoldTarget[] = []): ReadCommitment => ({
  text,
  themes,
  targets,
})

const scored = (...commitments: ReadCommitment[]) => score([{ gold, read: commitments }])

test('a commitment is found whatever its widths, spaces, list mark and last stop', () => {
  const { commitments } = scored(read('（1） 新建幼儿园３所', ['preschool']))
  expect(commitments).toEqual({ labelled: 2, found: 1, partial: 0, read: 1, false: 0 })
})

test('a piece of a commitment is partial, a heading is false', () => {
  const { commitments } = scored(read('新建幼儿园', ['preschool']), read('一、总体目标', ['party']))
  expect(commitments).toMatchObject({ found: 0, partial: 1, false: 1 })
})

test('what careful readers differ on counts neither way, unless the measure is strict', () => {
  const { themes, strictThemes, targets, mainTheme } = scored(
    read('占比达92%以上。', ['governance', 'compulsory']),
    read('创建示范校5所。', ['party'], [target(5, '所')]),
  )
  expect(themes).toEqual({ compulsory: { right: 1, wrong: 0, missed: 0 } })
  expect(strictThemes).toMatchObject({ governance: { wrong: 1 } })
  expect(mainTheme.of).toBe(0)
  expect(targets).toEqual({ right: 0, wrong: 0, missed: 1 })
})

test('a theme too many is wrong, a theme too few is missed', () => {
  const { themes } = scored(read('新建幼儿园3所。', ['safety']))
  expect(themes).toEqual({
    safety: { right: 0, wrong: 1, missed: 0 },
    preschool: { right: 0, wrong: 0, missed: 1 },
  })
})

test('a target with another unit is missed, and its unit wrong', () => {
  const { targets, unit } = scored(read('新建幼儿园3所。', ['preschool'], [target(3, '个')]))
  expect(targets).toEqual({ right: 0, wrong: 1, missed: 1 })
  expect(unit).toEqual({ right: 0, of: 1 })
})

test('comparator, year and period are compared where the figure is right', () => {
  const late = target(3, '所', { year: 2025, comparator: '>=' })
  const quality = scored(read('新建幼儿园3所。', ['preschool'], [late]))
  expect([quality.comparator.right, quality.year.right, quality.per.right]).toEqual([0, 0, 1])
})

test('precision, recall and F1 follow from the counts', () => {
  expect(rates({ right: 3, wrong: 1, missed: 3 })).toEqual({
    precision: 0.75,
    recall: 0.5,
    f1: 0.6,
  })
  expect(macroF1({ safety: { right: 1, wrong: 0, missed: 0 } })).toBe(1)
})

test('labels that are all produced score 100%', () => {
  for (const { plans } of goldSets()) {
    const quality = score(plans.map((plan) => ({ gold: plan, read: plan.commitments })))
    expect(quality.commitments.found).toBe(quality.commitments.labelled)
    expect(quality.disagreements).toEqual([])
    expect(macroF1(quality.themes)).toBe(1)
  }
})

test('every label quotes its own sentence', () => {
  for (const { plans } of goldSets())
    for (const { commitments } of plans)
      for (const { text, targets } of commitments)
        for (const { quote } of targets) expect(text).toContain(quote)
  expect(goldClauses().length).toBeGreaterThanOrEqual(80)
})
