import { expect, test } from 'vitest'
import { progressLines } from '../../indexer/progress.ts'

function watched() {
  const lines: string[] = []
  let clock = 0
  const report = progressLines(
    'Read',
    'plans',
    (line) => lines.push(line),
    () => clock,
  )
  const reportAt = (seconds: number, finished: number, all: number) => {
    clock = seconds * 1000
    report(finished, all)
  }
  return { lines, reportAt }
}

test('a short job says nothing', () => {
  const { lines, reportAt } = watched()
  for (let i = 1; i <= 9; i++) reportAt(i / 10, i, 9)
  expect(lines).toEqual([])
})

test('a long job says how far it is, about how long it will take, and that it is done', () => {
  const { lines, reportAt } = watched()
  for (let i = 0; i <= 4; i++) reportAt(i * 100, i * 1000, 4000)
  expect(lines).toEqual([
    'Read 1,000 of 4,000 plans, about 5 min left',
    'Read 2,000 of 4,000 plans, about 3 min left',
    'Read 3,000 of 4,000 plans, about 2 min left',
    'Read 4,000 of 4,000 plans',
  ])
})

test('the end is told in seconds', () => {
  const { lines, reportAt } = watched()
  reportAt(0, 0, 100)
  reportAt(50, 80, 100)
  expect(lines).toEqual(['Read 80 of 100 plans, about 13 s left'])
})

test('lines grow seldom as the job grows long', () => {
  const { lines, reportAt } = watched()
  for (let second = 0; second < 3600; second++) reportAt(second, second, 3600)
  expect(lines.length).toBeLessThan(120)
})
