import { expect, test } from 'vitest'
import { carrying, siteOf } from '../../web/site.tsx'
import { zh } from './i18n/whole.ts'

test('links keep the language that the URL asks for, before the fragment', () => {
  const href = carrying(new URLSearchParams('lang=en&q=x'), ['lang', 'v'])
  expect(href('/plans/a#b')).toBe('/plans/a?lang=en#b')
  expect(href('/search?q=y')).toBe('/search?q=y&lang=en')
})

test('a link that names a language itself is left alone', () => {
  const href = carrying(new URLSearchParams('lang=en'), ['lang'])
  expect(href('/search?lang=zh')).toBe('/search?lang=zh')
})

test('without a choice in the URL links stay bare', () => {
  expect(carrying(new URLSearchParams('q=x'), ['lang', 'v'])('/plans')).toBe('/plans')
})

test('links keep the edition of a page that shows one, and leave an edition that is gone', () => {
  const names = { themes: [], regions: {}, plans: {} }
  const page = {
    t: zh,
    lang: 'zh' as const,
    url: '/compare?theme=safety&v=abcdef',
    names,
    origin: '',
  }
  expect(siteOf({ ...page, version: 'abcdef' }).href('/plans')).toBe('/plans?v=abcdef')
  expect(siteOf(page).href('/plans')).toBe('/plans')
})
