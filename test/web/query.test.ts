import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  canonical,
  moved,
  search,
  searchParameters,
  toggled,
  values,
  withParameters,
} from '../../web/query.ts'

const query = (text: string) => new URLSearchParams(text)
const written = (params: URLSearchParams) => search(params)

test('a list may repeat its parameter or use commas; each value counts once, in order', () => {
  expect(values(query('theme=b,a&theme=a&theme=c'), 'theme')).toEqual(['b', 'a', 'c'])
})

test('the same state has one URL, however it was asked for', () => {
  const one = canonical(
    query('region=jinzhou&region=taizhou&q=双减&utm_source=x'),
    searchParameters,
  )
  const other = canonical(query('q=%20双减&page=&region=jinzhou,taizhou'), searchParameters)
  expect(written(one)).toBe('?q=%E5%8F%8C%E5%87%8F&region=jinzhou,taizhou')
  expect(written(other)).toBe(written(one))
})

test('parameters that the API does not know never reach it', () => {
  expect(written(canonical(query('lang=en&at=jinzhou&theme=preschool'), searchParameters))).toBe(
    '?theme=preschool',
  )
})

test('writing a state and reading it again gives the same state', () => {
  const state = fc.record({
    q: fc.string({ minLength: 1 }).filter((text) => text.trim() === text),
    theme: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 }),
  })
  fc.assert(
    fc.property(state, ({ q, theme }) => {
      const again = query(written(withParameters(new URLSearchParams(), { q, theme })))
      expect([again.get('q'), values(again, 'theme')]).toEqual([q, theme])
    }),
  )
})

test('a filter that is clicked is put in, clicked again is taken out, and paging starts anew', () => {
  const once = toggled(query('q=a&page=3'), 'theme', 'safety')
  expect(written(once)).toBe('?q=a&theme=safety')
  expect(written(toggled(once, 'theme', 'safety'))).toBe('?q=a')
})

test('a region moves by one place and stops at either end', () => {
  const order = ['a', 'b', 'c']
  expect(moved(order, 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(moved(order, 'a', -1)).toEqual(order)
  expect(moved(order, 'c', 1)).toEqual(order)
})
