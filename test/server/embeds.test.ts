import { expect, test } from 'vitest'
import { embedOf, sizeOf } from '../../server/embeds.ts'

const ORIGIN = 'https://portal.example'

test.each([
  ['/c/jinzhou-2019-81d71f54?v=abc123', '/embed/c/jinzhou-2019-81d71f54?v=abc123', 'commitment'],
  ['/indicators/class-size-primary', '/embed/indicators/class-size-primary', 'indicator'],
  ['/compare?theme=safety&lang=en', '/embed/compare?theme=safety&lang=en', 'compare'],
  ['/embed/compare?theme=safety', '/embed/compare?theme=safety', 'compare'],
])('%s stands in a frame as %s', (path, frame, kind) => {
  const embed = embedOf(ORIGIN + path, ORIGIN)!
  expect([embed.frame, embed.what.kind]).toEqual([frame, kind])
})

test.each([
  `${ORIGIN}/`,
  `${ORIGIN}/search?q=a`,
  `${ORIGIN}/c/`,
  `${ORIGIN}/c/a/b`,
  `${ORIGIN}/c/%22%3E`,
  'https://other.example/c/jinzhou-2019-81d71f54',
  'javascript:alert(1)',
  'nonsense:',
])('%s does not', (url) => {
  expect(embedOf(url, ORIGIN)).toBeNull()
})

test('what only shapes the page is not asked of the API', () => {
  const { what } = embedOf(`${ORIGIN}/compare?theme=safety&lang=en&show=gaps`, ORIGIN)!
  expect(what).toEqual({ kind: 'compare', asked: new URLSearchParams('theme=safety') })
})

test('a frame is never larger than asked for', () => {
  const what = { kind: 'commitment' as const, id: 'a' }
  expect(sizeOf(what, { maxwidth: 300, maxheight: 9999 })).toMatchObject({
    width: 300,
    height: 280,
  })
})
