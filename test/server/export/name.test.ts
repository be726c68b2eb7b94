import { expect, test } from 'vitest'
import { attachment, fileName } from '../../../server/export/name.ts'

test('a file is named after the question and the edition', () => {
  const query = { format: 'csv' as const, q: '双减', region: ['jinzhou', 'taizhou'] }
  expect(fileName(query, 'abc123')).toBe('duizhao-双减-jinzhou-taizhou-abc123')
  expect(fileName({ format: 'csv' }, 'abc123')).toBe('duizhao-abc123')
})

test('Chinese names travel as RFC 8187 writes them, with a plain name beside', () => {
  expect(attachment("双减's", 'csv')).toBe(
    `attachment; filename="_'s.csv"; filename*=UTF-8''%E5%8F%8C%E5%87%8F%27s.csv`,
  )
})

test('no sign of a path or of a header gets into a name', () => {
  const name = fileName({ format: 'csv', q: '../a"b;\r\nSet-Cookie: x\0%00' }, 'v')
  expect(name).not.toMatch(/[\\/:*?"<>|%;\r\n\0]/)
})

test('a long question makes no long name', () => {
  expect([...fileName({ format: 'csv', q: '教'.repeat(200) }, 'v')].length).toBeLessThan(80)
})
