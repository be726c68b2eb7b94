import { expect, test } from 'vitest'
import { assertAddressFree, urlOf } from '../../server/listen.ts'

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://localhost:3000'],
  ['::', 'http://localhost:3000'],
  ['::1', 'http://[::1]:3000'],
  ['portal.example', 'http://portal.example:3000'],
])('the portal on %s is opened at %s', (host, url) => {
  expect(urlOf({ host, port: 3000 })).toBe(url)
})

test('an address of another machine is refused with what to set', async () => {
  await expect(assertAddressFree({ host: '192.0.2.1', port: 3000 })).rejects.toThrow(
    /^HOST 192\.0\.2\.1 is no address of this machine: set HOST to one that is/,
  )
})
