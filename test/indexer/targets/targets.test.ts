// The promises of the target rules, one line of test/fixtures/targets a promise.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Target } from '../../../data/schema.ts'
import { readTargets } from '../../../indexer/targets/index.ts'

const folder = new URL('../../fixtures/targets/', import.meta.url)

function inShort({ comparator, value, value_max, unit, year, per }: Target): string {
  const figure = value_max === null ? `${value}` : `${value}..${value_max}`
  const parts = [
    comparator.replace('range', 'range'),
    figure,
    unit,
    year ?? '',
    per ? `/${per}` : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function inFull(text: string): string {
  const targets = readTargets(
    { text, section: [] },
    { planYears: { from: 2021, to: 2025 }, indicators: [] },
  )
  return targets.map(inShort).join(' ; ') || 'none'
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const [title = file, ...lines] = readFileSync(new URL(file, folder), 'utf8').trim().split('\n')
  describe(title.slice(2), () => {
    for (const line of lines) {
      const [text = '', expected = ''] = line.split(' => ')
      it(text, () => {
        expect(inFull(text)).toBe(expected.trim())
      })
    }
  })
}
