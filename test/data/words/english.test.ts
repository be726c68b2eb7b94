import { expect, test } from 'vitest'
import { stems } from '../../../data/words/english.ts'

test.each([
  ['Labour education', 'labor education'],
  ['boarding schools', 'boarding school'],
  ['left-behind children', 'left-behind child'],
  ['digitalisation programmes', 'digitalization program'],
  ['counties', 'county'],
  ['classes', 'class'],
  ['centres', 'center'],
])('%s and %s are one', (a, b) => {
  expect(stems(a)).toEqual(stems(b))
})

test('small words carry nothing', () => {
  expect(stems('party leadership in the schools')).toEqual(['party', 'leadership', 'school'])
})
