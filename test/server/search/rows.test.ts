// How commitments are set out in rows: one measure a row.
import { describe, expect, it } from 'vitest'
import { loadCodebook, loadPlans } from '../../../data/load.ts'
import { readText } from '../../../indexer/load/txt.ts'
import { codingOf, readPlan } from '../../../indexer/pipeline.ts'
import { orderedRows, rowOf, topicHeaps } from '../../../server/search/rows.ts'

const { codebook } = loadCodebook('data/codebook')
const [first] = loadPlans('data/plans').plans
const plan = { ...first!.plan, id: 'p', complete: true }
const side = { ...plan.region, plan }
const broken = { ...plan.region, id: 'other', plan: { ...plan, id: 'q', complete: false } }
const text = '一、学前教育\n确保学前三年毛入园率达到90%以上，普惠性幼儿园占比达到80%以上。\n'
const commitments = readPlan(
  { plan, source: readText(new TextEncoder().encode(text)) },
  codingOf(codebook),
)
const rows = topicHeaps(commitments, codebook).map((heap) => rowOf(heap, [side, broken]))
const row = (id: string) => rows.find(({ topic }) => topic.id === id)

describe('a row', () => {
  it('shows its own measure, not what the sentence states of another', () => {
    expect(row('inclusive-kindergartens')?.cells[0]?.targets.map(({ value }) => value)).toEqual([
      80,
    ])
    expect(row('preschool-enrolment')?.cells[0]?.targets.map(({ value }) => value)).toEqual([90])
  })

  it('tells a silent plan from one whose source breaks off', () => {
    expect(row('inclusive-kindergartens')?.cells.map(({ status }) => status)).toEqual([
      'stated',
      'unknown',
    ])
    const whole = topicHeaps(commitments, codebook).map((heap) =>
      rowOf(heap, [{ ...broken, plan: { ...broken.plan, complete: true } }]),
    )
    expect(whole[0]?.cells[0]?.status).toBe('not-stated')
  })

  it('stands before those that fewer regions state', () => {
    const [one, two] = rows
    const ordered = orderedRows([
      { ...one!, stated: 1 },
      { ...two!, stated: 2 },
    ])
    expect(ordered.map(({ stated }) => stated)).toEqual([2, 1])
  })
})
