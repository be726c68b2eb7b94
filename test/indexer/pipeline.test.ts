import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCodebook, loadPlans } from '../../data/load.ts'
import { loadSource } from '../../indexer/load/index.ts'
import { codingOf, readPlan } from '../../indexer/pipeline.ts'

const ROOT = path.join(import.meta.dirname, '..', '..')
const { plans } = loadPlans(path.join(ROOT, 'data', 'plans'))
const coding = codingOf(loadCodebook(path.join(ROOT, 'data', 'codebook')).codebook)
const readings = await Promise.all(
  plans.map(async ({ plan, file }) => {
    const source = await loadSource(file)
    return { plan, source, commitments: readPlan({ plan, source }, coding) }
  }),
)

/** What may stand in a run and not in its text. Written down here a second time, on purpose. */
const DEBRIS = [/^\s*\n\s*\d{1,3}、$/, /^\s+$/, /^[(（〔[](?:牵头|责任|配合|主责)[^。]*[)）〕\]]$/]

/** The runs of `slice` that `text` leaves out; null where `text` is not a part of it in order. */
function leftOut(slice: string, text: string): string[] | null {
  const found: string[] = []
  let gap = ''
  let i = 0
  for (const char of slice) {
    if (char === text[i]) {
      if (gap) found.push(gap)
      gap = ''
      i++
    } else gap += char
  }
  return i === text.length && gap === '' ? found : null
}

describe.each(readings)('$plan.id', ({ plan, source, commitments }) => {
  it('quotes the source to the letter: the run there, debris removed, is the text', () => {
    for (const { text, source: place } of commitments) {
      const gaps = leftOut(source.text.slice(place.start, place.end), text)
      expect(gaps, text).not.toBeNull()
      for (const gap of gaps!)
        expect(
          DEBRIS.some((debris) => debris.test(gap)),
          gap,
        ).toBe(true)
    }
  })

  it('stands in the order of the source, without overlap, numbered from 1', () => {
    commitments.forEach(({ source: place, order }, i) => {
      expect(order).toBe(i + 1)
      expect(place.start).toBeGreaterThanOrEqual(commitments[i - 1]?.source.end ?? 0)
    })
  })

  it('has ids of its own, each once', () => {
    const ids = commitments.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => new RegExp(`^${plan.id}-[0-9a-f]{8}(-\\d+)?$`).test(id))).toBe(true)
  })

  it('holds every commitment of the hand-made truth and nothing else', () => {
    const gold = readFileSync(path.join(ROOT, 'test', 'gold', 'plans', `${plan.id}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; not?: string })
    const expected = gold.filter((one) => one.not === undefined).map(({ text }) => text)
    expect(commitments.map(({ text }) => text)).toEqual(expected)
  })
})

it('makes one sentence of a sentence that a page marker cut', () => {
  const county = readings.find(({ plan }) => plan.id === 'xx-county-2023')!
  expect(county.commitments.map(({ text }) => text).join('')).toContain(
    '争创县级中小学德育工作示范学校5所、市级',
  )
})

it('keeps an item that repeats another, with an id of its own', () => {
  const weicheng = readings.find(({ plan }) => plan.id === 'weicheng-2024')!
  const repeated = weicheng.commitments.filter(({ id }) => id.endsWith('-2'))
  expect(repeated.map(({ section }) => section)).toEqual([['3.健全包抓机制']])
})

describe('a deadline that stands outside the sentence', () => {
  const text =
    '一、目标\n到2025年，实现以下目标：\n（一）覆盖率达到90%；\n（二）2024年新建3所。\n二、任务\n1.扩大资源。新建5所。（责任单位：教育局；完成时限：2026年）'
  const source = { format: 'txt' as const, text, blocks: [] }
  const plan = { ...plans[0]!.plan, years: { from: 2024, to: 2026, inferred: false } }
  const read = readPlan({ plan, source }, coding)

  it('is the year of its targets', () => {
    expect(read.map(({ targets }) => targets.map(({ year }) => year))).toEqual([
      [2025],
      [2024],
      [2026],
    ])
  })

  it('is marked as inherited, with the words that state it', () => {
    expect(read.map(({ why }) => why.years)).toEqual([
      ['lead 到2025年，实现以下目标：'],
      undefined,
      ['note 完成时限：2026年'],
    ])
  })
})
