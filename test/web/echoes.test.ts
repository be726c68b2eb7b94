import { expect, test } from 'vitest'
import type { EchoSide } from '../../server/schemas/echoes.ts'
import { markedRun } from '../../web/echoes.ts'

const side = (text: string, start: number, end: number) =>
  ({ commitment: { text }, years: { from: 2021, to: 2021 }, start, end }) as EchoSide

test('the shared run is marked in its own place and nothing is lost', () => {
  const parts = markedRun(side('甲乙丙丁', 1, 3))
  expect(parts).toEqual([
    { text: '甲', marked: false },
    { text: '乙丙', marked: true },
    { text: '丁', marked: false },
  ])
})

test('a run at either end leaves no empty part', () => {
  expect(markedRun(side('甲乙', 0, 2))).toEqual([{ text: '甲乙', marked: true }])
})
