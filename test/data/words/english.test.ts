import { expect, test } from 'vitest'
import { isFiller, root, stems } from '../../../data/words/english.ts'

test.each([
  ['Labour education', 'labor education'],
  ['boarding schools', 'boarding school'],
  ['left-behind children', 'left-behind child'],
  ['digitalisation programmes', 'digitalization program'],
  ['counties', 'county'],
  ['classes', 'class'],
  ['buses', 'bus'],
  ['centres', 'center'],
])('%s and %s are one', (a, b) => {
  expect(stems(a)).toEqual(stems(b))
})

test('small words carry nothing', () => {
  expect(stems('party leadership in the schools')).toEqual(['party', 'leadership', 'school'])
})

test.each([
  ['recruitment', 'recruit', 'recruiting'],
  ['evaluation', 'evaluating', 'evaluating'],
  ['modernization', 'modernize', 'modernized'],
])('%s, %s and %s share a root', (a, b, c) => {
  expect(root(a)).toBe(root(b))
  expect(root(b)).toBe(root(c))
})

test.each([
  ['teacher', 'teaching'],
  ['boarding', 'board'],
  ['university', 'universal'],
])('%s and %s do not', (a, b) => {
  expect(root(a)).not.toBe(root(b))
})

test('a word that every object has is a word like others', () => {
  expect(stems('constructor of __proto__')).toEqual(['constructor', 'proto'])
})

test.each(['assigned', 'carries', 'judging', 'spent', 'freely', 'fourth', 'aspects'])(
  '%s names no matter',
  (word) => {
    expect(isFiller(word)).toBe(true)
  },
)

test.each(['school', 'bank', 'election', 'pass-through', 'winery', 'sat'])(
  '%s is no word of every day',
  (word) => {
    expect(isFiller(word)).toBe(false)
  },
)
