// What a new plan's metadata says when a person names little more than its region.
import { describe, expect, it } from 'vitest'
import type { Level, Region } from '../../../data/schema.ts'
import { describePlan, type Said } from '../../../indexer/add/metadata.ts'
import type { SourceText } from '../../../indexer/shapes.ts'

const text = (words: string): SourceText => ({ format: 'txt', text: words, blocks: [] })
const describeWith = (said: Partial<Said>, source = text('某文件'), known: Region[] = []) =>
  describePlan(
    { region: '望溪县', level: 'county', from: 2023, ...said },
    source,
    known,
    '2026-11-22',
  )
const regionOf = (region: string, level: Level) => describeWith({ region, level }).region

describe('the region', () => {
  it.each([
    ['望溪县', 'county', 'wangxi', 'Wangxi County', null],
    ['青岚省望溪县', 'county', 'wangxi', 'Wangxi County', '青岚省'],
    ['吕梁市', 'city', 'lvliang', 'Lvliang', null],
    ['广西壮族自治区', 'province', 'guangxi', 'Guangxi', '广西壮族自治区'],
    ["Xi'an", 'city', 'xi-an', "Xi'an", null],
  ] as const)('%s gets its id and English name from its sound', (zh, level, id, en, province) => {
    expect(regionOf(zh, level)).toEqual({ id, zh, en, province, level, anonymised: false })
  })

  it.each(['XX县', 'X区', '某市', '**县'])('%s is seen to be masked', (zh) => {
    expect(regionOf(zh, 'county').anonymised).toBe(true)
  })

  it('that is described already is taken over as it stands', () => {
    const known = { ...regionOf('望溪县', 'county'), en: 'Wàngxī', id: 'wx' }
    const plan = describeWith({}, text('某文件'), [known])
    expect(plan.region).toBe(known)
    expect(plan.inferred).not.toContain('region.en')
    expect(plan.id).toBe('wx-2023')
  })
})

describe('the title', () => {
  it('is the line that reads like one, past the furniture of the page', () => {
    const source = text('您好，欢迎\n望溪县教育局2023年工作要点\n一、加强党的建设')
    expect(describeWith({}, source).title).toBe('望溪县教育局2023年工作要点')
  })

  it('is the first heading where the format has headings', () => {
    const source = {
      ...text('序\n总目'),
      blocks: [{ kind: 'heading' as const, start: 2, end: 4, level: 1 }],
    }
    expect(describeWith({}, source).title).toBe('总目')
  })
})

it('lists what it inferred and not what it was told', () => {
  expect(describeWith({}).inferred).toEqual(['region.id', 'region.en', 'years.to', 'title'])
  expect(describeWith({ to: 2025, title: '规划' }).inferred).toEqual(['region.id', 'region.en'])
})
