import { expect, test } from 'vitest'
import { engineFilter, quote } from '../../../server/search/filters.ts'

test('a value cannot become syntax', () => {
  expect(quote('x" OR plan EXISTS OR plan = "y\\')).toBe('"x\\" OR plan EXISTS OR plan = \\"y\\\\"')
})

test('all filters must hold, one of the values of each', () => {
  expect(
    engineFilter({ theme: ['a', 'b'], region: [], has_target: true, year_from: 2024 }),
  ).toEqual(['themes IN ["a", "b"]', 'has_target = true', 'years >= 2024'])
})

test('a facet is counted without its own filter', () => {
  expect(engineFilter({ theme: ['a'], region: ['b'] }, 'theme')).toEqual(['region IN ["b"]'])
})
