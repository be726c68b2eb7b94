import { expect, test } from 'vitest'
import { BadParameter } from '../../../server/errors.ts'
import { wantedOf } from '../../../server/export/question.ts'
import type { ExportQuery } from '../../../server/schemas/export.ts'

const csv = (rest: Partial<ExportQuery>): ExportQuery => ({ format: 'csv', ...rest })

test('regions or plans make it a comparison, everything else a search', () => {
  expect(wantedOf(csv({ theme: ['safety'], regions: ['a', 'b'] })).view).toBe('compare')
  expect(wantedOf(csv({ theme: ['safety'], view: 'compare' })).view).toBe('compare')
  expect(wantedOf(csv({ theme: ['safety'] })).view).toBe('search')
})

test('ids alone are the commitments picked', () => {
  expect(wantedOf(csv({ ids: ['a-1', 'b-2'] }))).toEqual({ view: 'ids', ids: ['a-1', 'b-2'] })
})

test.each([
  [{ regions: ['a'], region: ['b'] }, 'region'],
  [{ view: 'search' as const, regions: ['a'] }, 'regions'],
  [{ view: 'compare' as const, theme: ['a', 'b'] }, 'theme'],
  [{ ids: ['a-1'], q: '双减' }, 'q'],
  [{ format: 'ris' as const, rows: 'targets' as const }, 'rows'],
])('%j mixes what does not go together and names %s', (query, parameter) => {
  expect(() => wantedOf(csv(query))).toThrow(BadParameter)
  try {
    wantedOf(csv(query))
  } catch (error) {
    expect((error as BadParameter).extra.parameter).toBe(parameter)
  }
})
