import { expect, test } from 'vitest'
import { embedCode, embedPath, wholePage } from '../../web/embedding.ts'

test.each([
  ['/compare?theme=safety&lang=en', '/embed/compare?theme=safety&lang=en'],
  ['/c/jinzhou-2019-81d71f54', '/embed/c/jinzhou-2019-81d71f54'],
  ['/indicators/class-size-primary?v=abc123', '/embed/indicators/class-size-primary?v=abc123'],
])('%s can stand in a frame, in the same state', (url, framed) => {
  expect(embedPath(url)).toBe(framed)
  expect(wholePage(framed)).toBe(url)
})

test.each(['/', '/search?q=a', '/compare', '/indicators', '/plans/jinzhou-2019'])(
  '%s cannot',
  (url) => expect(embedPath(url)).toBeNull(),
)

test('words of a visitor stay inside the attributes of the code', () => {
  const code = embedCode('https://a.example/embed/compare?q="><script>', {
    title: '"x"',
    height: 9,
  })
  expect(code).toContain('q=&quot;&gt;&lt;script&gt;"')
  expect(code).toContain('title="&quot;x&quot;"')
})
