// Whatever the text, targets are quoted verbatim, and hold finite numbers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTargets } from '../../../indexer/targets/index.ts'
import { readYears } from '../../../indexer/years.ts'

const planYears = { from: 2021, to: 2025 }
const read = (text: string) => readTargets({ text, section: [] }, { planYears, indicators: [] })

const WORDS =
  '到2025年 ， 。 、 ； 达到 不少于 以上 以内 % ％ 所 万个 人次 一 三 十 百分之 二分之一 1 9５ 3.5 1,500 2024—2025年 — 至 （ ） “ ” 《 》 每年 每学期 各 分别 等 由 提高到 7点50分 1:15 新建 幼儿园 占比 大班额 的 力争 “十四五”末'.split(
    ' ',
  )
const anyText = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .map((words) => words.join(''))

describe('any text', () => {
  it('gives targets whose quotes stand in it', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        read(text).every(
          ({ quote, value, value_max, label }) =>
            text.includes(quote) &&
            quote !== '' &&
            label !== '' &&
            Number.isFinite(value) &&
            (value_max === null || value_max > value),
        ),
      ),
      { numRuns: 400 },
    )
  })

  it('gives years in ascending order, each once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { years } = readYears(text, { planYears })
        expect(years).toEqual([...new Set(years)].sort((a, b) => a - b))
      }),
    )
  })
})
