import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Sieve, sifts } from '../../indexer/sieve.ts'

const PATTERNS = [
  /学校|公办园/,
  /^(?:到|至)20\d\d年/,
  /[公民]办.{0,3}园/,
  /(?<!不)得/,
  /vip\s*会员/i,
  /\d+%/,
  /[\u4e00-\u4e09]是/,
]

const sieve = new Sieve()
const sifted = PATTERNS.map((pattern) => sieve.pattern(pattern))

const unit = fc.constantFrom(...'学校公民办园到至2025年不得一是vViIpP会员 %，')
const text = fc.string({ unit, maxLength: 20 })

test('a pattern matches through its sieve what it matches without', () => {
  fc.assert(
    fc.property(text, (words) => {
      const read = sieve.read(words)
      for (const one of sifted) expect(sifts(one, words, read)).toBe(one.pattern.test(words))
    }),
  )
})

test('a run of a long text is read as it would be by itself', () => {
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const run = { start: before.length, end: before.length + words.length }
      expect(sieve.readRun(before + words + after, run)).toBe(sieve.read(words))
    }),
  )
})

test('texts without any of the words of a pattern are passed over', () => {
  const read = sieve.read('优化布局')
  expect(sifted.filter(({ bit }) => (read & bit) !== 0)).toEqual([])
})

test('a pattern that needs no word is always tried', () => {
  const other = new Sieve()
  const pattern = other.pattern(/^.{4}$/)
  expect(sifts(pattern, '优化布局', other.read('优化布局'))).toBe(true)
})

test('a sieve holds no more patterns than a number has bits', () => {
  const full = new Sieve()
  for (let i = 0; i < 32; i++) full.pattern(/学校/)
  expect(() => full.pattern(/学校/)).toThrow('take another')
})
