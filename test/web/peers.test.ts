import { expect, test } from 'vitest'
import type { Names } from '../../web/catalog.ts'
import { mainShared } from '../../web/peers.ts'

const named = { zh: '名', en: 'name', core: true, count: 1 }
const theme = (id: string, ...topics: string[]): Names['themes'][number] => ({
  ...named,
  id,
  topics: topics.map((topic) => ({ id: topic, ...named })),
})
const themes = [theme('a', 'a1', 'a2'), theme('b', 'b1', 'b2', 'b3')]

test('a comparison begins with the theme that has most in common', () => {
  expect(mainShared(['a1', 'b1', 'b3'], themes)).toBe('b')
})

test('nothing in common is no place to begin', () => {
  expect(mainShared([], themes)).toBeNull()
})
