import { expect, test } from 'vitest'
import { parametersOf, routeFor } from '../../web/routes.ts'

test('a pattern without parameters fits its own path and no other', () => {
  expect(parametersOf('/search', '/search')).toEqual({})
  expect(parametersOf('/search', '/search/')).toEqual({})
  expect(parametersOf('/search', '/research')).toBeNull()
})

test('a parameter takes exactly one part of the path, decoded', () => {
  expect(parametersOf('/plans/:id', '/plans/jinzhou-2019')).toEqual({ id: 'jinzhou-2019' })
  expect(parametersOf('/plans/:id', '/plans/%E9%94%A6')).toEqual({ id: '锦' })
  expect(parametersOf('/plans/:id', '/plans')).toBeNull()
  expect(parametersOf('/plans/:id', '/plans/a/b')).toBeNull()
})

test('a path that cannot be decoded is no page', () => {
  expect(routeFor('/plans/%E9', new URLSearchParams())).toBeNull()
})

test('a comparison without a subject is a choice of one', () => {
  const pageOf = (query: string) => routeFor('/compare', new URLSearchParams(query))?.route.module
  expect(pageOf('regions=taizhou')).toBe('pages/choose.tsx')
  expect(pageOf('theme=')).toBe('pages/choose.tsx')
  expect(pageOf('theme=safety')).toBe('pages/compare.tsx')
  expect(pageOf('ids=a-1,b-2')).toBe('pages/compare.tsx')
})
