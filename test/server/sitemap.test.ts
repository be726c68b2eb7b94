import { expect, test } from 'vitest'
import { MOST_ENTRIES, sitemapOf } from '../../server/sitemap.ts'

const paths = Array.from({ length: MOST_ENTRIES + 2 }, (_, i) => `/c/${i}`)
const listed = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)

test('what one file may list is one file', () => {
  expect(listed(sitemapOf('https://a', ['/', '/c/1'], undefined))).toEqual([
    'https://a/',
    'https://a/c/1',
  ])
})

test('more than one file may list is in several, none left out', () => {
  const files = listed(sitemapOf('https://a', paths, undefined))
  expect(files).toEqual(['https://a/sitemap.xml?part=1', 'https://a/sitemap.xml?part=2'])
  const all = ['1', '2'].flatMap((part) => listed(sitemapOf('https://a', paths, part)))
  expect(all).toHaveLength(paths.length)
  expect(new Set(all).size).toBe(paths.length)
})
