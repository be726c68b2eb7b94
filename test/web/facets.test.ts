import { expect, test } from 'vitest'
import { facetLists } from '../../web/facets.ts'

const counts = (ids: number, prefix: string) =>
  Object.fromEntries(Array.from({ length: ids }, (_, i) => [`${prefix}${i}`, ids - i]))
const facets = {
  themes: { safety: 9, preschool: 1 },
  regions: counts(600, 'r'),
  topics: counts(13, 't'),
  levels: { city: 1 },
}
const listOf = (name: string, query = '') =>
  facetLists(facets, new URLSearchParams(query), ['preschool', 'safety']).find(
    (one) => one.name === name,
  )!

test('of hundreds of regions the most frequent are offered, and how many more there are', () => {
  const { values, more } = listOf('region')
  expect(values.map(([id]) => id)).toEqual([
    'r0',
    'r1',
    'r2',
    'r3',
    'r4',
    'r5',
    'r6',
    'r7',
    'r8',
    'r9',
  ])
  expect(more).toBe(590)
})

test('all are offered where asked for', () => {
  const { values, more } = listOf('region', 'all=region')
  expect(values).toHaveLength(600)
  expect(more).toBe(0)
  expect(listOf('topic', 'all=region').values).toHaveLength(13)
})

test('a few more than fit are no reason to hide them', () => {
  expect(listOf('topic').values).toHaveLength(13)
})

test('what is chosen is always offered, also where nothing of it is found', () => {
  const { values, more } = listOf('region', 'region=r500,elsewhere')
  expect(values).toContainEqual(['r500', 100])
  expect(values[0]).toEqual(['elsewhere', 0])
  expect(more).toBe(600 - 10)
})

test('themes stand as in the codebook', () => {
  expect(listOf('theme').values.map(([id]) => id)).toEqual(['preschool', 'safety'])
})
