import { expect, test } from 'vitest'
import { head } from '../../web/head.ts'
import { zh } from './i18n/whole.ts'

const given = {
  loaded: { title: '搜索“<b>$&"', description: 'd', index: true },
  t: zh,
  lang: 'zh' as const,
  url: '/search?q=a&lang=en',
  origin: 'https://example.org',
  preload: [],
}

test('words of a visitor stay text in the head', () => {
  expect(head(given)).toContain('<title>搜索“&lt;b&gt;$&amp;&quot; · 对照</title>')
})

test('each language of the page has its address, and so has the one without a choice', () => {
  const html = head(given)
  expect(html).toContain('hreflang="zh-CN" href="https://example.org/search?q=a&amp;lang=zh"')
  expect(html).toContain('hreflang="en" href="https://example.org/search?q=a&amp;lang=en"')
  expect(html).toContain('hreflang="x-default" href="https://example.org/search?q=a"')
})

test('a page that only repeats others is kept out of search engines', () => {
  expect(head({ ...given, loaded: { ...given.loaded, index: false } })).toContain('noindex')
})
