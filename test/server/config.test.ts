import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'

test('an empty environment gives the defaults of the contract', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDir: 'data',
    stateDir: '.state',
    meiliUrl: null,
    meiliBin: null,
    publicUrl: null,
    trustProxy: false,
  })
})

test('a variable that is set to nothing counts as unset', () => {
  expect(readConfig({ PORT: '', MEILI_URL: ' ' })).toMatchObject({ port: 3000, meiliUrl: null })
})

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '3000.5'],
  ['HOST', 'a b'],
  ['MEILI_URL', 'localhost:7700'],
  ['PUBLIC_URL', 'ftp://example.org'],
  ['PUBLIC_URL', 'https://example.org/?a=b'],
  ['TRUST_PROXY', 'yes'],
  ['TRUST_PROXY', '1'],
  ['RATE_LIMIT_MAX', 'many'],
  ['RATE_LIMIT_WINDOW', '1 fortnight'],
  ['RATE_LIMIT_WINDOW', '0'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused in one line that names variable, value and what is allowed', (name, value) => {
  let refusal: unknown
  try {
    readConfig({ [name]: value })
  } catch (error) {
    refusal = error
  }
  expect(refusal).toMatchObject({ code: 'bad-setting', exitCode: 2 })
  const { message } = refusal as Error
  expect(message).toMatch(
    new RegExp(`^${name} is "${value.replace(/[?.]/g, '\\$&')}": give .+\\.$`),
  )
  expect(message).not.toContain('\n')
})

test.each([
  ['30s', 30_000],
  ['1m', 60_000],
  ['1 h', 3_600_000],
  ['500', 500],
])('RATE_LIMIT_WINDOW=%s is %i milliseconds', (given, expected) => {
  expect(readConfig({ RATE_LIMIT_WINDOW: given }).rateLimitWindow).toBe(expected)
})

test.each([
  ['true', true],
  ['10.0.0.1, 172.16.0.0/12', ['10.0.0.1', '172.16.0.0/12']],
])('TRUST_PROXY=%s is taken as %j', (given, expected) => {
  expect(readConfig({ TRUST_PROXY: given }).trustProxy).toEqual(expected)
})

test('a base address loses its last slash, so paths can be put behind it', () => {
  expect(readConfig({ PUBLIC_URL: 'https://example.org/' }).publicUrl).toBe('https://example.org')
})
